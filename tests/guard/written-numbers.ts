import fc from 'fast-check';

/**
 * A CPR number as somebody might write it. Its parts are chosen independently, so that over many runs every two
 * choices meet.
 */
export interface Written {
  readonly text: string;
  /** What was drawn, for the message of a test that fails. */
  readonly shape: string;
}

interface Born {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

type Shape<T> = readonly [name: string, write: (value: T) => string];

const two = (value: number) => String(value).padStart(2, '0');
const months = 'januar februar marts april maj juni juli august september oktober november december'.split(
  ' ',
);

/** What may stand between day, month and year. */
const dateMarks = [
  ...[
    '.',
    '/',
    '-',
    ' ',
    '. ',
    ' / ',
    ' - ',
    ' . ',
    '--',
    '_',
    '|',
    ':',
    ',',
    '\\',
    '\u00B7',
    '\u2044',
    '\u2215',
  ],
  ...['\u2212', '\u2013', '\u2014', '\u2010', '\u2011', '\uFE63', '\uFF0D', '\u00A0', '\u2009', '\u202F'],
];

const dates: readonly Shape<Born>[] = [
  ['ddmmyy', ({ day, month, year }) => `${two(day)}${two(month)}${two(year % 100)}`],
  ['ddmmyyyy', ({ day, month, year }) => `${two(day)}${two(month)}${year}`],
  ['yyyy-mm-dd', ({ day, month, year }) => `${year}-${two(month)}-${two(day)}`],
  ['yyyy.mm.dd', ({ day, month, year }) => `${year}.${two(month)}.${two(day)}`],
  ['yyyy/mm/dd', ({ day, month, year }) => `${year}/${two(month)}/${two(day)}`],
  ['d/m-yy', ({ day, month, year }) => `${day}/${month}-${two(year % 100)}`],
  ['d/m yyyy', ({ day, month, year }) => `${day}/${month} ${year}`],
  ["d/m '21", ({ day, month, year }) => `${day}/${month} '${two(year % 100)}`],
  ['d. m. yyyy', ({ day, month, year }) => `${day}. ${month}. ${year}`],
  ['d. month yyyy', ({ day, month, year }) => `${day}. ${months[month - 1]} ${year}`],
  ['d month yy', ({ day, month, year }) => `${day} ${months[month - 1]} ${two(year % 100)}`],
  ['d. mon yyyy', ({ day, month, year }) => `${day}. ${months[month - 1]?.slice(0, 3)} ${year}`],
  ['D. MONTH YYYY', ({ day, month, year }) => `${day}. ${months[month - 1]?.toUpperCase()} ${year}`],
  ['ddmm yy', ({ day, month, year }) => `${two(day)}${two(month)} ${two(year % 100)}`],
  ['dd mmyy', ({ day, month, year }) => `${two(day)} ${two(month)}${two(year % 100)}`],
  ['d d m m y y', ({ day, month, year }) => [...`${two(day)}${two(month)}${two(year % 100)}`].join(' ')],
  ['d i m yy', ({ day, month, year }) => `${day}. i ${month}. ${two(year % 100)}`],
  ...dateMarks.map(
    (mark): Shape<Born> => [
      `dd${mark}mm${mark}yy`,
      ({ day, month, year }) => [two(day), two(month), two(year % 100)].join(mark),
    ],
  ),
];

const joints: readonly string[] = [
  ...'- \u2212 \u2010 \u2011 \u2012 \u2013 \u2014 \u2015 \uFE58 \uFE63 \uFF0D _ / \\ | . : ; , = + ~ * # \u00B7 \u2022 \u2192'.split(
    ' ',
  ),
  ...[' ', '  ', '\t', '\n', '\r\n', '\u00A0', '\u2009', '\u202F', '\u3000', ' '.repeat(30)],
  ...[' - ', ' -- ', ' \u2013 ', '---', '...', ' / ', ' ** ', '**-**', '`-`', '**', '~~', '__', ' | ', ' : '],
  ...[
    ' nr. ',
    ' nr ',
    ' og ',
    ' og så ',
    ' cpr ',
    ' de sidste fire er ',
    ', sidste fire: ',
    ' kontrolcifre ',
  ],
  ...[
    ' slutter på ',
    ' løbenr. ',
    ' efterfulgt af ',
    ' streg ',
    ' bindestreg ',
    ' plus ',
    ' (cpr) ',
    ' derefter ',
  ],
  ...[
    ' cpr-nr. ',
    ' med endelsen ',
    ' og de sidste fire cifre er ',
    ', de sidste 4 er ',
    ' personnummer ',
    ' + ',
    ' ... ',
  ],
  ...[
    '',
    '\u200D',
    '\u00AD',
    ' \u2192 ',
    '\\-',
    '&#45;',
    '–\u200B',
    ' \u2014\u2014 ',
    '/ ',
    ' .',
    '-\n',
    '\n\n',
    '\n- ',
  ],
  ...[
    '(',
    ' (',
    ' [',
    ' "',
    ' «',
    ' <b>',
    '<br>',
    ' &nbsp;',
    '%20',
    '%2D',
    '\u200B',
    '\u2060-',
    '\u{1F449} ',
  ],
];

const serials: readonly [Shape<string>, ...Shape<string>[]] = [
  ['4455', (four) => four],
  ['44 55', (four) => `${four.slice(0, 2)} ${four.slice(2)}`],
  ['4 4 5 5', (four) => [...four].join(' ')],
];

const replacements: readonly Shape<string>[] = [
  ['4BV2', (four) => `${four[0]}BV${four[3]}`],
  ['4bv2', (four) => `${four[0]}bv${four[3]}`],
  ['4B22', (four) => `${four[0]}B${four.slice(2)}`],
];

/** The rows of ten digits that Unicode knows, by their nought. */
const noughts = Array.from({ length: 0x1fc00 }, (_, code) => code).filter(
  (code) => /^\p{Nd}$/u.test(String.fromCodePoint(code)) && isNought(code),
);

function isNought(code: number): boolean {
  let before = 0;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(code - before - 1))) before++;
  return before % 10 === 0;
}

