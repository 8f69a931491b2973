import type { AdjustReason } from '../../../shared/domain/activity/day-marks.ts';
import { inWords } from '../../time/text/counted.ts';

type Reasons = Readonly<Record<AdjustReason, string>>;

const da = {
  title: (day: string) => `Små grupper ${day}`,
  intro: 'Tryk på gruppen, når dagen er gået. To tryk, ingen navne.',
  onPaper: 'Du skriver ind fra papir. Tryk på gruppen, og tryk så det, der står på arket.',
  enter: 'Skriv ind fra papir',
  written: 'fra papir',
  nothing: (day: string) => `Der er ingen grupper i ugeplanen ${day}.`,
  marked: {
    held: 'som planlagt',
    adjusted: (reason: string) => `lavet om ${reason}`,
    'not-today': 'sprunget over',
  },
  how: (group: string) => `Hvordan gik det med ${group}?`,
  already: (what: string) => `Der står allerede: ${what}. Det sidste tryk gælder.`,
  buttons: {
    held: 'Som planlagt',
    adjusted: (reason: string) => `Lavet om: ${reason}`,
    'not-today': 'Ikke i dag',
  },
  reasons: {
    weather: 'vejr',
    illness: 'sygdom',
    children: 'børnenes idé',
    other: 'andet',
  } satisfies Reasons as Reasons,
  /** As the words go on in a sentence: “lavet om på grund af vejret”. */
  because: {
    weather: 'på grund af vejret',
    illness: 'på grund af sygdom',
    children: 'efter børnenes idé',
    other: 'af en anden grund',
  } satisfies Reasons as Reasons,
  noted: {
    held: (group: string) => `${group} gik som planlagt.`,
    adjusted: (group: string, reason: string) => `${group} blev lavet om ${reason}.`,
    'not-today': (group: string) => `${group} blev sprunget over den dag.`,
  },
  before: (what: string) => `Før stod der: ${what}. Var det ikke meningen, så tryk på gruppen igen.`,
  adjustedToo: 'Det tæller også, når I laver den om. Målet er det samme.',
  notToday: 'Helt i orden. Der kommer en dag til, og målet står der stadig.',
  goal: (goal: string) => `Målet: ${goal}`,
  ways: 'Tre veje, når dagen bliver en anden',
  back: 'De andre grupper',
  process: 'Procesplan',
  processOf: (group: string) => `Procesplan for ${group}`,
  change: 'Lav om for i dag',
  undo: 'Som i ugeplanen igen',
  onlyToday: 'kun den dag',
  joined: (group: string) => `sammen med ${group}`,
  changeTitle: 'Kun den dag',
  changeIntro: (group: string, day: string) =>
    `${group} ${day}. Ugeplanen bliver, som den er. Det, du ikke vælger, er som i ugeplanen.`,
  where: 'Sted',
  elsewhere: 'Et andet sted',
  together: 'Slået sammen med',
  standsIn: 'Står for gruppen',
  save: 'Gem',
  cancel: 'Fortryd',
  changed: (group: string) => `Ændret for ${group}, kun den dag.`,
  asPlanned: 'Det er som i ugeplanen igen.',
  closed: (asked: string, shown: string) => `I har lukket ${asked}. Næste dag, I har åbent, er ${shown}.`,
  dayBefore: 'Dagen før',
  dayAfter: 'Dagen efter',
  week: 'Se ugen',
  gone: 'Den gruppe står ikke i ugeplanen den dag. Skriv “ugeplan” for at se ugen.',

  thisWeek: 'I denne uge',
  inCourse: 'Små grupper i forløbet',
  becameOf: (held: number, planned: number) =>
    planned === 1 ? 'mødtes én gang' : `mødtes ${inWords('da', held)} af ${inWords('da', planned)} gange`,
  /** Said where days are not marked: a group may well have met on them, so they are no number. */
  became: (held: number) => `mødtes ${held === 1 ? 'én gang' : `${inWords('da', held)} gange`}`,
  unmarked: 'Er der en dag, ingen har trykket på, kan du skrive den ind bagefter under “Dagens grupper”.',
  times: (count: number, what: string) =>
    `${what} ${count === 1 ? 'én gang' : `${inWords('da', count)} gange`}`,
  deviations: 'Anderledes end planlagt',
  none: 'intet',
  below: (groups: string) => `Sidste uge blev der ikke plads til to gange for ${groups}.`,
  belowHelp:
    'Kan noget lægges sammen, rykkes indenfor eller gentages i denne uge? Det er ikke en optælling, kun en tanke.',
};

