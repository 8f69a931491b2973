import { plainWords } from '../feature/plain-words.ts';

/** What comes before what a meeting is to do: “ok, så lad os …”. */
export const letUs =
  '(?:(?:ok|okay|godt|nu|saa|og|tak for i dag|tak|ja|lad os|kan vi|skal vi|vi|skal|kan|jeg vil|gerne|lige|bare) )*';
const go = '(?:(?:gaa|gaar|hop|hopper|ryk|rykker|spring|springer|tag|tager) )?(?:(?:vi|nu|lige|bare) )*';
const point = '(?:punkt(?:et)?|emne(?:t)?|skridt|trin)';
const atLast = '(?: (?:nu|igen|tak|paa dagsordenen))*$';

/** “Gå videre til næste punkt”, “videre”, “næste”. */
const on = `^${letUs}${go}(?:videre|frem(?:ad)?)${atLast}|^${letUs}${go}(?:(?:videre|frem) )?(?:(?:til|med) )?(?:det )?naeste(?: ${point})?${atLast}`;
/** “Vi er færdige med det emne”. */
const done = `\\b(?:faerdige?|klar) med (?:det her |dette |det |vores )?(?:punkt(?:et)?|emne(?:t)?)\\b`;
/** “Gå et punkt tilbage”, “forrige punkt”; `tilbage` alone says that somebody is back. */
const back = `^${letUs}(?:gaar?|hop(?:per)?|ryk(?:ker)?|et) (?:(?:vi|nu|lige|et) )*(?:${point} )?tilbage(?: et ${point})?(?: til (?:det )?(?:forrige|sidste)(?: ${point})?)?${atLast}|^${letUs}${go}(?:tilbage )?(?:til )?(?:det )?forrige(?: ${point})?${atLast}`;
/** “Tilbage til punkt 2”. */
const to = `^${letUs}${go}(?:(?:tilbage|frem|videre|igen) )?(?:til )?punkt (?:(?:nr|nummer) )?(?<number>\\d{1,2})${atLast}`;

const movesOn = new RegExp(on);
const isDone = new RegExp(done);
const movesBack = new RegExp(back);
const movesTo = new RegExp(to);

/** Whatever moves the meeting to another point. */
export const movesMeeting = new RegExp([on, done, back, to].join('|'));

/** Where a meeting that is going on is to go; `done`: what is talked about is talked through. */
export type Move = 'on' | 'done' | 'back' | { readonly point: number };

export function moveSaid(words: string): Move | undefined {
  const plain = plainWords(words);
  const number = movesTo.exec(plain)?.groups?.number;
  if (number) return { point: Number(number) };
  if (movesBack.test(plain)) return 'back';
  if (isDone.test(plain)) return 'done';
  return movesOn.test(plain) ? 'on' : undefined;
}
