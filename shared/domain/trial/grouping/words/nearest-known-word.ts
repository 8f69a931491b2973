/** Endings that an unknown word may have, the longest first. */
const endings = 'ernes erne enes ende ede ens ets ene ers en et er es te ne e n t r s'.split(' ');
const shortestMended = 7;
const shortestStem = 4;

type Known = ReadonlyMap<string, unknown>;

const byStart = new WeakMap<Known, ReadonlyMap<string, readonly string[]>>();

/** The known word that an unknown one is a form of, or one typing slip away from. */
export function mend(form: string, known: Known): string | undefined {
  const stems = [form, ...endings.flatMap((ending) => cutOff(form, ending))];
  const inflected = stems.find((stem) => known.has(stem));
  if (inflected !== undefined) return inflected;
  if (form.length < shortestMended) return undefined;
  for (const stem of stems) {
    if (stem.length < shortestMended - 2) continue;
    for (const length of [0, -1, 1]) {
      const near = startsOf(known).get(startOf(stem, stem.length + length)) ?? [];
      const found = near.find((word) => isOneSlip(word, stem));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function cutOff(form: string, ending: string): readonly string[] {
  if (!form.endsWith(ending) || form.length - ending.length < shortestStem) return [];
  const stem = form.slice(0, -ending.length);
  return [stem, `${stem}e`, ...(stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [])];
}

/** Long known words by first letter and length. The first letter is taken to be right. */
function startsOf(known: Known): ReadonlyMap<string, readonly string[]> {
  const built = byStart.get(known);
  if (built) return built;
  const long = [...known.keys()].filter((word) => word.length >= shortestMended - 1);
  const starts = Map.groupBy(long, (word) => startOf(word, word.length));
  byStart.set(known, starts);
  return starts;
}

function startOf(word: string, length: number): string {
  return `${word.charAt(0)}${length}`;
}

/** One letter too many, too few or another, or two that changed places. */
function isOneSlip(a: string, b: string): boolean {
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
