import type { AdjustReason } from '../../../shared/domain/activity/day-marks.ts';

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
    adjusted: (reason: string) => `justeret (${reason})`,
    'not-today': 'ikke i dag',
  },
  how: (group: string) => `Hvordan gik det med ${group}?`,
  already: (what: string) => `Der står allerede: ${what}. Det sidste tryk gælder.`,
  buttons: {
    held: 'Som planlagt',
    adjusted: (reason: string) => `Justeret: ${reason}`,
    'not-today': 'Ikke i dag',
  },
  reasons: {
    weather: 'vejr',
    illness: 'sygdom',
    children: 'børnenes idé',
    other: 'andet',
  } satisfies Reasons as Reasons,
  noted: (group: string, what: string) => `Noteret. ${group}: ${what}.`,
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
  dayBefore: 'Dagen før',
  week: 'Se ugen',
  gone: 'Den gruppe står ikke i ugeplanen den dag. Skriv “ugeplan” for at se ugen.',

  thisWeek: 'I denne uge',
  inCourse: 'Små grupper i forløbet',
  heldOf: (held: number, planned: number) => `holdt ${held} af ${planned}`,
  /** Said where days are not marked: a group may well have met on them. */
  unmarked: 'ikke markeret endnu',
  heldSoFar: (held: number, unmarked: number) =>
    held === 0
      ? `${unmarked === 1 ? '1 dag' : `${unmarked} dage`} ikke markeret`
      : `holdt ${held}, ${unmarked} ikke markeret`,
  deviations: 'Anderledes end planlagt',
  none: 'intet',
  below: (groups: string) => `Sidste uge blev der ikke plads til to gange for ${groups}.`,
  and: 'og',
  belowHelp:
    'Kan noget lægges sammen, rykkes indenfor eller gentages i denne uge? Det er kun en tanke. Ingen bliver talt op.',
};

const en: typeof da = {
  title: (day) => `Small groups ${day}`,
  onPaper: 'You are entering from paper. Press the group, and then what stands on the sheet.',
  enter: 'Enter from paper',
  written: 'from paper',
  intro: 'Press the group when the day has gone by. Two taps, no names.',
  nothing: (day) => `There are no groups in the week plan ${day}.`,
  marked: { held: 'as planned', adjusted: (reason) => `adjusted (${reason})`, 'not-today': 'not today' },
  how: (group) => `How did it go with ${group}?`,
  already: (what) => `It says already: ${what}. The last tap holds.`,
  buttons: { held: 'As planned', adjusted: (reason) => `Adjusted: ${reason}`, 'not-today': 'Not today' },
  reasons: { weather: 'weather', illness: 'illness', children: 'the children’s idea', other: 'other' },
  noted: (group, what) => `Noted. ${group}: ${what}.`,
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
  dayBefore: 'The day before',
  week: 'See the week',
  gone: 'That group is not in the week plan that day. Write “week plan” to see the week.',

  thisWeek: 'This week',
  inCourse: 'Small groups in the course',
  heldOf: (held, planned) => `held ${held} of ${planned}`,
  unmarked: 'not marked yet',
  heldSoFar: (held, unmarked) =>
    held === 0
      ? `${unmarked === 1 ? '1 day' : `${unmarked} days`} not marked`
      : `held ${held}, ${unmarked} not marked`,
  deviations: 'Other than planned',
  none: 'nothing',
  below: (groups) => `Last week there was no room for two sessions for ${groups}.`,
  and: 'and',
  belowHelp:
    'Can something be joined, moved indoors or repeated this week? It is only a thought. Nobody is counted.',
};

export const dayText = { da, en };
