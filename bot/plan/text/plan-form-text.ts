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
      adjusted: 'Justeret',
      'not-at-all': 'Slet ikke: stop forløbet nu',
    },
    reason: 'Hvad er grunden?',
    reasonHint:
      'Alle i enheden kan se den. Skriv ikke om enkelte børn. Ved “som planlagt” må feltet stå tomt.',
  },

  pause: {
    title: 'Pause',
    intro: {
      institution: 'I en pause er der ingen ugeguides. I bestemmer selv, hvad I bruger ugerne til.',
      'family-daycare': 'I en pause er der ingen ugeguides. I bestemmer selv, hvad I bruger legestuen til.',
    },
    after: (course: number) => `Pause efter forløb ${course}`,
    asUsual: 'Som efter de andre forløb',
    usual: 'Pause efter hvert forløb',
    weeks: (weeks: number) => (weeks === 0 ? 'Ingen' : weeks === 1 ? '1 uge' : `${weeks} uger`),
    quiet: 'Stille tider, hvor forløbet venter',
    quietHint: 'Ugerne tæller ikke med, og forløbet fortsætter bagefter.',
    quietTimes: {
      easter: (year: string) => `Påskeugen ${year}`,
      summer: () => 'Sommeren, uge 27–32 hvert år',
      autumn: () => 'Efterårsferien, uge 42 hvert år',
      christmas: () => 'Julen, uge 52 til uge 1 hvert år',
    },
    quietLabels: {
      easter: 'påskeugen',
      summer: 'sommerpause',
      autumn: 'efterårsferie',
      christmas: 'julepause',
    },
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
    noSuchDay: (date: string) => `Der er ingen ${date}. Vælg en af dagene her.`,
    missed: (day: string) => `Mødet kan ikke ligge ${day}. Vælg en af dagene her.`,
    day: 'Hvilken dag?',
    opening: (day: string) => `Første statusmøde: ${day}`,
    closing: (course: string, day: string) => `Forløb ${course}: ${day}`,
    time: 'Hvornår på dagen begynder mødet?',
  },

  closure: {
    daysTitle: 'Tilføj lukkedage',
    weeksTitle: 'Tilføj lukkede uger',
    intro: {
      institution: 'Dage, hvor huset holder lukket. Helligdage kender jeg i forvejen.',
      'family-daycare':
        'Dage, hvor dagplejen eller legestuen holder lukket. Helligdage kender jeg i forvejen.',
    },
    from: 'Første dag',
    to: 'Sidste dag',
    toHint: 'Lad feltet stå tomt, hvis det er en enkelt dag.',
    fromWeek: 'Fra uge',
    toWeek: 'Til og med uge',
    toWeekHint: 'Lad feltet stå tomt, hvis det er en enkelt uge.',
    whose: 'Hvem har bestemt det?',
    scopes: { unit: 'Vi selv', municipality: 'Kommunen' },
    label: 'Hvad skal det hedde?',
    labelHint: 'Du behøver ikke skrive noget. Det kan være “sommerferie”.',
    removeTitle: 'Fjern lukkedage',
    which: 'Hvilken lukning skal væk?',
  },

  openingRules: {
    title: 'Åbne dage og uger',
    intro: 'De fleste kan lade det stå, som det er.',
    open: 'Holder I åbent på de her dage?',
    days: { june5: 'Grundlovsdag, 5. juni', december24: 'Juleaftensdag, 24. december' },
    week: 'Hvornår tæller en uge med i forløbet?',
    weekOption: (days: number) =>
      days === 5
        ? 'Når alle fem dage er åbne'
        : `Når mindst ${days} ${days === 1 ? 'dag' : 'dage'} er ${days === 1 ? 'åben' : 'åbne'}`,
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
    time: 'Skriv et klokkeslæt mellem 6.00 og 21.00, for eksempel 13.00.',
    date: 'Vælg en dag.',
    dateOrder: 'Sidste dag skal ligge efter den første og højst et år senere.',
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

  pause: {
    title: 'Pause',
    intro: {
      institution: 'In a pause there are no weekly guides. You decide what to use the weeks for.',
      'family-daycare': 'In a pause there are no weekly guides. You decide what to use the playroom for.',
    },
    after: (course) => `Pause after course ${course}`,
    asUsual: 'As after the other courses',
    usual: 'Pause after every course',
    weeks: (weeks) => (weeks === 0 ? 'None' : weeks === 1 ? '1 week' : `${weeks} weeks`),
    quiet: 'Quiet times when the course waits',
    quietHint: 'The weeks do not count, and the course goes on afterwards.',
    quietTimes: {
      easter: (year) => `Easter week ${year}`,
      summer: () => 'Summer, weeks 27–32 every year',
      autumn: () => 'Autumn break, week 42 every year',
      christmas: () => 'Christmas, week 52 to week 1 every year',
    },
    quietLabels: {
      easter: 'Easter week',
      summer: 'summer pause',
      autumn: 'autumn break',
      christmas: 'Christmas pause',
    },
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
    noSuchDay: (date) => `There is no ${date}. Choose one of the days here.`,
    missed: (day) => `The meeting cannot be on ${day}. Choose one of the days here.`,
    day: 'Which day?',
    opening: (day) => `First status meeting: ${day}`,
    closing: (course, day) => `Course ${course}: ${day}`,
    time: 'When does the meeting begin?',
  },

  closure: {
    daysTitle: 'Add days closed',
    weeksTitle: 'Add weeks closed',
    intro: {
      institution: 'Days on which the house is closed. Public holidays I know already.',
      'family-daycare':
        'Days on which the family daycare or the playroom is closed. Public holidays I know already.',
    },
    from: 'First day',
    to: 'Last day',
    toHint: 'Leave it empty for a single day.',
    fromWeek: 'From week',
    toWeek: 'Up to and including week',
    toWeekHint: 'Leave it empty for a single week.',
    whose: 'Who decided it?',
    scopes: { unit: 'We ourselves', municipality: 'The municipality' },
    label: 'What is it called?',
    labelHint: 'May stay empty, for example “summer holiday”.',
    removeTitle: 'Remove days closed',
    which: 'Which closure shall go?',
  },

  openingRules: {
    title: 'Open days and weeks',
    intro: 'Most units can leave this as it is.',
    open: 'Are you open on these days?',
    days: { june5: 'Constitution Day, 5 June', december24: 'Christmas Eve, 24 December' },
    week: 'When does a week count in the course?',
    weekOption: (days) =>
      days === 5
        ? 'When all five days are open'
        : `When at least ${days} ${days === 1 ? 'day is' : 'days are'} open`,
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
    time: 'Write a time between 6:00 and 21:00, for example 13:00.',
    date: 'Choose a day.',
    dateOrder: 'The last day has to come after the first, and at most a year later.',
    dateGone: 'Those days have passed. Choose some that are to come.',
    week: 'Write a week number from 1 to 53.',
  },
};

export const planFormText = { da, en };
