import { monthNames } from '../time/date-words.ts';
import { untilNextMeeting } from './next-meeting-told.ts';

/** What people have things done by, and which has no day of its own. */
const occasion =
  '(?:\\p{L}*ferien?|sommeren|sommer|vinteren|efteråret|foråret|årsskiftet|\\p{L}*fest(?:en)?|fastelavn|sankt hans|advent|halloween|lucia|\\p{L}*møde[t]?|\\p{L}*forløb(?:et)?|\\p{L}*periode(?:n)?|uge(?:n)?(?:\\s+\\d{1,2})?|måned(?:en)?|weekend(?:en)?|the\\s+\\p{L}+\\s+holidays?)';
/** Some time, and no day by which: “snart”, and not “så snart”. */
const someTime =
  'i\\s+det\\s+nye\\s+år|(?:på\\s+den\\s+anden\\s+side\\s+af|efter)\\s+(?:jul(?:en)?|nytår|påsken?|\\p{L}*ferien?)|(?<!så\\s)snart(?:est)?|engang(?!\\s+(?:imellem|mellem))|på\\s+et\\s+tidspunkt|hurtigst\\s+muligt|i\\s+denne\\s+uge|soon|some\\s+time|in\\s+the\\s+new\\s+year';
const until = new RegExp(
  `(?<!\\p{L})(?:(?:inden|senest|before)\\s+(?:\\p{L}+\\s+){0,2}?${occasion}|${untilNextMeeting}|${someTime})(?!\\p{L})`,
  'iu',
);

/** “Inden sommerferien”, “i det nye år”: by when it has to be done, as it was said, where no day can be read of it. */
export function noDayTold(text: string): string | undefined {
  return until.exec(text)?.[0];
}

/** “22/1”, “d. 22”, “22.1.”, “14. august”, “uge 3”: as a date is written, whether or not one can be read of it. */
const dateLike = new RegExp(
  `(?<![\\p{L}\\d./-]|kl\\.?\\s*)(?:(?!1/[2-8]|2/3|3/4)\\d{1,2}/\\d{1,2}(?=\\s*(?:$|[.,;:)!]))|\\d{1,2}\\.\\d{1,2}\\.|\\d{1,2}\\.\\s?(?:${monthNames.join('|')})|d\\.\\s?\\d{1,2}|(?:uge|week)\\s+\\d{1,2})(?!\\p{L})`,
  'iu',
);

export function namesDate(text: string): boolean {
  return dateLike.test(text);
}
