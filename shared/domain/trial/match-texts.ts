/** A trial that came from a message: the how-manieth in it, counted from nought. */
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
 * What an edit did to the trials of one message. The same words are the same trial wherever they stand now, then
 * comes the place. One that is new in a place where another has stood gets a number of its own, so that it is
 * never taken for one that was withdrawn.
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
