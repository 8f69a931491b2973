import { inWords } from '../../time/text/counted.ts';

const da = {
  title: (network: string) => `Mødepakke: ${network}`,
  show: 'Vis mødepakken',
  open: 'Åbn mødepakken',
  meet: (moment: string, to: string) => `I mødes ${moment} og slutter ${to}.`,
  notTold: 'Enhederne har ikke fået datoen endnu. Skriv “netværk”, når du vil fortælle dem den.',
  about: (criteria: string) => `Det har I valgt at samles om: ${criteria}`,
  inside: 'I pakken ligger en plan for mødet, spørgsmål til hinanden og det, der er prøvet siden sidst.',
  planTitle: 'Sådan kan mødet gå',
  triedTitle: 'Prøvet mellem møderne',
  fromSummary: 'Skriv “kvartal” for at se alle tallene.',
  noFigures: 'Der er ingen tal endnu. Lad lederne fortælle selv: Hvad har I prøvet siden sidst?',
  learnings: (n: number) =>
    n === 1
      ? 'Der står én erfaring fra en leder i opsamlingen.'
      : `Der står ${inWords('da', n)} erfaringer fra ledere i opsamlingen.`,
  valid: 'Linket virker i et døgn. Pakken er kun til dig, men du må gerne vise den på mødet.',
  next: 'Hvem: ______________   Hvad: ______________________________   Hvornår: ___________',
};

const en: typeof da = {
  title: (network) => `Meeting pack: ${network}`,
  show: 'Show the meeting pack',
  open: 'Open the meeting pack',
  meet: (moment, to) => `You meet ${moment} and end ${to}.`,
  notTold: 'The units do not have the date yet. Write “network” when you want to tell them.',
  about: (criteria) => `What you have chosen to meet about: ${criteria}`,
  inside:
    'In the pack are a plan for the meeting, questions to each other, and what has been tried since last time.',
  planTitle: 'How the meeting can go',
  triedTitle: 'Tried between the meetings',
  fromSummary: 'Write “quarter” to see all figures.',
  noFigures: 'There are no figures yet. Let the leaders tell: what have you tried since last time?',
  learnings: (n) =>
    n === 1
      ? 'There is one experience of a leader in the summary.'
      : `There are ${inWords('en', n)} experiences of leaders in the summary.`,
  valid:
    'The link works for a day and a night. The pack is for you alone, but you may show it at the meeting.',
  next: 'Who: ______________   What: ______________________________   When: ___________',
};

export const packText = { da, en };
