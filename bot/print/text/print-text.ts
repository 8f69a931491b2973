import type { PrintKind } from '../../../shared/domain/print/print-link.ts';

type Kinds = Readonly<Record<PrintKind, string>>;

const da = {
  title: 'Til print',
  intro: 'Vælg en side. Den åbner i din browser, og dér kan du printe den.',
  toRead: 'Til at læse',
  toWrite: 'Til at skrive på med kuglepen',
  fromHandbook: 'Fra håndbogen',
  kinds: {
    guide: 'Ugens guide',
    agenda: 'Dagsorden',
    decisions: 'Beslutninger',
    week: 'Ugen til væggen',
    'process-plan': 'Procesplaner, i dag og de næste dage',
    'paper-trial': 'Prøvehandling',
    'paper-note': 'Refleksionsnote',
    'paper-goal': 'Mit læringsmål',
    'paper-decisions': 'Beslutninger på mødet',
    cards: 'Refleksionskort til at klippe ud',
    talk: 'Før en svær samtale',
    season: 'Årstidens overgange',
    'sheet-staff': 'Til TR og MED',
    'sheet-parents': 'Til forældre',
    library: 'Alle tekster',
  } satisfies Kinds as Kinds,
  valid: 'Siderne kan åbnes i et døgn, og kun så længe du er med i enheden. Giv ikke adresserne videre.',
  notSet: 'Print er ikke slået til. Den, der driver mig, mangler at sætte FEMUGER_SECRET.',

  howToPrint: 'Print siden med Ctrl + P. På Mac: ⌘ + P. På telefon: Del, og så Print.',
  footer: (unit: string, day: string) => `${unit}. Printet fra Femuger ${day}.`,
  nothingYet: {
    'process-plan': 'Der er ingen procesplan for i dag eller de næste dage.',
    agenda: 'Der er ikke planlagt et statusmøde.',
    decisions: 'Der er ikke afsluttet et statusmøde endnu.',
    guide: 'Der er ingen plan at vise endnu.',
    season: 'Lige nu er der ingen store skift på vej.',
  },
  from: { ours: '', replaced: 'kommunens i stedet for vores', added: 'kommunens egen' },
  behind: 'vores er ændret siden, så se på den igen',
  off: 'Slået fra',

  gone: 'Siden kan ikke vises',
  goneBody:
    'Adressen gælder kun et døgn, og kun for den, der er med i enheden. Skriv “print” til Femuger for at få en ny.',

  required: 'skal udfyldes',
  several: 'sæt gerne flere krydser',
  one: 'sæt ét kryds',
  name: 'Navn eller initialer',
  day: 'Dato',
  handIn: 'Skriv ikke børns navne. Giv arket til lederen, som skriver det ind bagefter.',
  yours: 'Arket er dit. Du kan selv skrive målet ind bagefter eller lade det blive på papiret.',
  yourNote:
    'Arket er dit. Skriv ikke børns navne. Skriv det selv ind bagefter, så er det kun dig, der ser den enkelte note.',

  decisionsTitle: 'Beslutninger på mødet',
  decisionsIntro: 'Skriv kort, mens I taler. Læs op til sidst, så alle har hørt det samme.',
  present: 'Til stede',
  contentTheme: 'Indholdstema i det nye forløb',
  goal: (number: number) => `Mål ${number}: Hvad vil vi opnå?`,
  sign: 'Hvad vil vi kunne se hos børnene?',
  activities: 'Hvilke aktiviteter, og hvem står for dem?',
  decision: (number: number) => `Beslutning ${number}`,
  decisionHint: 'Hvad gør vi? Hvem? Senest hvornår?',
};

const en: typeof da = {
  title: 'To print',
  intro: 'Choose a page. It opens in your browser, and there you can print it.',
  toRead: 'To read',
  toWrite: 'To write on with a pen',
  fromHandbook: 'From the handbook',
  kinds: {
    guide: 'This week’s guide',
    agenda: 'Agenda',
    decisions: 'Decisions',
    week: 'The week for the wall',
    'process-plan': 'Process plans, today and the days to come',
    'paper-trial': 'Trial action',
    'paper-note': 'Reflection note',
    'paper-goal': 'My learning goal',
    'paper-decisions': 'Decisions at the meeting',
    cards: 'Reflection cards to cut out',
    talk: 'Before a difficult talk',
    season: 'Transitions of the season',
    'sheet-staff': 'For staff representatives',
    'sheet-parents': 'For parents',
    library: 'All texts',
  },
  valid:
    'The pages can be opened for a day and a night, and only while you are in the unit. Do not pass the addresses on.',
  notSet: 'Printing is not switched on. Whoever runs me has yet to set FEMUGER_SECRET.',

  howToPrint: 'Print the page with Ctrl + P. On a Mac: ⌘ + P. On a phone: Share, then Print.',
  footer: (unit, day) => `${unit}. Printed from Femuger ${day}.`,
  nothingYet: {
    'process-plan': 'There is no process plan for today or the days to come.',
    agenda: 'No status meeting is planned.',
    decisions: 'No status meeting has been closed yet.',
    guide: 'There is no plan to show yet.',
    season: 'No great changes are coming up just now.',
  },
  from: { ours: '', replaced: 'the municipality’s in place of ours', added: 'the municipality’s own' },
  behind: 'ours has changed since, so look at it again',
  off: 'Switched off',

  gone: 'The page cannot be shown',
  goneBody:
    'The address is good for a day and a night, and only for somebody in the unit. Write “print” to Femuger to get a new one.',

  required: 'required',
  several: 'tick as many as you like',
  one: 'tick one',
  name: 'Name or initials',
  day: 'Date',
  handIn: 'Do not write children’s names. Give the sheet to the leader, who enters it afterwards.',
  yours: 'The sheet is yours. You can enter the goal yourself afterwards, or let it stay on paper.',
  yourNote:
    'The sheet is yours. Do not write children’s names. Enter it yourself afterwards, and nobody but you sees the single note.',

  decisionsTitle: 'Decisions at the meeting',
  decisionsIntro: 'Write briefly while you talk. Read it aloud at the end, so that all have heard the same.',
  present: 'Present',
  contentTheme: 'Content theme of the new course',
  goal: (number) => `Goal ${number}: What do we want to reach?`,
  sign: 'What will we be able to see in the children?',
  activities: 'Which activities, and who takes care of them?',
  decision: (number) => `Decision ${number}`,
  decisionHint: 'What do we do? Who? By when?',
};

export const printText = { da, en };
