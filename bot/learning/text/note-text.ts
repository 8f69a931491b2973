import type { NotePart, Step, Strategy } from '../../../shared/domain/learning/note.ts';
import type { Side } from '../../../shared/domain/plan/principle.ts';
import type { Setting } from '../../../shared/domain/unit/unit-kind.ts';

type BySetting = Readonly<Record<Setting, string>>;
type Steps = Readonly<Record<Step, string>>;
type Parts = Readonly<Record<Setting, Readonly<Record<NotePart, string>>>>;
type Sides = Readonly<Record<Side, string>>;
type Strategies = Readonly<Record<Setting, Readonly<Record<Strategy, string>>>>;

const strategies = {
  choices: 'Flere måder at være med på',
  pace: 'God tid og små pauser',
  signs: 'Billeder, tegn og ting i hånden',
  nearness: 'En voksen tæt på',
  challenge: 'En ekstra udfordring til dem, der var klar',
};

const parts = {
  play: 'I legen',
  meal: 'Ved måltidet',
  dressing: 'I garderoben',
  outdoors: 'Ude',
  rest: 'Ved hvile og pusling',
};

const da = {
  title: 'Refleksionsnote',
  intro: {
    institution: 'Et halvt minut om en aktivitet. Fire tryk og en linje. Lad navnene blive på stuen.',
    'family-daycare': 'Et halvt minut om en aktivitet. Fire tryk og en linje. Lad navnene blive hjemme.',
  } satisfies BySetting as BySetting,
  openedBy: {
    own: 'Ingen andre ser den enkelte note.',
    shared: 'Alle, der bruger den her fælles tablet, kan åbne noten.',
  },
  room: {
    institution: 'Hvilken stue eller gruppe?',
    'family-daycare': 'Hvor var I?',
  } satisfies BySetting as BySetting,
  newRoom: {
    institution: 'Stuens eller gruppens navn',
    'family-daycare': 'Et andet sted',
  } satisfies BySetting as BySetting,
  anotherRoom: {
    institution: 'En anden gruppe …',
    'family-daycare': 'Et andet sted …',
  } satisfies BySetting as BySetting,
  group: 'Hvilken gruppe?',
  newGroup: 'Gruppens navn',
  anotherGroup: 'En anden gruppe …',
  places: ['Legestuen', 'Eget hjem'],
  who: 'Hvem skriver?',
  whoHint: 'Initialer eller fornavn.',
  somebodyElse: 'En anden …',
  fromPaper:
    'Skriv en kollegas note ind fra papir. Kollegaen får det at vide og kan rette eller slette den. Skriv uden børns navne.',
  behalf: 'Hvis note er det?',
  behalfHint: 'Din kollega får besked, hvis der er en konto.',
  day: 'Dato på arket',
  otherDay: 'Skrevet en anden dag',
  part: 'Hvor på dagen?',
  parts: {
    institution: { group: 'I den lille gruppe', ...parts },
    'family-daycare': { group: 'I aktiviteten sammen', ...parts, dressing: 'Entré og af- og påklædning' },
  } satisfies Parts as Parts,
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
  save: 'Gem',
  cancel: 'Fortryd',
  errors: {
    room: 'Vælg på listen, eller skriv et navn.',
    newRoom: 'Skriv navnet i stedet.',
    whoElse: 'Skriv initialer eller fornavn i stedet.',
    behalf: 'Vælg, hvis note det er.',
    day: 'Vælg en dag, der har været, højst fem uger tilbage.',
    choose: 'Vælg det, der passer bedst.',
  },

  saved: 'Tak. Din note er gemt.',
  savedNote: (course: number) => `Den tæller med i overblikket for forløb ${course}.`,
  enteredFor: (name: string) => `Noten er gemt for ${name}.`,
  enteredTold: 'Den, der har skrevet den, får det at vide. Du kan ikke se den igen her.',
  enteredUnseen: 'Den tæller med i overblikket. Du kan ikke se den igen her.',
  entered: (by: string) => `${by} har skrevet en note ind for dig fra papir.`,
  enteredNote: 'Den er din: Kun du kan rette eller slette den.',
  mayQuote: 'Må læses op uden mit navn',
  mayNotQuote: 'Læs den ikke op',
  quoted: 'Linjen må læses op på mødet uden dit navn.',
  notQuoted: 'Linjen bliver ikke læst op.',
  paper: 'Skriv ind fra papir',
  gone: 'Den note findes ikke længere.',
  edit: 'Ret',
  remove: 'Slet',
  sure: 'Skal din note slettes?',
  sureYes: 'Ja, slet den',
  removed: 'Din note er slettet.',

  overview: (course: number) => `Overblik over noterne i forløb ${course}`,
  tooFew: (fewest: number) =>
    `Der er for få noter til et overblik. Jeg viser først noget, når der er ${fewest}, så ingen kan kendes på det.`,
  someHidden: (fewest: number) =>
    `Er der færre end ${fewest} noter fra samme sted, viser jeg dem ikke for sig. Så kan ingen kendes på dem.`,
  overall: 'I alt',
  notes: (count: number) => (count === 1 ? '1 note' : `${count} noter`),
  typically: (children: string) => `typisk ${children === '1' ? 'ét barn' : `${children} børn`} ad gangen`,
  participated: 'Fandt en måde at være med på',
  engaged: 'Børnene var',
  engagedShort: {
    1: 'mest tilskuere',
    2: 'optagede i glimt',
    3: 'optagede det meste af tiden',
    4: 'helt opslugte',
  } satisfies Steps as Steps,
  halfWay: (lower: string, upper: string) => `mellem “${lower}” og “${upper}”`,
  used: (count: number) => (count === 1 ? 'i én note' : `i ${count} noter`),
  usedStrategies: 'Det gjorde vi for, at alle kunne være med',
  sides: {
    together: 'Hvordan vi er sammen',
    onwards: 'Hvordan vi hjælper hinanden videre',
  } satisfies Sides as Sides,
  spread: 'Hvor på dagen',
  sidesTitle: 'Det har vi øvet os i',
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

const partsEn: typeof parts = {
  play: 'In play',
  meal: 'At the meal',
  dressing: 'In the cloakroom',
  outdoors: 'Outdoors',
  rest: 'At rest and changing',
};

const en: typeof da = {
  title: 'Reflection note',
  intro: {
    institution: 'Half a minute about an activity. Four taps and a line. Leave the names in the room.',
    'family-daycare': 'Half a minute about an activity. Four taps and a line. Leave the names at home.',
  },
  openedBy: {
    own: 'Nobody else sees the single note.',
    shared: 'Everyone who uses this shared tablet can open the note.',
  },
  room: { institution: 'Which room or group?', 'family-daycare': 'Where were you?' },
  newRoom: { institution: 'The room’s or group’s name', 'family-daycare': 'Another place' },
  anotherRoom: { institution: 'Another group …', 'family-daycare': 'Another place …' },
  group: 'Which group?',
  newGroup: 'The group’s name',
  anotherGroup: 'Another group …',
  places: ['The playroom', 'My own home'],
  who: 'Who is writing?',
  whoHint: 'Initials or first name.',
  somebodyElse: 'Somebody else …',
  fromPaper:
    'Enter a colleague’s note from paper. The colleague is told, and can edit or delete it. Write without children’s names.',
  behalf: 'Whose note is it?',
  behalfHint: 'Your colleague is told if there is an account.',
  day: 'Date on the sheet',
  otherDay: 'Written another day',
  part: 'Where in the day?',
  parts: {
    institution: { group: 'In the small group', ...partsEn },
    'family-daycare': { group: 'In the activity together', ...partsEn, dressing: 'Hall and dressing' },
  },
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
  save: 'Save',
  cancel: 'Cancel',
  errors: {
    room: 'Choose from the list, or write a name.',
    newRoom: 'Write the name instead.',
    whoElse: 'Write initials or a first name instead.',
    behalf: 'Choose whose note it is.',
    day: 'Choose a day that has been, at most five weeks back.',
    choose: 'Choose what fits best.',
  },

  saved: 'Thank you. Your note is saved.',
  savedNote: (course) => `It counts in the overview for course ${course}.`,
  enteredFor: (name) => `The note is saved for ${name}.`,
  enteredTold: 'Whoever wrote it is told. You cannot see it here again.',
  enteredUnseen: 'It counts in the overview. You cannot see it here again.',
  entered: (by) => `${by} has entered a note for you from paper.`,
  enteredNote: 'It is yours: only you can edit or delete it.',
  mayQuote: 'May be read aloud without my name',
  mayNotQuote: 'Do not read it aloud',
  quoted: 'The line may be read aloud at the meeting without your name.',
  notQuoted: 'The line is not read aloud.',
  paper: 'Enter from paper',
  gone: 'That note is no longer there.',
  edit: 'Edit',
  remove: 'Delete',
  sure: 'Shall your note be deleted?',
  sureYes: 'Yes, delete it',
  removed: 'Your note is deleted.',

  overview: (course) => `Overview of the notes in course ${course}`,
  tooFew: (fewest) =>
    `There are too few notes for an overview. I show nothing until there are ${fewest}, so that nobody can be recognised.`,
  someHidden: (fewest) =>
    `Where there are fewer than ${fewest} notes from one place, I do not show them by themselves. So nobody can be recognised.`,
  overall: 'In all',
  notes: (count) => (count === 1 ? '1 note' : `${count} notes`),
  typically: (children) => `typically ${children === '1' ? 'one child' : `${children} children`} at a time`,
  participated: 'Found a way to take part',
  engaged: 'The children were',
  engagedShort: {
    1: 'mostly looking on',
    2: 'absorbed now and then',
    3: 'absorbed most of the time',
    4: 'completely absorbed',
  },
  halfWay: (lower, upper) => `between “${lower}” and “${upper}”`,
  used: (count) => (count === 1 ? 'in one note' : `in ${count} notes`),
  usedStrategies: 'What we did so that everyone could take part',
  sides: { together: 'How we are together', onwards: 'How we help each other on' },
  spread: 'Where in the day',
  sidesTitle: 'What we practised',
  quotes: 'What colleagues would like to share',
  write: 'Write a note',
  yourLatest: (day) => `Your latest note is from ${day}. Only you can edit or delete it.`,
  earlier: (course) => `Show course ${course}`,
};

export const noteText = { da, en };
