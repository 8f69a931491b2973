import type { AgendaSection } from '../../shared/domain/meeting/agenda-sections.ts';
import { plainWords } from '../feature/plain-words.ts';

/** What comes before what a meeting is to do: “ok, så lad os …”. */
export const letUs =
  '(?:(?:det er (?:fint|godt|i orden)|fint|super|ok|okay|godt|nu|saa|og|tak for i dag|tak|ja|lad os|vi|skal|kan|jeg vil|gerne|lige|bare) )*';
const go =
  '(?:(?:gaa|gaar|hop|hoppe|hopper|ryk|rykke|rykker|spring|springe|springer|tag|tage|tager) )?(?:(?:vi|nu|lige|bare) )*';
const point = '(?:punkt(?:et)?|emne(?:t)?|skridt|trin)';
const atLast = '(?: (?:nu|igen|tak|paa dagsordenen))*(?: (?:for )?vi (?:har )?(?:glemt|glemte) .*)?$';

/** “Gå videre til næste punkt”, “videre”, “næste”. */
const on = `^${letUs}${go}(?:videre|frem(?:ad)?)${atLast}|^(?:det er (?:fint|godt|ok|okay|i orden) )?${letUs}${go}(?:(?:videre|frem) )?(?:(?:til|med) )?(?:det )?naeste(?: ${point})?${atLast}`;
/** What is talked of at this moment: “den”, “det her emne”. */
const here = `(?:(?:den|det|dem|dette|emnet|punktet)(?: her)?(?: emne| punkt)?)`;
const asItIs = '(?:(?:nu|saa|vist|helt|bare|lige|jo) )*';
/** “Vi er færdige med det emne”, “den er vi færdige med”. */
const done = `^(?!er (?:der|vi)\\b).*\\b(?:faerdige?|klar) med (?:det her |dette |det |vores )?(?:punkt(?:et)?|emne(?:t)?)\\b|^${letUs}${here} er vi ${asItIs}(?:faerdige?|klar) med${atLast}|^${letUs}(?:er )?${asItIs}faerdige? med ${here}${atLast}`;
const nextTime = '(?:naeste gang|(?:det )?naeste (?:status)?moedet?)';
/** “Det gemmer vi til næste gang”, “den gemmer vi”, “vi tager det næste gang”. */
const keep = `^${letUs}${here} (?:(?:gemmer|tager|udskyder|udsaetter|venter) vi ${asItIs}(?:med )?(?:til )?${nextTime}|gemmer vi|venter vi med)${atLast}|^${letUs}(?:gem(?:mer|me)?|tag(?:er|e)?|udskyd(?:er|e)?|udsaet(?:ter|te)?|vent(?:er|e)?) (?:vi )?${asItIs}(?:med )?${here} (?:til )?${nextTime}${atLast}`;
/** “Gem emnet garderoben til næste møde”, “flyt prøvehandlingen med vinden til næste gang”: one that is named. */
const keepNamed = `^${letUs}(?:${asItIs}(?:(?:kan|vil) du |ikke |gerne |lige )*)?(?:(?:flyt|ryk|skub|udskyd|udsaet|gem)(?:te|ke|be|me|e)?|vent(?:e)? med) (?:(?:min|vores|det|den) )*(?:proevehandling(?:en)?|emnet?|punktet?) .+? (?:med )?til ${nextTime}${atLast}|^${letUs}gem(?:me)? (?:den|det) (?:med|om) .+? til ${nextTime}${atLast}|^${letUs}(?:den|det) (?:med|om) .+? (?:gemmer|udskyder|tager) vi (?:med )?til ${nextTime}${atLast}`;
/** “Gå et punkt tilbage”, “forrige punkt”; `tilbage` alone says that somebody is back. */
const back = `^${letUs}(?:(?:[a-z]+ og jeg|jeg og [a-z]+) )?(?:gaar?|hop(?:per)?|ryk(?:ker)?|et) (?:(?:vi|nu|lige|et) )*(?:${point} )?tilbage(?: et ${point})?(?: til (?:det )?(?:forrige|sidste)(?: ${point})?)?${atLast}|^${letUs}${go}(?:tilbage )?(?:til )?(?:det )?forrige(?: ${point})?${atLast}`;
/** “Tilbage til punkt 2”. */
const to = `^${letUs}${go}(?:(?:tilbage|frem|videre|igen) )?(?:til )?punkt (?:(?:nr|nummer) )?(?<number>\\d{1,2})${atLast}`;

