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

const digitsOf = new Map<string, string>([
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
/** `nul et nul tre enogtyve, fire tre to en`. */
const numbersInARow = new RegExp(
  String.raw`(?<!\p{L})${number}(?:[\s,.\p{Pd}]{1,3}(?:(?:og|så|streg|bindestreg)\s)?${number}){${fewestInARow - 1},}(?!\p{L})`,
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

/** Brings numbers in words to digits, each beginning where its word began and followed by blanks: `tolv` is `12  `. */
export function spellInDigits(text: string): string {
  return text
    .replace(thousands, (year, century: string, rest: string) => {
      const digits = (digitsOf.get(rest.toLowerCase()) ?? '').padStart(2, '0');
      return `${century.toLowerCase().startsWith('n') ? 19 : 20}${digits}`.padEnd(year.length, ' ');
    })
    .replace(numbersInARow, (row) => row.replace(/[^\p{L}]/gu, ' ').replace(/\p{L}+/gu, inDigits))
    .replace(dateInWords, (date) => date.replace(yearInWords, yearInDigits).replace(/\p{L}+/gu, inDigits));
}

/** `tyve enogtyve` is 2021. */
function yearInDigits(year: string, ending: string): string {
  const digits = digitsOf.get(ending.toLowerCase());
  return digits?.length === 2 ? `20${digits}`.padEnd(year.length, ' ') : year;
}

function inDigits(word: string): string {
  const lower = word.toLowerCase();
  if (/^(?:og|så|streg|bindestreg)$/.test(lower)) return ' '.repeat(word.length);
  return (digitsOf.get(lower) ?? ordinals.get(lower))?.padEnd(word.length, ' ') ?? word;
}
