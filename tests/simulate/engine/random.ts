/**
 * Chance that can be repeated. Every decision draws from a source named after what it is about, so that taking
 * one step out of a history leaves all the other decisions as they were.
 */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** From 0 up to, not including, `limit`. */
  below(limit: number): number;
  between(least: number, most: number): number;
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  pickOr<T>(list: readonly T[], otherwise: T): T;
  shuffled<T>(list: readonly T[]): T[];
}

export function randomFrom(...about: readonly (string | number)[]): Random {
  let state = hashOf(about.join('\u001f'));

  function next(): number {
    // A Weyl sequence, stirred: short, fast and even enough for throwing dice.
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
    mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  }
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error('Nothing to pick from.');
    return list[below(list.length)] as T;
  };
  return {
    next,
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (share) => next() < share,
    pick,
    pickOr: (list, otherwise) => (list.length > 0 ? pick(list) : otherwise),
    shuffled<T>(list: readonly T[]) {
      const left = [...list];
      return Array.from(list, () => left.splice(below(left.length), 1)[0] as T);
    },
  };
}

/** FNV-1a over UTF-16 units, with a last stir so that near texts end far apart. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
