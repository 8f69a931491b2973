/** A reflection card that somebody put on the agenda. */
export interface CardForMeeting {
  readonly v: 1;
  readonly card: string;
}

/** How often each card has been dealt in this unit. */
export interface DealtCards {
  readonly v: 1;
  readonly times: Readonly<Record<string, number>>;
}

/** The next card: one of those dealt least often, so that none comes again before all others have. */
export function nextCard<T extends { readonly id: string }>(
  cards: readonly T[],
  { times }: Pick<DealtCards, 'times'>,
): T | undefined {
  const timesOf = ({ id }: T) => times[id] ?? 0;
  const least = Math.min(...cards.map(timesOf));
  return cards.find((card) => timesOf(card) === least);
}