/** “Tilbage til siden sidst”, “gå tilbage til første punkt”. */
const toFirst = `^${letUs}${go}(?:(?:tilbage|igen) )?(?:til )?(?:det )?(?:foerste|1\\.?) ${point}${atLast}|^${letUs}${go}tilbage til (?:punktet )?siden sidst${atLast}`;

/** “Spring til slutningen”, “gå til sidste punkt”. */
const toLast = `^(?:(?:naa|men|saa|nu|og|ok) )*(?:er )?(?:det |vi tager |vi er ved )?(?:lige )?(?:det )?sidste(?: ${point})?$(?<=^(?:.* )?(?:${point}|tager (?:lige )?det sidste))|^${letUs}${go}(?:frem )?(?:til |direkte til )(?:slutningen|enden|det sidste|(?:det )?sidste ${point}|afslutningen)${atLast}`;

/** What the points of an agenda are called by those who sit there. */
const points: readonly (readonly [AgendaSection['item'], string])[] = [
  ['own-goals', '(?:(?:vores|jeres) )?egne (?:laerings)?maal|laeringsmaal(?:ene)?'],
  ['goals', '(?:(?:vores|jeres|faelles|nye) )*maal(?:ene|et)?(?: for (?:det )?naeste forloeb)?'],
  ['activities', 'aktivitet(?:er|erne)'],
  ['decisions', 'beslutning(?:er|erne)'],
  ['dilemma', '(?:et )?dilemma(?:et)?'],
  ['children-benefit', 'boernenes laering'],
  ['practice-benefit', 'vores praksis'],
  ['welcome', 'siden sidst'],
  ['trials', 'proevehandling(?:er|erne)'],
];
const anyPoint = points.map(([, called]) => called).join('|');
const goTo = '(?:gaar?|hop(?:per?|pe)?|ryk(?:ker?|ke)?|spring(?:er?|e)?)';
const onward = '(?:(?:vi|nu|lige|bare|frem|videre|tilbage|ned|op|over) )*';
const politely = `${letUs}(?:(?:ikke|lige|godt|bare) )*`;
const theOne = '(?:punktet|emnet|det|den)(?: her)? (?:med|om|der handler om)';
/** “Lad os springe frem til det med målene”, “hop til aktiviteterne”, “videre til emnet om garderoben”. */
const toNamed = `^${politely}(?:${goTo} ${onward}|(?:(?:frem|videre|tilbage) ))til (?:(?:${theOne}|punktet|de) )?(?:${anyPoint})${atLast}|^${politely}(?:${goTo} ${onward}|(?:(?:frem|videre) ))til ${theOne} \\w.*$`;

const letOn = '(?:(?:vi|nu|lige|bare) )*';
/** “Lad os lige gå tilbage til måltiderne, der var noget”: a topic by its bare name. */
const backToTopic = `^${politely}(?:${goTo} ${letOn})?tilbage til (?!(?:at|moedet|arbejde\\w*|dagsorden\\w*|start\\w*|det|den|mig|os)\\b)\\w{4,}(?: .*)?$`;
/** “Hov, vi hoppede over overgange”, “vi sprang måltidet over”, “vi glemte at snakke om søvn”. */
const skipped =
  '^(?:(?:hov|ups|vent|hey|og|men|nej) )*vi (?:(?:hoppede|sprang) (?:(?:lige|vist|helt|da|jo) )*(?:over (?:(?:det|emnet|punktet) (?:med |om )?)?\\w{4,}(?: \\w+){0,2}|(?:(?:det|emnet|punktet) (?:med |om )?)?\\w{4,}(?: \\w+){0,2} over)|(?:glemte|mangler|manglede) (?:(?:lige|vist|helt|da|jo) )*(?:emnet|punktet|at (?:tale|snakke) om) \\w{4,}(?: \\w+){0,2})$';

