import type { Step, Strategy } from '../../../shared/domain/learning/note.ts';
import type { Setting } from '../../../shared/domain/unit/unit-kind.ts';

type BySetting = Readonly<Record<Setting, string>>;
type Steps = Readonly<Record<Step, string>>;
type Strategies = Readonly<Record<Setting, Readonly<Record<Strategy, string>>>>;

const strategies = {
  choices: 'Flere måder at være med på',
  pace: 'God tid og små pauser',
  signs: 'Billeder, tegn og ting i hånden',
  nearness: 'En voksen tæt på',
  challenge: 'En ekstra udfordring til dem, der var klar',
};

const da = {
  title: 'Refleksionsnote',
  intro: {
    institution:
      'Et halvt minut om en aktivitet. Tæl børnene, og lad navnene blive på stuen. Ingen andre ser den enkelte note.',
    'family-daycare':
      'Et halvt minut om en aktivitet. Tæl børnene, og lad navnene blive hjemme. Ingen andre ser den enkelte note.',
  } satisfies BySetting as BySetting,
  room: {
    institution: 'Hvilken stue eller gruppe?',
    'family-daycare': 'Hvor var I?',
  } satisfies BySetting as BySetting,
  newRoom: {
    institution: 'Stuens eller gruppens navn',
    'family-daycare': 'Et andet sted',
  } satisfies BySetting as BySetting,
  newRoomHint: 'Kun hvis den ikke står på listen',
  places: ['Legestuen', 'Eget hjem'],
  children: 'Hvor mange børn var med?',
  participation: 'Hvor mange af dem fandt en måde at være med på?',
  participationSteps: {
    1: 'Nogle få',
    2: 'Omkring halvdelen',
    3: 'De fleste',
    4: 'Alle',
  } satisfies Steps as Steps,
  engagement: 'Hvor optagede var de?',
  engagementSteps: {
    1: 'De så mest til',
    2: 'Optagede i glimt',
    3: 'Optagede det meste af tiden',
    4: 'Helt opslugte',
  } satisfies Steps as Steps,
  strategies: 'Det gjorde jeg for, at alle kunne være med',
  strategyNames: {
    institution: { grouping: 'Små grupper', ...strategies },
    'family-daycare': { grouping: 'Store og små hver for sig', ...strategies },
  } satisfies Strategies as Strategies,
  line: 'En ting, jeg lagde mærke til',
  lineHint: 'Skriv om situationen, ikke om et bestemt barn',
  mayQuote: 'Må linjen læses op på mødet uden dit navn?',
  yes: 'Ja',
  no: 'Nej',
  save: 'Gem',
  cancel: 'Fortryd',
  errors: {
    room: 'Vælg på listen, eller skriv et navn.',
    children: (most: number) => `Skriv et tal fra 1 til ${most}.`,
    choose: 'Vælg det, der passer bedst.',
  },

  saved: 'Tak. Din note er gemt.',
  savedNote: (course: number) =>
    `Den tæller med i overblikket for forløb ${course}. Ingen andre ser den enkelte note.`,
  gone: 'Den note findes ikke længere.',
  edit: 'Ret',
  remove: 'Slet',
  sure: 'Skal din note slettes?',
  sureYes: 'Ja, slet den',
  removed: 'Din note er slettet.',

  overview: (course: number) => `Overblik over noterne i forløb ${course}`,
  tooFew: (fewest: number) =>
    `Der er for få noter til et overblik. Jeg viser først noget, når der er ${fewest}, så ingen kan kendes på det.`,
  someHidden: (fewest: number) => `Grupper med færre end ${fewest} noter vises ikke for sig.`,
  overall: 'Alle noter samlet',
  notes: (count: number) => (count === 1 ? '1 note' : `${count} noter`),
  typically: (children: string) => `typisk ${children} børn ad gangen`,
  participated: 'Fandt en måde at være med på',
  engaged: 'Engagement',
  engagedShort: {
    1: 'de så mest til',
    2: 'i glimt',
    3: 'det meste af tiden',
    4: 'helt opslugte',
  } satisfies Steps as Steps,
  halfWay: (lower: string, upper: string) => `mellem “${lower}” og “${upper}”`,
  used: (count: number) => (count === 1 ? 'i 1 note' : `i ${count} noter`),
  usedStrategies: 'Det gjorde vi for, at alle kunne være med',
  quotes: 'Det vil kolleger gerne dele',
  write: 'Skriv en note',
  yourLatest: (day: string) => `Din seneste note er fra ${day}. Kun du kan rette eller slette den.`,
  earlier: (course: number) => `Vis forløb ${course}`,
};