const en: typeof da = {
  title: (day) => `Small groups ${day}`,
  onPaper: 'You are entering from paper. Press the group, and then what stands on the sheet.',
  enter: 'Enter from paper',
  written: 'from paper',
  intro: 'Press the group when the day has gone by. Two taps, no names.',
  nothing: (day) => `There are no groups in the week plan ${day}.`,
  marked: { held: 'as planned', adjusted: (reason) => `changed ${reason}`, 'not-today': 'skipped' },
  how: (group) => `How did it go with ${group}?`,
  already: (what) => `It says already: ${what}. The last tap holds.`,
  buttons: { held: 'As planned', adjusted: (reason) => `Changed: ${reason}`, 'not-today': 'Not today' },
  reasons: { weather: 'weather', illness: 'illness', children: 'the children’s idea', other: 'other' },
  because: {
    weather: 'because of the weather',
    illness: 'because of illness',
    children: 'for the children’s idea',
    other: 'for another reason',
  },
  noted: {
    held: (group) => `${group} went as planned.`,
    adjusted: (group, reason) => `${group} was changed ${reason}.`,
    'not-today': (group) => `${group} was skipped that day.`,
  },
  before: (what) => `It said before: ${what}. If that was not meant, press the group again.`,
  adjustedToo: 'It counts, too, when you change it. The goal is the same.',
  notToday: 'Quite all right. There will be another day, and the goal still stands.',
  goal: (goal) => `The goal: ${goal}`,
  ways: 'Three ways when the day turns out otherwise',
  back: 'The other groups',
  process: 'Process plan',
  processOf: (group) => `Process plan for ${group}`,
  change: 'Change for today',
  undo: 'As in the week plan again',
  onlyToday: 'that day only',
  joined: (group) => `together with ${group}`,
  changeTitle: 'That day only',
  changeIntro: (group, day) =>
    `${group} ${day}. The week plan stays as it is. What you do not choose is as in the week plan.`,
  where: 'Place',
  elsewhere: 'Another place',
  together: 'Together with',
  standsIn: 'Is with the group',
  save: 'Save',
  cancel: 'Cancel',
  changed: (group) => `Changed for ${group}, that day only.`,
  asPlanned: 'It is as in the week plan again.',
  closed: (asked, shown) => `You are closed on ${asked}. The next day you are open is ${shown}.`,
  dayBefore: 'The day before',
  dayAfter: 'The day after',
  week: 'See the week',
  gone: 'That group is not in the week plan that day. Write “week plan” to see the week.',

  thisWeek: 'This week',
  inCourse: 'Small groups in the course',
  becameOf: (held, planned) =>
    planned === 1 ? 'met once' : `met ${inWords('en', held)} of ${inWords('en', planned)} times`,
  became: (held) => `met ${held === 1 ? 'once' : `${inWords('en', held)} times`}`,
  unmarked: 'If there is a day that nobody has pressed, you can enter it afterwards under “Today’s groups”.',
  times: (count, what) => `${what} ${count === 1 ? 'once' : `${inWords('en', count)} times`}`,
  deviations: 'Other than planned',
  none: 'nothing',
  below: (groups) => `Last week there was no room for two sessions for ${groups}.`,
  belowHelp:
    'Can something be joined, moved indoors or repeated this week? This is no count, only a thought.',
};

export const dayText = { da, en };