/** “Vi har glemt noget, gå tilbage til børnenes læring”: a point that is called after the children is no practice. */
export const goesToPoint = new RegExp(
  `^(?:(?:vi|jeg) har (?:vist |nok |jo )*glemt noget )?${politely}(?:${goTo} ${onward}|(?:(?:frem|videre|tilbage) ))til (?:(?:punktet|emnet) (?:med |om )?)?(?:${anyPoint})${atLast}`,
);

const movesOn = new RegExp(on);
const isDone = new RegExp(done);
/** What is talked of comes to the next meeting. */
export const keepsForNext = new RegExp(`${keep}|${keepNamed}`);
const keepsNamed = new RegExp(keepNamed);
const movesBack = new RegExp(back);
const movesTo = new RegExp(to);
const movesToFirst = new RegExp(toFirst);
const movesToLast = new RegExp(toLast);
const movesToNamed = new RegExp(toNamed);
const movesToTopic = new RegExp(`${backToTopic}|${skipped}`);

/** Whatever moves the meeting to another point. */
export const movesMeeting = new RegExp(
  [on, done, back, to, toFirst, toLast, toNamed, backToTopic, skipped].join('|'),
);

/** Where a meeting that is going on is to go; `done`: what is talked about is talked through, `keep`: it waits. */
export type Move =
  | 'on'
  | 'done'
  | 'keep'
  | 'back'
  | { readonly point: number }
  /** A point of every agenda, or else a topic, as it is called. */
  | { readonly item?: AgendaSection['item'] | undefined; readonly about: string }
  /** What is to wait, as it is called: a topic, or one of its trials. */
  | { readonly keeps: string; readonly isTopic: boolean };

export function moveSaid(words: string): Move | undefined {
  const plain = plainWords(words);
  const number = movesTo.exec(plain)?.groups?.number;
  if (number) return { point: Number(number) };
  if (movesToFirst.test(plain)) return { point: 1 };
  if (movesToLast.test(plain)) return { item: 'decisions', about: '' };
  if (movesBack.test(plain)) return 'back';
  if (movesToNamed.test(plain) || goesToPoint.test(plain)) {
    const item = points.find(([, called]) => new RegExp(`\\b(?:${called})${atLast}`).test(plain))?.[0];
    return { item, about: words.replace(upToIt, '') };
  }
  if (movesToTopic.test(plain)) return { about: words.replace(upToTopic, '').replace(afterTopic, '') };
  if (keepsNamed.test(plain))
    return { keeps: keptIn.exec(words)?.groups?.about ?? words, isTopic: /\b(?:emne|punkt)/.test(plain) };
  if (keepsForNext.test(plain)) return 'keep';
  if (isDone.test(plain)) return 'done';
  return movesOn.test(plain) ? 'on' : undefined;
}

const upToIt = /^.*?(?<!\p{L})til\s+(?:(?:punktet|emnet|det|den)\s+)?(?:(?:her|med|om)\s+)*/isu;
const upToTopic =
  /^.*?(?<!\p{L})(?:tilbage\s+til|hoppede|sprang|glemte|manglede|mangler)\s+(?:(?:lige|vist|helt|da|jo|over|at|tale|snakke|om|det|emnet|punktet|med)\s+)*/isu;
/** Why, or what of it. */
const afterTopic = /(?:,|\s+(?:over|der|for|fordi|vi|jeg|igen)(?!\p{L})).*$/isu;
const keptIn =
  /(?:prøvehandling(?:en)?|proevehandling(?:en)?|emnet?|punktet?|den|det)\s+(?:(?:med|om)\s+)?(?<about>\S.*?)\s+(?:med\s+)?til\s+(?:det\s+)?næste/isu;
