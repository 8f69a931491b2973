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
  adjustedToo: 'Det tæller også, når I laver den om. Målet er det samme.',
  notToday: 'Helt i orden. Der kommer en dag til, og målet står der stadig.',
  goal: (goal: string) => `Målet: ${goal}`,
  ways: 'Tre veje, når dagen bliver en anden',
  back: 'De andre grupper',
  dayBefore: 'Dagen før',
  week: 'Se ugen',
  gone: 'Den gruppe står ikke i ugeplanen den dag. Skriv “ugeplan” for at se ugen.',

  thisWeek: 'I denne uge',
  inCourse: 'Små grupper i forløbet',
  heldOf: (held: number, planned: number) => `holdt ${held} af ${planned}`,
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
  adjustedToo: 'It counts, too, when you change it. The goal is the same.',
  notToday: 'Quite all right. There will be another day, and the goal still stands.',
  goal: (goal) => `The goal: ${goal}`,
  ways: 'Three ways when the day turns out otherwise',
  back: 'The other groups',
  dayBefore: 'The day before',
  week: 'See the week',
  gone: 'That group is not in the week plan that day. Write “week plan” to see the week.',

  thisWeek: 'This week',
  inCourse: 'Small groups in the course',
  heldOf: (held, planned) => `held ${held} of ${planned}`,
  deviations: 'Other than planned',
  none: 'nothing',
  below: (groups) => `Last week there was no room for two sessions for ${groups}.`,
  and: 'and',
  belowHelp:
    'Can something be joined, moved indoors or repeated this week? It is only a thought. Nobody is counted.',
};

export const dayText = { da, en };
