/** List signs: “- ”, “2. ”. */
export const listSign = /^\s*(?:[-*•–—]|\d{1,2}[.)])\s+/u;
const letters = /\p{L}/u;
/** More is a story, and no line that leads to a list. */
const longestLead = 90;

const count =
  '(?:\\d{1,2}|to|tre|fire|fem|seks|syv|otte|ni|ti|flere|nogle|et par|two|three|four|five|some|several)';
const thing = '(?:ting|tiltag|idéer|ideer|forslag|things|ideas)';
const trying = '(?:prøv(?:e[rs]?|et)?|proev(?:er?)?|afprøver?|try|trying)';
/** “Her er vores prøvehandlinger”, “Ugens prøvehandlinger”: nothing but trials stands below. */
const namesThem =
  /^(?:her (?:er|kommer|har (?:du|i))|here are|vi har|i har|ugens|månedens|dagens)\s(?:\S+\s){0,6}?(?:pr(?:ø|oe)vehandlinger(?:ne)?|trials)(?:\s\S+){0,6}$/iu;
/** “Vi har flere ting, vi vil prøve”, “To ting vi prøver i denne uge”. */
const tellsOfThings = new RegExp(
  `^(?:\\S+\\s){0,4}?${count}\\s(?:\\S+\\s){0,2}?${thing},?\\s(?:\\S+\\s){0,5}?${trying}(?:\\s\\S+){0,6}$`,
  'iu',
);
/** “Det her vil vi prøve”: below it may stand several, or one in several lines. */
const tellsOfTrying = new RegExp(`(?<!\\p{L})${trying}(?!\\p{L})`, 'iu');
const isOver =
  /(?<!\p{L})(?:har|havde)(?!\p{L}).*(?<!\p{L})(?:prøvet|proevet)(?!\p{L})|(?<!\p{L})ikke(?!\p{L})/iu;

export interface Listed {
  /** `sure`: the line above says that they are several. `perhaps`: its writer is asked. */
  readonly how: 'sure' | 'perhaps';
  readonly texts: readonly string[];
}

/** Trials below a line that only says that they come, each on a line of its own, without the word before each. */
export function listedTrials(written: string): Listed | undefined {
  const [lead = '', ...below] = written.split('\n').filter((line) => letters.test(line));
  const said = lead.trim();
  if (below.length < 2 || said.length > longestLead || said.endsWith('?')) return undefined;
  const ends = /[:：]\W*$/u.test(said);
  const plain = said.replace(/^\W+|[^\p{L}\p{N}]+$/gu, '');
  const areListed = below.every((line) => listSign.test(line));
  if (isOver.test(plain)) return undefined;
  const texts = below.map((line) => line.replace(listSign, '').trim());
  const namesSeveral = namesThem.test(plain) || tellsOfThings.test(plain);
  if (namesSeveral && (ends || areListed)) return { how: 'sure', texts };
  return ends && areListed && tellsOfTrying.test(plain) ? { how: 'perhaps', texts } : undefined;
}