const each = (write: (digit: number) => string) => (text: string) =>
  text.replace(/\d/g, (digit) => write(Number(digit)));

const spellings: readonly Shape<string>[] = [
  ...noughts.map(
    (nought): Shape<string> => [
      `digits from ${nought.toString(16)}`,
      each((digit) => String.fromCodePoint(nought + digit)),
    ],
  ),
  ['letters for noughts', each((digit) => (digit === 0 ? 'O' : String(digit)))],
  ['letters for ones', each((digit) => (digit === 1 ? 'l' : String(digit)))],
  ['keycaps', each((digit) => `${digit}\uFE0F\u20E3`)],
  ['keycaps without their sign', each((digit) => `${digit}\u20E3`)],
  ['in rings', each((digit) => (digit === 0 ? '\u24EA' : String.fromCodePoint(0x245f + digit)))],
  ['coded by a page', each((digit) => `&#${0x30 + digit};`)],
  ['coded by a page in sixteens', each((digit) => `&#x${(0x30 + digit).toString(16)};`)],
  ['raised', each((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(digit))],
  ['lowered', each((digit) => '₀₁₂₃₄₅₆₇₈₉'.charAt(digit))],
  ['underlined', each((digit) => `${digit}\u0332`)],
  ['struck through', each((digit) => `${digit}\u0336`)],
  ['with nothing between', each((digit) => `${digit}\u200B`)],
  ['with soft hyphens', each((digit) => `${digit}\u00AD`)],
  ['with control characters', each((digit) => `${digit}\u0001`)],
];

const wrappings: readonly Shape<string>[] = [
  ['bare', (text) => text],
  ['in a sentence', (text) => `Vi prøver det med ${text} i morgen`],
  ['after the word', (text) => `cpr: ${text}.`],
  ['bold', (text) => `**${text}**`],
  ['as code', (text) => `\`${text}\``],
  ['in brackets', (text) => `(${text})`],
  ['in a mark of a page', (text) => `<b>${text}</b>`],
  ['in a link', (text) => `https://drev.dk/mappe/${text}/plan`],
  ['as a link', (text) => `[${text}](https://drev.dk/plan)`],
  ['as a file', (text) => `plan_${text}.pdf`],
  ['in a table', (text) => `| barn | ${text} | gul |`],
  ['quoted', (text) => `„${text}“`],
  ['after a hash', (text) => `#${text}`],
  ['in a list', (text) => `1. maling\n2. ${text}\n3. lim`],
  ['after a telephone', (text) => `tlf. 20304050, barnet ${text}`],
  ['before a number', (text) => `${text}, 3 børn`],
];

const drawn = <T>(shapes: readonly Shape<T>[]) => fc.constantFrom(...shapes);

/** A child's day of birth and four digits of its century, in a shape of each sort. */
export const writtenNumbers: fc.Arbitrary<Written> = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 2014, max: 2026 }),
    isReplaced: fc.boolean(),
    four: fc.integer({ min: 4000, max: 9999 }).map(String),
    date: drawn(dates),
    joint: fc.constantFrom(...joints),
    serial: drawn(serials),
    replacement: fc.option(drawn(replacements), { freq: 8 }),
    spelling: fc.option(drawn(spellings)),
    wrapping: drawn(wrappings),
  })
  .filter(({ date: [ofDate], joint, spelling }) => {
    // `10/9 20237782` is a day and a telephone, `1 2 0 3 2 1, 44 55` a list.
    if (joint === '') return !/^d\/m yyyy$|^dd mmyy$|^d d m/.test(ofDate);
    // A code is told from digits by its own letters.
    if (joint === '%2D') return !spelling?.[0].startsWith('letters');
    if (joint === ',' || joint === ' og så ') return !ofDate.startsWith('d d m');
    // Invisible characters may stand between the halves or inside them. With both, nobody could read the
    // number.
    return !/^\p{Cf}$/u.test(joint) || !/nothing|soft/.test(spelling?.[0] ?? '');
  })
  .map(({ day, month, year, isReplaced, four, date, joint, serial, replacement, spelling, wrapping }) => {
    const [ofDate, writeDate] = date;
    const isPlain = /^dd\W*mm|^dd_mm/.test(ofDate);
    const born = { day: isReplaced && isPlain ? day + 60 : day, month, year };
    // Letters in place of digits are taken for a word unless a mark is in front of them.
    const isLettered = replacement && /^\W{1,3}$/.test(joint) && !spelling && ofDate !== 'd d m m y y';
    // Nobody could tell `1/3-2144 55` from a list of numbers.
    const [ofFour, writeFour] = isLettered ? replacement : joint === '' ? serials[0] : serial;
    const [ofSpelling, spell] = spelling ?? ['plain', (text: string) => text];
    const [ofWrapping, wrap] = wrapping;
    return {
      text: wrap(`${spell(writeDate(born))}${joint}${spell(writeFour(four))}`),
      shape: [ofDate, JSON.stringify(joint), ofFour, ofSpelling, ofWrapping].join(' · '),
    };
  });

