import { earliestHour, latestHour } from '../../../shared/domain/time/limits.ts';

const da = {
  submit: 'Se ændringen først',
  cancel: 'Fortryd',

  adjust: {
    title: 'Ret forløbet',
    course: (course: number, days: string) =>
      `Forløb ${course}, ${days}. Er det kun i dag, planen ikke holder? Skriv “plan b”.`,
    decision: 'Hvordan går I videre?',
    decisions: {
      'as-planned': 'Som planlagt',
      adjusted: 'Med ændringer',
      'not-at-all': 'Vi stopper forløbet nu',
    },
    reason: 'Hvad er grunden?',
    reasonHint:
      'Alle i enheden kan se den. Skriv ikke om enkelte børn. Ved “som planlagt” må feltet stå tomt.',
  },

  skip: {
    title: 'Spring en uge over',
    intro: {
      institution: 'Ugen tæller ikke med, og resten af forløbet rykker en uge.',
      'family-daycare': 'Ugen tæller ikke med, heller ikke i legestuen, og resten af forløbet rykker en uge.',
    },
    week: 'Hvilken uge?',
    courseWeek: (calendarWeek: string, days: string, course: number, week: number) =>
      `${calendarWeek}, ${days} (forløb ${course}, uge ${week})`,
    pauseWeek: (calendarWeek: string, days: string) => `${calendarWeek}, ${days} (pause)`,
    label: 'Hvorfor?',
    noLabel: 'sprunget over',
    labelHint: 'Du behøver ikke skrive noget. Alle i enheden kan se det. Det kan være “personaletur”.',
  },

  move: {
    title: 'Flyt statusmøde',
    intro: 'Statusmødet bliver i forløbets femte uge. Kun åbne dage står på listen.',
    taken: (when: string) =>
      `Jeg har skrevet ${when} ind. Mødet flytter først, når du har set ændringen og sagt ja.`,
    oneAlone: 'Du flytter kun det ene møde. Skal alle møder begynde på et andet tidspunkt, så skriv “ret”.',
    noSuchDay: (date: string) => `Der er ingen ${date}. Vælg en af dagene her.`,
    missed: (day: string, why: string) => `${day} kan det ikke blive: ${why}. Vælg en af dagene her.`,
    missedWeek: (week: number, why: string) =>
      `I uge ${week} kan det ikke blive: ${why}. Vælg en af dagene her.`,
    why: {
      gone: 'den dag er gået',
      otherWeek: (days: string) => `statusmødet skal ligge i forløbets femte uge, ${days}`,
      tooFar: 'første statusmøde skal ligge før det næste og ikke for langt ude i fremtiden',
    },
    day: 'Hvilken dag?',
    opening: (day: string) => `Første statusmøde: ${day}`,
    closing: (course: string, day: string) => `Forløb ${course}: ${day}`,
    time: 'Hvornår på dagen begynder mødet?',
  },

  lastCourse: {
    title: 'Vælg slutdato',
    which: 'Hvornår slutter I?',
    none: 'Ingen slutdato: forløbene fortsætter',
    option: (course: number, day: string) => `Efter forløb ${course}, ${day}`,
  },

  errors: {
    choose: 'Vælg en af mulighederne.',
    reasonMissing: 'Skriv grunden med få ord, så kollegerne kan følge med.',
    unchanged: 'Du har ikke ændret noget endnu.',
    time: `Skriv et klokkeslæt mellem ${earliestHour}.00 og ${latestHour}.00, for eksempel 13.00.`,
    date: 'Vælg en dag.',
    changedSince:
      'Planen er ændret, siden du åbnede listen. Se, om dagen stadig passer, eller vælg en anden.',
    dateOrder: 'Sidste dag skal ligge efter den første og højst et år senere.',
    closedAnyway:
      'Der har I lukket i forvejen: Det er helligdage eller weekend. Dem behøver du ikke skrive ind.',
    dateGone: 'De dage er gået. Vælg nogle, der kommer.',
    week: 'Skriv et ugenummer fra 1 til 53.',
  },
};

const en: typeof da = {
  submit: 'See the change first',
  cancel: 'Cancel',

  adjust: {
    title: 'Adjust the course',
    course: (course, days) =>
      `Course ${course}, ${days}. Is it only today that the plan does not hold? Write “plan b”.`,
    decision: 'How do you go on?',
    decisions: {
      'as-planned': 'As planned',
      adjusted: 'Adjusted',
      'not-at-all': 'Not at all: stop the course now',
    },
    reason: 'What is the reason?',
    reasonHint:
      'Everyone in the unit can see it. Do not write about single children. With “as planned” it may stay empty.',
  },

  skip: {
    title: 'Skip a week',
    intro: {
      institution: 'The week does not count, and the rest of the course moves a week.',
      'family-daycare':
        'The week does not count, in the playroom either, and the rest of the course moves a week.',
    },
    week: 'Which week?',
    courseWeek: (calendarWeek, days, course, week) =>
      `${calendarWeek}, ${days} (course ${course}, week ${week})`,
    pauseWeek: (calendarWeek, days) => `${calendarWeek}, ${days} (pause)`,
    label: 'Why?',
    noLabel: 'skipped',
    labelHint: 'May stay empty. Everyone in the unit can see it, for example “staff outing”.',
  },

  move: {
    title: 'Move status meeting',
    intro: 'The status meeting stays in the course’s fifth week. Only open days are on the list.',
    taken: (when) =>
      `I have filled in ${when}. The meeting moves only when you have seen the change and said yes.`,
    oneAlone: 'You move this one meeting alone. Shall all meetings begin at another hour, write “edit”.',
    noSuchDay: (date) => `There is no ${date}. Choose one of the days here.`,
    missed: (day, why) => `${day} cannot be: ${why}. Choose one of the days here.`,
    missedWeek: (week, why) => `It cannot be in week ${week}: ${why}. Choose one of the days here.`,
    why: {
      gone: 'that day has passed',
      otherWeek: (days) => `the status meeting has to be in the course’s fifth week, ${days}`,
      tooFar: 'the first status meeting has to be before the next, and not too far ahead',
    },
    day: 'Which day?',
    opening: (day) => `First status meeting: ${day}`,
    closing: (course, day) => `Course ${course}: ${day}`,
    time: 'When does the meeting begin?',
  },

  lastCourse: {
    title: 'Choose an end date',
    which: 'When do you end?',
    none: 'No end date: the courses go on',
    option: (course, day) => `After course ${course}, ${day}`,
  },

  errors: {
    choose: 'Choose one of the options.',
    reasonMissing: 'Write the reason in a few words, so that your colleagues can follow.',
    unchanged: 'You have not changed anything yet.',
    time: `Write a time between ${earliestHour}:00 and ${latestHour}:00, for example 13:00.`,
    date: 'Choose a day.',
    changedSince:
      'The plan has changed since you opened the list. See whether the day still fits, or choose another.',
    dateOrder: 'The last day has to come after the first, and at most a year later.',
    closedAnyway: 'You are closed then already: it is a holiday or a weekend. You need not enter it.',
    dateGone: 'Those days have passed. Choose some that are to come.',
    week: 'Write a week number from 1 to 53.',
  },
};

export const planFormText = { da, en };
