/** List signs: “- ”, “2. ”. */
export const listSign = /^\s*(?:[-*•–—]|\d{1,2}[.)])\s+/u;
const letters = /\p{L}/u;
/** More is a story, and no line that leads to a list. */
const longestLead = 90;

const count =
  '(?:\\d{1,2}|to|tre|fire|fem|seks|syv|otte|ni|ti|flere|nogle|et par|two|three|four|five|some|several)';
const thing = '(?:ting|tiltag|idéer|ideer|forslag|things|ideas)';
const trying =
  '(?:pr(?:ø|oe)v(?:e[rs]?)?|afpr(?:ø|oe)ver?|(?:af)?pr(?:ø|oe)v(?:e[dt]e?|de|te?)|try|trying|tried)';
/** “Her er vores prøvehandlinger”, “Ugens prøvehandlinger”: nothing but trials stands below. */
const namesThem =
  /^(?:her (?:er|kommer|har (?:du|i))|here are|vi har|i har|ugens|månedens|dagens)\s(?:\S+\s){0,6}?(?:pr(?:ø|oe)vehandlinger(?:ne)?|trials),?(?:\s\S+){0,6}$/iu;
/** “Vi har flere ting, vi vil prøve”, “To ting vi prøver i denne uge”. */
const tellsOfThings = new RegExp(
  `^(?:\\S+\\s){0,4}?${count}\\s(?:\\S+\\s){0,2}?${thing},?\\s(?:\\S+\\s){0,5}?${trying}(?:\\s\\S+){0,6}$`,
  'iu',
);
/** “Vi har prøvet et par ting i sidste uge”. */
const triesThings = new RegExp(
  `^(?:\\S+\\s){0,4}?${trying}\\s(?:\\S+\\s){0,3}?${count}\\s(?:\\S+\\s){0,2}?${thing}(?:,?\\s\\S+){0,6}$`,
  'iu',
);
/** “Vi har gang i tre ting”. */
const underWay = new RegExp(
  `^(?:\\S+\\s){1,3}?gang\\s(?:i|med)\\s(?:\\S+\\s){0,2}?${count}\\s(?:\\S+\\s){0,2}?${thing}(?:,?\\s\\S+){0,6}$`,
  'iu',
);
/** “Det her vil vi prøve”: below it may stand several, or one in several lines. */
const tellsOfTrying = new RegExp(`(?<!\\p{L})${trying}(?!\\p{L})`, 'iu');
const will = '(?:vil(?:le)?|har\\s+tænkt\\s+(?:mig|os)(?:\\s+at)?|will|want\\s+to|plan\\s+to)';
const soon =
  '(?:(?:\\s+(?:gerne|også|nu|så|gøre|do|i|in|på|on|til|denne|this|næste|next|uge|week|\\p{L}*dag))*)';
const some = `${soon}(?:\\s+${trying})?${soon}(?:\\s+(?:at|the))?(?:\\s+(?:følgende|following))?`;
/** “Jeg har tænkt mig følgende”, “I næste uge vil jeg”: of oneself; what “vi” will do may be a decision too. */
const willDo = (who: string) =>
  new RegExp(
    `^(?:${who}\\s+${will}${some}|(?:i|in|på|on|til)?\\s*(?:løbet\\s+af\\s+)?(?:\\S+\\s+){1,2}(?:vil\\s+${who}|${who}\\s+${will})${some})$`,
    'iu',
  );
const iWill = willDo('(?:jeg|i)');
const weWill = willDo('(?:vi|we)');
/** “Jeg sang samlingen i gang”: a sentence of its own, and no second line of the one before. */
const own = /^\s*(?:jeg|vi|børnene|vi andre|i|we)\s/iu;
const isDenied = /(?<!\p{L})(?:ikke|not)(?!\p{L})/iu;
/** “Her er to ting, vi har prøvet”, “i går prøvede vi”; “det vil vi gerne have prøvet” is still to come. */
const tellsOfPast =
  /^(?!.*(?<!\p{L})(?:vil|ville|skal|skulle|kunne|bør)(?!\p{L})).*(?<!\p{L})(?:(?:har|havde|have)(?!\p{L}).*(?<!\p{L})(?:af)?pr(?:ø|oe)v(?:e[dt]e?|de|te?)|(?:af)?pr(?:ø|oe)v(?:ede|de|te)|tried)(?!\p{L})/iu;

export interface Listed {
  /**
   * `sure`: the line above says that they are several. `told`: so it does to whom it is written, but between colleagues
   * it may be about anything. `perhaps`: its writer is asked.
   */
  readonly how: 'sure' | 'told' | 'perhaps';
  readonly texts: readonly string[];
  /** The line above tells of the past: each of them has been tried. */
  readonly tried?: true;
}

/** Trials below a line that only says that they come, each on a line of its own, without the word before each. */
export function listedTrials(written: string): Listed | undefined {
  const [lead = '', ...below] = written.split('\n').filter((line) => letters.test(line));
  const said = lead.trim();
  if (below.length < 2 || said.length > longestLead || said.endsWith('?')) return undefined;
  const ends = /[:：]\W*$/u.test(said);
  const plain = said.replace(/^\W+|[^\p{L}\p{N}]+$/gu, '');
  const areListed = below.every((line) => listSign.test(line));
  if (isDenied.test(plain)) return undefined;
  const texts = below.map((line) => line.replace(listSign, '').trim());
  const tried = tellsOfPast.test(plain) && { tried: true as const };
  const namesSeveral =
    namesThem.test(plain) || tellsOfThings.test(plain) || triesThings.test(plain) || underWay.test(plain);
  if (namesSeveral && (ends || areListed)) return { how: 'sure', texts, ...tried };
  if (ends && iWill.test(plain)) return { how: 'told', texts };
  if (ends && weWill.test(plain)) return { how: 'perhaps', texts };
  const areSeveral = areListed || below.every((line) => own.test(line));
  return ends && areSeveral && tellsOfTrying.test(plain) ? { how: 'perhaps', texts, ...tried } : undefined;
}
