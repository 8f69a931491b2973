import type { NotePart, Step, Strategy } from '../../../shared/domain/learning/note.ts';
import type { Setting } from '../../../shared/domain/unit/unit-kind.ts';

type BySetting = Readonly<Record<Setting, string>>;

type Steps = Readonly<Record<Step, string>>;

type Parts = Readonly<Record<Setting, Readonly<Record<NotePart, string>>>>;

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

const da = {
  title: 'Refleksionsnote',
  intro:
    'Fortæl om en aktivitet. Det tager et halvt minut: fire tryk og en linje. Skriv ingen navne på børn.',
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
  behalfHint: 'Har din kollega en konto, giver jeg besked.',
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
    1: 'De så mest på',
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
};

const en: typeof da = {
  title: 'Reflection note',
  intro: 'Half a minute about an activity. Four taps and a line. Write no names of children.',
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
};

export const noteFormText = { da, en };