const ones =
  'nul et to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten'.split(
    ' ',
  );
const tens = ['', '', 'tyve', 'tredive', 'fyrre', 'halvtreds', 'tres', 'halvfjerds', 'firs', 'halvfems'];

function inWords(number: number): string {
  if (number < 20) return ones[number] ?? '';
  const ten = tens[Math.floor(number / 10)] ?? '';
  const one = number % 10;
  return one === 0 ? ten : `${one === 1 ? 'en' : ones[one]}og${ten}`;
}

const pairInWords = (pair: string) =>
  pair.startsWith('0') ? `nul ${inWords(Number(pair[1]))}` : inWords(Number(pair));
const pairsOf = (digits: string) => digits.match(/\d\d/g) ?? [];
const inPairs = (digits: string, mark: string) => pairsOf(digits).map(pairInWords).join(mark);
const oneByOne = (digits: string, mark: string) =>
  [...digits].map((digit) => inWords(Number(digit))).join(mark);

/** Numbers told in words, or part by part. */
const tellings: readonly ((date: string, six: string, four: string, mark: string) => string)[] = [
  (_, six, four, mark) => `${inPairs(six, mark)}${mark}${inPairs(four, mark)}`,
  (_, six, four, mark) => `${oneByOne(six, mark)}${mark}${oneByOne(four, mark)}`,
  (_, six, four) => `${inPairs(six, ' komma ')} komma ${inPairs(four, ' komma ')} punktum`,
  (_, six, four) => `cpr ${inPairs(six, ' ')} minus ${inPairs(four, ' ')}`,
  (_, six, four) => `Læs det baglæns: ${[...four].reverse().join('')}-${[...six].reverse().join('')}`,
  (_, six, four) => `cpr ${[...`${six}${four}`].join('k')}`,
  (_, six, four) => `Koden på sygesikringskortet er 9208000123${six}${four}`,
  (_, six, four) => `navn;cpr\nVilla;${Number(`${six}${four}`)}`,
  (_, six, four, mark) => `${inPairs(six, mark)} bindestreg ${oneByOne(four, mark)}`,
  (_, six, four, mark) => `${inPairs(six, mark)} og så ${four}`,
  (_, six, four) => `cpr ${six} ${inPairs(four, ' ')}`,
  (_, six, four) => `cpr ${six} - ${oneByOne(four, ' ')}`,
  (date, _, four) => `de sidste fire er ${four}, født ${date}`,
  (date, _, four) => `Født ${date}. Sidste fire: ${four}`,
  (date, _, four) => `${four} er de sidste fire, og ${date} er fødselsdagen`,
  (date, _, four) => `Fødselsdag ${date}, cpr slutter på ${four}`,
  (date, _, four) => `hun er født ${date} og de fire sidste er ${pairsOf(four).join(' ')}`,
  (_, six, four) => `starter med ${six.slice(0, 4)}, så ${six.slice(4)}, og slutter med ${four}`,
  (_, six, four) => `de første seks er ${six} og de sidste fire ${four}`,
  (_, six, four) => `${six} (fødselsdag) ${four} (resten)`,
  (date, _, four) => `fødselsdato: ${date}\nløbenr: ${four}`,
  (date, _, four) => `| født | ${date} |\n| sidste fire | ${four} |`,
  (_, six, four) => `cpr-nummeret er ${six} og derefter ${four}`,
  (_, six, four) => `CPR nr: ${six.slice(0, 2)} ${six.slice(2, 4)} ${six.slice(4)} / ${four}`,
];

