import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import type { Standing } from '../access/enter.ts';
import { command } from '../feature/command.ts';
import { plainWords } from '../feature/plain-words.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { readValue } from '../rows/row.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { paragraph } from '../ui/build-view.ts';
import { showMembers } from '../unit/members.ts';
import { mayRun } from './at-meeting.ts';
import { proceedingsCommand } from './show-proceedings.ts';
import { attendanceText } from './text/attendance-text.ts';
import { attendanceView } from './view/attendance-view.ts';
import { everyone } from './who-takes-part.ts';

/** “Hvem er med i dag?”, “hvem kommer til mødet?”: who is ticked off at the meeting that is going on; else who is of the unit. */
export const attendanceCommand = command({
  name: 'attendance',
  words: {
    da: ['hvem er til stede', 'hvem er til stede i dag', 'fremmøde'],
    en: ['who is present', 'attendance'],
  },
  help: { under: 'agenda' },
  toldWhole: true,
  deed: 'see-agenda',
  run: async (at) => {
    const meeting = await openToday(at);
    const { what } = at.call.intent;
    // “Hvem var med?” is asked of the meeting that was held last.
    if (!meeting && what.kind === 'words' && isPast.test(plainWords(what.text)))
      return proceedingsCommand.run(at.call);
    if (!meeting) return above(await showMembers(at), attendanceText[at.unit.language].notBefore);
    return showYou(attendanceView(at.unit, meeting, { mayNote: mayRun(at, meeting.id) }));
  },
});

const isPast = /\b(?:var|deltog|moedte)\b/;

const aside = '(?:her|desvaerre|nok|jo|stadig|ogsaa|heller|blevet|i dag|alligevel)';
const away =
  '(?:ikke|syge?|sygemeldte?|fravaerende|vaek|hjemme|forhindrede?|paa (?:ferie|kursus)|meldt (?:sig )?syge?)';
const from =
  '(?:her|med|komme|deltage|vaere med|til moedet|til|paa moedet|til stede|moedt|i dag|nu|desvaerre)';
/** “Vi mangler Carla i dag”, “Carla er syg i dag”, “Ditte er her ikke i dag”. */
const tellsWhoIsMissing = new RegExp(
  [
    '(?:i dag )?(?:alle (?:er|var|deltog|moedte)|vi er alle)(?: (?:her|med|op|til stede|til moedet|paa moedet|i ?dag|nu))* (?:undtagen|bortset fra|paa naer|ud over) (?<but>[a-z ]+?)(?: (?:(?:for|fordi|da) )?(?:han|hun|de|vedkommende) .+)?',
    '(?:vi mangler|mangler vi)(?: (?:lige|ogsaa|desvaerre|stadig))* (?<missed>[a-z ]+?)(?: (?:i dag|nu|paa moedet|til moedet))*',
    `(?<away>[a-z ]+?) (?:mangler|(?:er|bliver|kommer|deltager|kan|har)(?: ${aside})* ${away}(?: ${from})*)(?: i dag)?(?: (?:for |fordi |da )?(?:han|hun|de|vedkommende) .+)?`,
  ]
    .map((each) => `^(?:(?:og|men|nu|saa|ok|i dag|desvaerre) )*${each}$`)
    .join('|'),
);

/** “Ane, Emil og Carla var med i dag”, “alle undtagen Ditte er her”, “til stede: Ane og Bo”. */
const tellsWhoIsHere = new RegExp(
  [
    '(?<here>[a-z ]+?) (?:er|var|deltager|deltog|har vaeret|er kommet|moedte)(?: (?:her|med|op|til stede|til moedet|paa moedet|i moedet|i dag|nu|alle|ogsaa))+(?: [a-z]+ (?:kommer (?:(?:lidt|foerst|nok) )*senere|er syg))?',
    '(?:til ?stede|fremmoedte|deltagere|med i dag|vi er)(?: (?:er|i dag|var|her|det))* (?<listed>[a-z ]+?)(?: [a-z]+ kommer (?:(?:lidt|foerst|nok) )*senere)?',
  ]
    .map((each) => `^(?:(?:og|men|nu|saa|ok|i dag) )*${each}$`)
    .join('|'),
);
/** What stands between the names. */
const between = new Set([
  '',
  'og',
  'samt',
  'plus',
  'jeg',
  'mig',
  'selv',
  'undtagen',
  'bortset',
  'fra',
  'end',
]);

/** Colleagues named by whoever leads the meeting that is going on; “vi mangler mælk” tells of nobody. Nothing is noted by words. */
export async function toldOfAttendance(at: Standing, said: string): Promise<Reply | undefined> {
  const words = plainWords(said);
  const told = (tellsWhoIsMissing.exec(words) ?? tellsWhoIsHere.exec(words))?.groups;
  const names = (told?.but ?? told?.missed ?? told?.away ?? told?.here ?? told?.listed ?? '')
    .split(' ')
    .filter((word) => !between.has(word));
  if (names.length === 0) return undefined;
  const meeting = await openToday(at);
  if (!meeting || !mayRun(at, meeting.id)) return undefined;
  const known = new Set(['alle', ...(await everyone(at)).flatMap(({ name }) => plainWords(name).split(' '))]);
  if (!names.every((name) => known.has(name))) return undefined;
  return showYou(attendanceView(at.unit, meeting, { mayNote: true, isTold: true }));
}

function above(reply: Reply, words: string): Reply {
  if (reply.kind !== 'show') return reply;
  return { ...reply, view: { ...reply.view, nodes: [paragraph(words), ...reply.view.nodes] } };
}

async function openToday({ call, unit }: Standing): Promise<Meeting | undefined> {
  const meeting = await readValue(call.ports, meetingRow(unit.id, call.today));
  return meeting?.state === 'open' ? meeting : undefined;
}
