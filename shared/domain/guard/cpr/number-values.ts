const ones = 'nul en to tre fire fem seks syv otte ni'.split(' ');
const teens = 'ti elleve tolv tretten fjorten femten seksten sytten atten nitten'.split(' ');
/** Each ten as it is spelled today, as it once was, and as it is often misspelled. */
const tens = [
  'tyve',
  'tredive tredve tredivde',
  'fyrre fyrretyve førre',
  'halvtreds halvtredsindstyve halvtres halvtress halvtredds',
  'tres tresindstyve treds tress',
  'halvfjerds halvfjerdsindstyve halvfjers',
  'firs firsindstyve firds fjers',
  'halvfems halvfemsindstyve halvfemds',
].map((spellings) => spellings.split(' '));
/** As money and the neighbours have them: `femti`, `sytti`, `femtifem`. */
const plainTens = [
  'toti tyvti tjue tjugo',
  'treti tretti tretio',
  'firti førti fyrti fyrretio',
  'femti femtio',
  'seksti sexti sekstio',
  'syvti sytti søtti',
  'otteti otti åtti',
  'niti nitti nittio',
].map((spellings) => spellings.split(' '));
const otherOnes = 'et 1 ét 1 én 1 een 1 eet 1 sex 6 oh 0 zero 0 nought 0'.split(' ');
const english =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const firstOrdinals =
  'første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende tyvende'.split(
    ' ',
  );
const englishOrdinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const single = new Map<string, string>([
  ...ones.map((word, i) => [word, String(i)] as const),
  ...english.slice(0, 10).map((word, i) => [word, String(i)] as const),
  ...otherOnes.flatMap((word, i) => (i % 2 === 0 ? [[word, otherOnes[i + 1] ?? ''] as const] : [])),
]);
const plainTen = valuesOfTens(plainTens);
const ten = new Map([...valuesOfTens(tens), ...plainTen]);
const englishTen = new Map(englishTens.map((word, i) => [word, String(i + 2)] as const));
const teen = new Map(
  [...teens, ...english.slice(10)].map((word, i) => [word, String(10 + (i % 10))] as const),
);
const ordinal = new Map([
  ...[...firstOrdinals, ...englishOrdinals].map((word, i) => [word, String((i % 20) + 1)] as const),
  ...['ellefte', 'tolfte', 'sjete', 'thirtieth', 'tredivte', 'tredvte', 'tredivete'].map(
    (word, i) => [word, String([11, 12, 6, 30, 30, 30, 30][i])] as const,
  ),
]);

function valuesOfTens(all: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  return new Map(all.flatMap((spellings, i) => spellings.map((word) => [word, String(i + 2)] as const)));
}

/** Longest first, so that `fire` is not read for `fireogtyve`. */
const either = (words: Iterable<string>) => `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;
const ofTens = either(ten.keys());
const ofOnes = either(single.keys());

const tenFirst = new RegExp(`^(${either(plainTen.keys())})(${ofOnes})$`);

/** Patterns of what the functions below read, to be put together. */
export const oneToNine = either([...single.keys()].filter((word) => single.get(word) !== '0'));
export const cardinal = `(?:${ofOnes}og${ofTens}|${either(plainTen.keys())}(?:${ofOnes})|${either(englishTen.keys())}(?:${either(english.slice(1, 10))})?|${ofTens}|${either(teen.keys())}|${ofOnes})`;
export const ordinalNumber = `(?:(?:${ofOnes}og)?(?:tyvende|tredivte|tredvte)|(?:twenty|thirty)[\\s-]?${either(englishOrdinals.slice(0, 9))}|${either(ordinal.keys())})`;
/** `fem og fyrre`, `fire-og-tyve`, `twenty-one`: one number in several words; in `nul tre og tyve` it is none. */
export const inSeveralWords = `(?<!(?:nul|oh)\\s)(?<![a-zæøåé])(?:${ofOnes}(?:\\sog\\s|-og-)${ofTens}|${either(englishTen.keys())}[\\s-]${either(english.slice(1, 10))})(?![a-zæøåé])`;

/** `12` for `tolv`, `45` for `femogfyrretyve` and `forty-five`. */
export function cardinalIn(word: string): string | undefined {
  const simple = single.get(word) ?? teen.get(word);
  if (simple) return simple;
  const danish = word.split('og');
  const ofTen = ten.get(danish.at(-1) ?? '');
  if (ofTen && danish.length <= 2)
    return withOne(ofTen, danish.length === 1 ? '0' : single.get(danish[0] ?? ''));
  const plain = word.match(tenFirst);
  if (plain) return withOne(plainTen.get(plain[1] ?? '') ?? '', single.get(plain[2] ?? ''));
  const inEnglish = englishTens.find((each) => word.startsWith(each));
  if (!inEnglish) return undefined;
  const rest = word.slice(inEnglish.length);
  return withOne(englishTen.get(inEnglish) ?? '', rest === '' ? '0' : single.get(rest));
}

function withOne(tenth: string, one: string | undefined): string | undefined {
  return one === undefined ? undefined : `${tenth}${one}`;
}

/** `21` for `enogtyvende`, `eenogtyvende` and `twenty-first`. */
export function ordinalIn(word: string): string | undefined {
  const simple = ordinal.get(word);
  if (simple) return simple;
  const danish = word.endsWith('e') ? word.match(/^([a-zé]{1,4})og(tyvende|tred\w{2,4})$/) : undefined;
  if (danish) return withOne(danish[2] === 'tyvende' ? '2' : '3', single.get(danish[1] ?? ''));
  const inEnglish = word.match(/^(twenty|thirty)[\s-]?(\w+)$/);
  return inEnglish
    ? withOne(englishTen.get(inEnglish[1] ?? '') ?? '', ordinal.get(inEnglish[2] ?? ''))
    : undefined;
}
