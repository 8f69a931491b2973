/**
 * Which of `count` things comes at a turn. Each seed (a unit's id) goes through all of them in an order of its own
 * before one comes again, so units in a network rarely get the same. The same seed and turn always give the same.
 */
export function dealt(seed: string, turn: number, count: number): number {
  return dealer(seed, count)(turn);
}

/** What a seed says of so many things, worked out once for all its turns. */
function dealer(seed: string, count: number): (turn: number) => number {
  if (count < 2) return () => 0;
  const start = hash(seed);
  const steps = Array.from({ length: count - 1 }, (_, step) => step).filter(
    (step) => step > 1 && isCoprime(step, count),
  );
  const step = steps[Math.floor(start / count) % steps.length] ?? 1;
  return (turn) => (start + turn * step) % count;
}

export function dealtFrom<T>(seed: string, turn: number, all: readonly T[]): T | undefined {
  return all[dealt(seed, turn, all.length)];
}

/** `size` things at each turn; the next turn goes on where this one ends. */
export function handFrom<T>(seed: string, turn: number, all: readonly T[], size: number): readonly T[] {
  const most = Math.min(size, all.length);
  const deal = dealer(seed, all.length);
  return Array.from({ length: most }, (_, place) => all[deal(turn * size + place)]).filter(
    (one) => one !== undefined,
  );
}

/** All of them in the order of one seed. */
export function inOrderOf<T>(seed: string, all: readonly T[]): readonly T[] {
  return handFrom(seed, 0, all, all.length);
}

/** Going round in steps of `a` reaches all of `b` things only if the two have no common divisor. */
function isCoprime(a: number, b: number): boolean {
  return b === 0 ? a === 1 : isCoprime(b, a % b);
}

/** FNV-1a: the same on every machine and in every version. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}
