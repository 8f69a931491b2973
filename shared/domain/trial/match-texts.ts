/** One of a message's trials. `nth` counts from 0. */
export interface KnownText {
  readonly nth: number;
  readonly text: string;
}

export interface Matched {
  readonly changed: readonly KnownText[];
  readonly added: readonly KnownText[];
  readonly gone: readonly number[];
}

/**
 * Compares the trials of a message before and after an edit. Equal words are the same trial, wherever they stand
 * now; of the others, the one at the same place is the same trial, reworded. A new one gets a new number, never that
 * of an earlier trial. From “A, B” to “B, C”: B stays number 1, A is gone, and C is number 2.
 */
export function matchTexts(texts: readonly string[], known: readonly KnownText[]): Matched {
  const left = [...known];
  const take = (is: (one: KnownText) => boolean): boolean => {
    const at = left.findIndex(is);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
  const unequal = texts.flatMap((text, nth) => (take((one) => one.text === text) ? [] : [{ nth, text }]));
  const changed = unequal.filter(({ nth }) => take((one) => one.nth === nth));
  let next = Math.max(texts.length - 1, ...known.map(({ nth }) => nth)) + 1;
  const added = unequal
    .filter((one) => !changed.includes(one))
    .map(({ nth, text }) => ({ nth: known.some((one) => one.nth === nth) ? next++ : nth, text }));
  return { changed, added, gone: left.map(({ nth }) => nth) };
}
