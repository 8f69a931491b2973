/** Endings that a word nobody knows may have, the longest first. */
const endings = 'ernes erne enes ende ede ens ets ene ers en et er es te ne e n t r s'.split(' ');
const shortestMended = 7;
const shortestStem = 4;

const neighbours = new WeakMap<object, ReadonlyMap<string, string>>();

/** The known word that a word nobody knows is a form of, or has one slip of the thumb from. */
export function mend(form: string, known: ReadonlyMap<string, unknown>): string | undefined {
  const stems = [form, ...endings.flatMap((ending) => cutOff(form, ending))];
  const inflected = stems.find((stem) => known.has(stem));
  if (inflected !== undefined) return inflected;
  if (form.length < shortestMended) return undefined;
  const near = neighboursOf(known);
  for (const stem of stems) {
    if (stem.length < shortestMended - 2) continue;
    for (const slip of [stem, ...withoutOne(stem)]) {
      const found = near.get(slip);
      if (found !== undefined && isOneSlip(found, stem)) return found;
    }
  }
  return undefined;
}

function cutOff(form: string, ending: string): readonly string[] {
  if (!form.endsWith(ending) || form.length - ending.length < shortestStem) return [];
  const stem = form.slice(0, -ending.length);
  return [stem, `${stem}e`, ...(stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [])];
}

/** Every long known word, and what is left of it when one letter is missing. */
function neighboursOf(known: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> {
  const built = neighbours.get(known);
  if (built) return built;
  const near = new Map<string, string>();
  const long = [...known.keys()].filter((word) => word.length >= shortestMended - 1);
  for (const word of long) near.set(word, word);
  for (const word of long)
    for (const shorter of withoutOne(word)) if (!near.has(shorter)) near.set(shorter, word);
  neighbours.set(known, near);
  return near;
}

function withoutOne(word: string): readonly string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
}

/** One letter too many, too few or another, or two that changed places; the first letter is right. */
function isOneSlip(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [left, other] = [a.slice(start, endA), b.slice(start, endB)];
  if (left.length <= 1 && other.length <= 1) return true;
  return left.length === 2 && other.length === 2 && left[0] === other[1] && left[1] === other[0];
}
