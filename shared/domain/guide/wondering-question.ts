const perCourse = 5;

/**
 * Which of `count` questions a unit's leader gets in a week. Each unit goes through all of them in an order
 * of its own before one comes again, so neighbours in a network rarely wonder about the same.
 */
export function wonderingQuestionFor(unit: string, course: number, week: number, count: number): number {
  const turn = (course - 1) * perCourse + week - 1;
  const seed = hash(unit);
  const steps = Array.from({ length: count - 1 }, (_, step) => step).filter(
    (step) => step > 1 && isCoprime(step, count),
  );
  const step = steps[Math.floor(seed / count) % steps.length] ?? 1;
  return (seed + turn * step) % count;
}

/** A step that shares no divisor with the number of questions passes every one of them. */
function isCoprime(a: number, b: number): boolean {
  return b === 0 ? a === 1 : isCoprime(b, a % b);
}

/** FNV-1a: the same on every machine and in every version. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}