const strategiesEn: typeof strategies = {
  choices: 'Several ways to take part',
  pace: 'Plenty of time and small pauses',
  signs: 'Pictures, signs and things to hold',
  nearness: 'An adult close by',
  challenge: 'An extra challenge for those who were ready',
};

const en: typeof da = {
  title: 'Reflection note',
  intro: {
    institution:
      'Half a minute about an activity. Count the children, and leave the names in the room. Nobody else sees the single note.',
    'family-daycare':
      'Half a minute about an activity. Count the children, and leave the names at home. Nobody else sees the single note.',
  },
  room: { institution: 'Which room or group?', 'family-daycare': 'Where were you?' },
  newRoom: { institution: 'The room’s or group’s name', 'family-daycare': 'Another place' },
  newRoomHint: 'Only if it is not on the list',
  places: ['The playroom', 'My own home'],
  children: 'How many children took part?',
  participation: 'How many of them found a way to take part?',
  participationSteps: { 1: 'A few', 2: 'About half', 3: 'Most of them', 4: 'All of them' },
  engagement: 'How absorbed were they?',
  engagementSteps: {
    1: 'They mostly looked on',
    2: 'Absorbed now and then',
    3: 'Absorbed most of the time',
    4: 'Completely absorbed',
  },
  strategies: 'What I did so that everyone could take part',
  strategyNames: {
    institution: { grouping: 'Small groups', ...strategiesEn },
    'family-daycare': { grouping: 'Big and small ones apart', ...strategiesEn },
  },
  line: 'One thing I noticed',
  lineHint: 'Write about the situation, not about one particular child',
  mayQuote: 'May the line be read aloud at the meeting without your name?',
  yes: 'Yes',
  no: 'No',
  save: 'Save',
  cancel: 'Cancel',
  errors: {
    room: 'Choose from the list, or write a name.',
    children: (most) => `Write a number from 1 to ${most}.`,
    choose: 'Choose what fits best.',
  },

  saved: 'Thank you. Your note is saved.',
  savedNote: (course) => `It counts in the overview for course ${course}. Nobody else sees the single note.`,
  gone: 'That note is no longer there.',
  edit: 'Edit',
  remove: 'Delete',
  sure: 'Shall your note be deleted?',
  sureYes: 'Yes, delete it',
  removed: 'Your note is deleted.',

  overview: (course) => `Overview of the notes in course ${course}`,
  tooFew: (fewest) =>
    `There are too few notes for an overview. I show nothing until there are ${fewest}, so that nobody can be recognised.`,
  someHidden: (fewest) => `Groups with fewer than ${fewest} notes are not shown by themselves.`,
  overall: 'All notes together',
  notes: (count) => (count === 1 ? '1 note' : `${count} notes`),
  typically: (children) => `typically ${children} children at a time`,
  participated: 'Found a way to take part',
  engaged: 'Engagement',
  engagedShort: {
    1: 'they mostly looked on',
    2: 'now and then',
    3: 'most of the time',
    4: 'completely absorbed',
  },
  halfWay: (lower, upper) => `between “${lower}” and “${upper}”`,
  used: (count) => (count === 1 ? 'in 1 note' : `in ${count} notes`),
  usedStrategies: 'What we did so that everyone could take part',
  quotes: 'What colleagues would like to share',
  write: 'Write a note',
  yourLatest: (day) => `Your latest note is from ${day}. Only you can edit or delete it.`,
  earlier: (course) => `Show course ${course}`,
};

export const noteText = { da, en };
