/** What the bot asked somebody last, in their own chat, and the button that says yes. Of the words of a question nothing is kept. */
export interface OpenQuestion {
  readonly action: string;
  readonly data: Readonly<Record<string, string>>;
  readonly at: string;
}

/** Whoever comes back from the kitchen later than this answers something else, or has to look again. */
const minutesOpen = 5;

export function isOpen({ at }: OpenQuestion, now: Date): boolean {
  return now.getTime() - Date.parse(at) <= minutesOpen * 60_000;
}