export const toldNumbers: fc.Arbitrary<Written> = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 2014, max: 2026 }),
    four: fc.integer({ min: 4000, max: 9999 }).map(String),
    date: fc.constantFrom(
      ...dates.filter(([name]) => /^(?:dd\.mm\.yy|dd-mm-yy|ddmmyy|yyyy-mm-dd|d\/m|d\. m)/.test(name)),
    ),
    mark: fc.constantFrom(' ', ', ', '. ', ' - ', '-'),
    telling: fc.nat(tellings.length - 1),
  })
  .map(({ day, month, year, four, date: [ofDate, write], mark, telling }) => {
    const six = `${two(day)}${two(month)}${two(year % 100)}`;
    const text = tellings[telling]?.(write({ day, month, year }), six, four, mark) ?? '';
    return { text, shape: `telling ${telling} · ${ofDate} · ${JSON.stringify(mark)}` };
  });

/** Everyday numbers of a daycare that look most like a CPR number. */
export const ordinaryNumbers: fc.Arbitrary<string> = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 2024, max: 2028 }),
    hour: fc.integer({ min: 6, max: 20 }),
    minute: fc.constantFrom('00', '15', '30', '45'),
    telephone: fc.integer({ min: 20_000_000, max: 99_999_999 }).map(String),
    few: fc.integer({ min: 2, max: 60 }),
    postal: fc.constantFrom('8000 Aarhus', '5000 Odense', '9700 Brønderslev', '4600 Køge', '2100 København'),
    price: fc.integer({ min: 100, max: 99_999 }),
    write: fc.integer({ min: 0, max: 17 }),
  })
  .map(({ day, month, year, hour, minute, telephone, few, postal, price, write }) => {
    const pairs = telephone.replace(/(..)(?=.)/g, '$1 ');
    return [
      `ring på ${telephone}`,
      `ring på ${pairs}, også efter ${hour}.${minute}`,
      `+45 ${pairs}`,
      `mødet ${day}/${month} ${year} kl. ${hour}.${minute}`,
      `den ${day}. ${months[month - 1]} ${year} kl ${hour}:${minute}`,
      `uge ${few}, ${day}/${month}-${two(year % 100)}`,
      `${day}.${month}.${year} og ${day + 1}.${month}.${year}`,
      `${year}-${two(month)}-${two(day)} til ${year}-${two(month)}-${two(day + 1)}`,
      `forældremøde ${day}. ${months[month - 1]} ${year}, ${postal}`,
      `Skovvej ${few}, ${postal}`,
      `${price} kr. til materialer og ${few} børn`,
      `${price},50 kr pr. barn, i alt ${price * 3} kr`,
      `lokale ${few}, ${hour}.${minute}-${hour + 1}.${minute}`,
      `fra ${hour}.${minute} til ${hour + 1}.${minute}, ${few} børn i to grupper`,
      `ordre ${telephone}${few}, levering ${day}/${month}`,
      `vi talte ${few}, ${few + 1} og ${price} kastanjer`,
      `personalemøde ${two(day)}.${two(month)}.${year} ${two(hour)}${minute}`,
      `skoleåret ${year}/${year + 1}, ${few} børn, ${hour} voksne`,
    ][write] as string;
  });
