/** Cards to cut out. */
export type Deck = readonly DeckCard[];

export interface DeckCard {
  readonly kind: string;
  readonly words: string;
  readonly next: string;
}
