const ones = ['nul', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni'];
const teens = [
  'ti',
  'elleve',
  'tolv',
  'tretten',
  'fjorten',
  'femten',
  'seksten',
  'sytten',
  'atten',
  'nitten',
];
const tens = ['', '', 'tyve', 'tredive', 'fyrre', 'halvtreds', 'tres', 'halvfjerds', 'firs', 'halvfems'];
const ordinalWords =
  `første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende femtende sekstende
  syttende attende nittende tyvende enogtyvende toogtyvende treogtyvende fireogtyvende femogtyvende seksogtyvende syvogtyvende
  otteogtyvende niogtyvende tredivte enogtredivte`.split(/\s+/);
const months = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december';

const english = [
  ['oh', '0'],
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i) => [word, String(i)] as const),
] as const;

const digitsOf = new Map<string, string>([
  ...english,
  ...['et', 'ét', 'én'].map((word) => [word, '1'] as const),
  ...ones.map((word, i) => [word, String(i)] as const),
  ...teens.map((word, i) => [word, String(10 + i)] as const),
  ...tens.flatMap((ten, t) =>
    ten ? ones.map((one, i) => [i === 0 ? ten : `${one}og${ten}`, String(10 * t + i)] as const) : [],
  ),
]);
const ordinals = new Map(ordinalWords.map((word, i) => [word, String(i + 1)]));

const either = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|');
const number = `(?:${either(digitsOf.keys())})`;
const ordinal = `(?:${either(ordinals.keys())})`;
const fewestInARow = 4;
const fewestInADate = 3;
/** A single number in words is left as it stands. */
const fewestWords = 2;
/** What people say between the parts of a number. */
const between = '(?:og\\s)?(?:så|streg|bindestreg|mellemrum|derefter|bagefter|dernæst)|og';
/** `nul et nul tre enogtyve, fire tre to en`, `31 12 tyve 33 femoghalvfjerds`. */
const numbersInARow = rowOf(fewestInARow);
/** After “cpr” the day of birth is enough: `cpr tolv ti atten`. */
const shortRow = rowOf(fewestInADate);
const aboutPerson = /cpr|crp|personn|sidste\s(?:fire|4)|last\sfour/i;
const isBetween = new RegExp(`^(?:${between})$`);
/** `nul tre` is 03. */
const withNought = new RegExp(
  String.raw`(?<!\p{L})(?:nul|oh|zero)\s{1,2}(${either([...ones.slice(1), 'et', 'one'])})(?!\p{L})`,
  'giu',
);
/** `den tolvte marts`, `tolvte i tredje enogtyve`. */
const dateInWords = new RegExp(
  String.raw`(?<!\p{L})${ordinal}\s{1,2}(?:i\s{1,2}${ordinal}|(?:${months}))(?:\s{1,2}(?:tyve\s{1,2})?${number})?(?!\p{L})`,
  'giu',
);

const yearInWords = new RegExp(String.raw`(?<!\p{L})tyve\s{1,2}(${number})(?!\p{L})`, 'giu');

/** `to tusind og enogtyve`, `nitten hundrede femogfirs`. */
const thousands = new RegExp(
  String.raw`(?<!\p{L})(to\s?tusinde?|nitten\s?hundrede?)\s?(?:og\s?)?(${number})(?!\p{L})`,
  'giu',
);

/**
 * Replaces numbers in words by digits, filled up with blanks so that places stay right: `tolv` becomes `12` and two
 * blanks.
 */
export function spellInDigits(text: string): string {
  return text
    .replace(thousands, (year, century: string, rest: string) => {
      const digits = (digitsOf.get(rest.toLowerCase()) ?? '').padStart(2, '0');
      return `${century.toLowerCase().startsWith('n') ? 19 : 20}${digits}`.padEnd(year.length, ' ');
    })
    .replace(aboutPerson.test(text) ? shortRow : numbersInARow, rowInDigits)
    .replace(dateInWords, (date) => date.replace(yearInWords, yearInDigits).replace(/\p{L}+/gu, inDigits));
}

function rowOf(fewest: number): RegExp {
  const item = String.raw`(?:${number}|\d{6}|\d{1,4})`;
  const joint = String.raw`[\s,.\p{Pd}]{1,3}(?:(?:${between})[\s,]{1,2})?`;
  return new RegExp(String.raw`(?<![\p{L}\d])${item}(?:${joint}${item}){${fewest - 1},}(?![\p{L}\d])`, 'giu');
}

function rowInDigits(row: string): string {
  const words = row.match(/\p{L}+/gu)?.filter((word) => !isBetween.test(word.toLowerCase())) ?? [];
  if (words.length < fewestWords) return row;
  return row
    .replace(/[^\p{L}\d\n]/gu, ' ')
    .replace(withNought, (both, digit: string) =>
      `0${digitsOf.get(digit.toLowerCase())}`.padEnd(both.length, ' '),
    )
    .replace(/\p{L}+/gu, inDigits);
}

/** `tyve enogtyve` is 2021. */
function yearInDigits(year: string, ending: string): string {
  const digits = digitsOf.get(ending.toLowerCase());
  return digits?.length === 2 ? `20${digits}`.padEnd(year.length, ' ') : year;
}

function inDigits(word: string): string {
  const lower = word.toLowerCase();
  if (isBetween.test(lower)) return ' '.repeat(word.length);
  return (digitsOf.get(lower) ?? ordinals.get(lower))?.padEnd(word.length, ' ') ?? word;
}
