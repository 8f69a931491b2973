import type { Setting } from '../../../shared/domain/unit/unit-kind.ts';

const da = {
  title: 'Opfølgning, én til én',
  intro: {
    institution: 'En stund for to: hvad er lykkedes, og hvad vil du gerne prøve? Kun I to ser datoen.',
    'family-daycare':
      'En stund for to, ved siden af aftenrunden: hvad er lykkedes hjemme hos dig, og hvad vil du gerne prøve? Kun I to ser datoen.',
  } satisfies Record<Setting, string> as Record<Setting, string>,
  nothing: {
    leader: 'Du har ikke aftalt noget endnu.',
    member: 'Der er ikke aftalt noget med dig endnu. Skriv “sparring”, hvis du gerne vil tale med nogen.',
  },
  with: (name: string) => `Med ${name}`,
  when: (day: string, time: string, length: string) => `${day} ${time}, ${length}`,
  onlyYou: 'Kun I to ser det. Jeg minder jer begge om det dagen før. Det bliver slettet fire uger efter.',
  soonOnlyYou: 'Kun I to ser det.',
  hoursLine: (sum: string, meetings: number) =>
    meetings === 1
      ? `Timer i forløbet: ${sum}, på ét møde.`
      : `Timer i forløbet: ${sum} i alt på ${meetings} møder.`,
  hoursHow: 'Timerne er uden navne og vises kun lagt sammen.',

  set: 'Aftal en tid',
  setMore: 'Aftal en mere',
  move: 'Flyt',
  callOff: 'Aflys',
  hours: 'Notér timer',
  eveningHours: 'Timer til aftenmøde',
  file: 'Kalenderfil',
  callOffSure: (name: string, when: string) =>
    `Skal opfølgningen med ${name} ${when} aflyses? Jeg siger det til ${name}.`,
  callOffYes: 'Ja, aflys den',
  calledOff: (name: string) => `Den er aflyst. ${name} får besked.`,
  other: 'Fra det skema er der allerede aftalt en dato. Sådan står den nu.',
  saved: (name: string) => `Det er aftalt. ${name} får besked.`,
  moved: (name: string) => `Den er flyttet. ${name} får besked.`,
  noted: 'Timerne er noteret.',
  nobody: 'Der er ingen kolleger med egen konto at aftale med endnu.',

  formTitle: 'Opfølgning',
  moveTitle: 'Flyt opfølgningen',
  formIntro: 'Kun I to ser det. Den anden får besked med det samme.',
  who: { institution: 'Hvem er det med?', 'family-daycare': 'Hvilken dagplejer?' } satisfies Record<
    Setting,
    string
  > as Record<Setting, string>,
  day: 'Hvilken dag?',
  time: 'Hvad tid?',
  length: 'Hvor længe?',
  save: 'Gem',
  cancel: 'Fortryd',
  hoursTitle: 'Notér timer',
  hoursIntro: 'Timerne lægges sammen for hele forløbet. Ingen kan se, hvem de er brugt med.',
  hoursField: 'Hvor lang tid tog det?',
  hoursNone: 'Ingen timer',
  eveningDay: 'Hvilken dag var mødet?',

  toldTitle: {
    set: (name: string) => `${name} vil gerne følge op sammen med dig`,
    moved: (name: string) => `${name} har flyttet jeres opfølgning`,
    off: 'Jeres opfølgning er aflyst',
    soon: (name: string) => `Husk din opfølgning med ${name}`,
  },
  off: (when: string) => `Den skulle have været ${when}. Aftal selv en ny tid, hvis I vil.`,
  show: 'Vis mine datoer',
  somebody: 'en kollega',

  errors: {
    who: 'Vælg, hvem det er med.',
    day: 'Vælg en dag fra i dag og frem.',
    far: 'Vælg en dag inden for det næste halve år.',
    past: 'Vælg en dag i forløbet, der er gået.',
    time: 'Skriv et klokkeslæt, for eksempel 13:00.',
    full: (most: number) =>
      `Her står allerede ${most} datoer. Aflys nogle, eller vent til de gamle er slettet.`,
  },
  gone: 'Den dato er der ikke længere. Skriv “opfølgning” for at se, hvad der er.',
};

const en: typeof da = {
  title: 'Follow-up, one to one',
  intro: {
    institution:
      'A while for two: what has worked, and what would you like to try? Only the two of you see the date.',
    'family-daycare':
      'A while for two, beside the evening round: what has worked in your home, and what would you like to try? Only the two of you see the date.',
  },
  nothing: {
    leader: 'You have agreed on nothing yet.',
    member: 'Nothing is agreed with you yet. Write “sparring” if you would like to talk to somebody.',
  },
  with: (name) => `With ${name}`,
  when: (day, time, length) => `${day} ${time}, ${length}`,
  onlyYou: 'Only the two of you see it. I remind you both the day before. It is deleted four weeks after.',
  soonOnlyYou: 'Only the two of you see it.',
  hoursLine: (sum, meetings) =>
    meetings === 1
      ? `Hours in the course: ${sum}, at one meeting.`
      : `Hours in the course: ${sum} in all, at ${meetings} meetings.`,
  hoursHow: 'The hours have no names and are only shown as a sum.',

  set: 'Agree on a time',
  setMore: 'Agree on another',
  move: 'Move',
  callOff: 'Call off',
  hours: 'Note hours',
  eveningHours: 'Hours of an evening meeting',
  file: 'Calendar file',
  callOffSure: (name, when) => `Shall the follow-up with ${name} ${when} be called off? I tell ${name}.`,
  callOffYes: 'Yes, call it off',
  calledOff: (name) => `It is called off. ${name} is told.`,
  other: 'A date was agreed from that form already. This is how it stands now.',
  saved: (name) => `It is agreed. ${name} is told.`,
  moved: (name) => `It is moved. ${name} is told.`,
  noted: 'The hours are noted.',
  nobody: 'There are no colleagues with an account of their own to agree with yet.',

  formTitle: 'Follow-up',
  moveTitle: 'Move the follow-up',
  formIntro: 'Only the two of you see it. The other one is told at once.',
  who: { institution: 'Who is it with?', 'family-daycare': 'Which childminder?' },
  day: 'Which day?',
  time: 'At',
  length: 'How long?',
  save: 'Save',
  cancel: 'Cancel',
  hoursTitle: 'Note hours',
  hoursIntro: 'The hours are added up for the whole course. Nobody can see whom they were spent with.',
  hoursField: 'How long did it take?',
  hoursNone: 'No hours',
  eveningDay: 'On which day was the meeting?',

  toldTitle: {
    set: (name) => `${name} would like to follow up with you`,
    moved: (name) => `${name} has moved your follow-up`,
    off: 'Your follow-up is called off',
    soon: (name) => `Remember your follow-up with ${name}`,
  },
  off: (when) => `It was to be ${when}. Agree on a new time yourselves if you want to.`,
  show: 'Show my dates',
  somebody: 'a colleague',

  errors: {
    who: 'Choose who it is with.',
    day: 'Choose a day from today on.',
    far: 'Choose a day within the next half-year.',
    past: 'Choose a day of the course that has passed.',
    time: 'Write a time, for example 13:00.',
    full: (most) =>
      `There are ${most} dates here already. Call some off, or wait until the old ones are deleted.`,
  },
  gone: 'That date is no longer there. Write “follow-up” to see what is.',
};

export const followUpText = { da, en };
