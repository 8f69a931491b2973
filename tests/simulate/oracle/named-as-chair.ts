import type { House } from '../people/build-houses.ts';
import { label } from '../people/labels.ts';
import type { Person, Shown } from '../platforms/platform.ts';
import { textOf } from '../platforms/platform.ts';
import { dayOf, readMoment } from './calendar.ts';

/** Somebody is called the chair of a meeting: of that day's, or of the one that is going on. */
export interface Named {
  readonly meeting: string;
  readonly who: Person;
  /** Nobody has said yes: it is expected of whoever led the unit when it was said. */
  readonly isExpected: boolean;
}

export const goingOn = 'now';

/** What a message says of who chairs. `first`: when it was first shown, for what it calls “today”. */
export function namedIn(shown: Shown, house: House, first: number): readonly Named[] {
  const reader = shown.only ?? (shown.place.kind === 'chat' ? shown.place.person : undefined);
  const text = textOf(shown);
  // On the meeting's card, the channel's or the chair's.
  const ofDay = /mødet er i gang · |punktet slutter/i.test(text) ? goingOn : meetingOf(text, first);
  return text.split('\n').flatMap((line): Named[] => {
    for (const { says, when } of sentences) {
      const { who: name = '', expected } = says.exec(line)?.groups ?? {};
      if (name === '') continue;
      const who = /^du$/i.test(name) ? reader : personNamed(name, house);
      const said = readMoment(line, first);
      const day = when === 'now' ? goingOn : said === undefined ? ofDay : dayOf(said);
      if (who && day !== undefined) return [{ meeting: day, who, isExpected: expected !== undefined }];
    }
    return [];
  });
}

/** With these the meeting is led: they stand in one message, before whoever has them. */
export function hasButtonsOfMeeting({ buttons }: Shown): boolean {
  return buttons.some((one) => ofMeeting.has(one.label));
}

const ofMeeting = new Set<string>([
  label.discussed,
  label.closeMeeting,
  label.closeWithoutGoals,
  label.closeWithoutActivity,
]);

/**
 * How the bot calls somebody a chair; what is over (“ledte”) is told of another time. The question that rides with what
 * a leader hears of anyway (“og du står som mødeleder”) asks how it was when it came, and is not drawn anew.
 */
const sentences: readonly { readonly says: RegExp; readonly when: 'now' | 'day' }[] = [
  { says: /^(?:Godt\. |Tak\. )?(?<who>\S.*?) leder mødet nu\./, when: 'now' },
  { says: /^Mødet er i gang\. (?<who>.+?) leder det, til en anden siger ja/, when: 'now' },
  { says: /^(?:Godt\. |Tak\. )?(?<who>\S.*?) leder statusmødet \S/, when: 'day' },
  { says: / · mødeleder (?<who>\S.*?)(?: · |$)/, when: 'day' },
  { says: /^Mødeleder:? (?<who>\S.*?)(?<expected> \(til en anden siger ja\))?$/, when: 'day' },
];

/** The day of the one meeting that a guide is about. */
function meetingOf(text: string, first: number): string | undefined {
  const line = text.split('\n').find((one) => /^(?:📅 Statusmøde:|Hvornår) /u.test(one));
  if (line === undefined) return undefined;
  if (/\bi dag\b/.test(line)) return dayOf(first);
  if (/\bi morgen\b/.test(line)) return dayOf(first + 86_400_000);
  const moment = readMoment(line, first);
  return moment === undefined ? undefined : dayOf(moment);
}

/** Of whom no name has come yet the account stands there. */
function personNamed(name: string, { staff, tablet }: House): Person | undefined {
  const bare = name.replace(/^@/, '');
  return [...staff, ...(tablet ? [tablet] : [])].find((one) => bare === one.name || bare === one.account);
}
