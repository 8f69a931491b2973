import type { LibraryText } from './types.ts';

const golden = { version: 1, audience: 'staff', setting: 'both', row: 181 } as const;

/** All the texts about good moments, from asking for one to reading it out. */
export const goldenMomentTexts: readonly LibraryText[] = [
  {
    ...golden,
    id: 'golden.invite',
    da: 'Så du noget i dag, der gjorde dig glad? Skriv det på en linje uden navne, så læser I det op, når I mødes.',
    en: 'Did you see something today that made you glad? Write it on one line without names, and you will read it out when you meet.',
  },
  {
    ...golden,
    id: 'golden.example',
    da: 'For eksempel: To børn delte en regnfrakke hele vejen hjem fra skoven.',
    en: 'For example: two children shared a raincoat all the way home from the woods.',
  },
  {
    ...golden,
    id: 'golden.saved',
    da: 'Tak. Det bliver det første, I hører på næste statusmøde. Der står ikke, hvem der skrev det.',
    en: 'Thank you. It will be the first thing you all hear at the next status meeting. It does not say who wrote it.',
  },
  {
    ...golden,
    id: 'golden.read-out',
    da: 'Læs op, før I begynder. Ingen skal sige noget til det, bare lytte.',
    en: 'Read these out before you begin. Nobody has to comment, only to listen.',
  },
  {
    ...golden,
    id: 'golden.none',
    da: 'Hvem har set noget godt siden sidst, som vi kan høre nu?',
    en: 'Who has seen something good since last time that we can hear now?',
  },
];

/** Questions that help to find one. */
export const goldenQuestions: readonly LibraryText[] = [
  {
    ...golden,
    id: 'golden-question.helped',
    da: 'Hvem hjalp en anden uden at være blevet bedt om det?',
    en: 'Who helped somebody without having been asked to?',
  },
  {
    ...golden,
    id: 'golden-question.found',
    da: 'Hvad fandt et barn, som du selv var gået lige forbi?',
    en: 'What did a child find that you yourself had walked right past?',
  },
  {
    ...golden,
    id: 'golden-question.said',
    da: 'Hvilken sætning fra et barn tager du med dig hjem?',
    en: 'Which sentence from a child will you take home with you?',
  },
  {
    ...golden,
    id: 'golden-question.clock',
    da: 'Hvad var du i gang med, da tiden fløj?',
    en: 'What were you doing when time flew?',
  },
  {
    ...golden,
    id: 'golden-question.colleague',
    da: 'Hvad gjorde en kollega, som lettede din dag?',
    en: 'What did a colleague do that made your day easier?',
  },
  {
    ...golden,
    id: 'golden-question.first-time',
    da: 'Hvad lykkedes i dag for første gang?',
    en: 'What succeeded today for the first time?',
  },
];
