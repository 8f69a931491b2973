import { atStart, counted, inWords } from '../../time/text/counted.ts';

const da = {
  title: 'Jeres egne punkter',
  put: 'Sæt et punkt på',
  save: 'Sæt på dagsordenen',
  label: 'Hvad vil du gerne tale om på mødet?',
  hint: 'Én linje er nok. Alle kolleger kan se det på dagsordenen. Skriv ikke børns navne.',
  placeholder: 'Overgangen til skovgruppen',
  required: 'Skriv, hvad I skal tale om.',
  mendTitle: 'Ret punktet',
  mend: 'Ret',
  mendOne: (words: string) => `Ret: ${words}`,
  saveMended: 'Gem',
  cancel: 'Annuller',
  what: 'Skal det stadig på mødet?',
  keep: 'Ja, det bliver på dagsordenen',
  off: 'Nej, tag det af',

  receipt: (words: string, when: string) =>
    `“${words}” står på dagsordenen til mødet ${when}. Det kan alle kolleger se.`,
  receipts: (count: number, when: string) =>
    `${atStart(inWords('da', count))} punkter står på dagsordenen til mødet ${when}. Dem kan alle kolleger se.`,
  receiptNow: (words: string) => `“${words}” er kommet med som punkt på mødet, der er i gang.`,
  receiptsNow: (count: number) =>
    `${atStart(inWords('da', count))} punkter er kommet med på mødet, der er i gang.`,
  receiptSometime: (words: string) =>
    `“${words}” er gemt og kommer med på jeres næste statusmøde, når det er planlagt. Det kan alle kolleger se.`,
  already: (words: string, when: string) => `“${words}” står allerede på dagsordenen til mødet ${when}.`,
  alreadyNow: (words: string) => `“${words}” er allerede et punkt på mødet, der er i gang.`,
  alreadySometime: (words: string) => `“${words}” er allerede gemt til jeres næste statusmøde.`,
  mended: (words: string) => `Nu står der “${words}” på dagsordenen.`,
  taken: (words: string) => `“${words}” er taget af dagsordenen.`,
  undo: 'Fortryd',
  again: 'Sæt det på igen',
  agenda: 'Se dagsordenen',
  gone: 'Punktet står ikke på dagsordenen længere.',
  notYours: 'Det punkt kan den, der skrev det, eller mødelederen rette og tage af.',
  busy: 'Der er travlt lige nu, så det blev ikke gemt. Prøv igen om lidt.',
  full: (most: number, when: string) =>
    `Der står allerede ${inWords('da', most)} punkter til mødet ${when}, og flere når I næppe. Sig det til mødelederen, eller tag et af dine egne af først.`,
  tooLong: (most: number) =>
    `Et punkt er højst ${most} bogstaver. Skriv det lidt kortere, så I kan se det hele på dagsordenen.`,
  readBy: 'Det, der står på dagsordenen, kan alle kolleger læse.',

  which: 'Hvilket punkt mener du?',
  none: 'Det punkt kan jeg ikke finde på dagsordenen.',
  offer: 'Skal det på dagsordenen til mødet?',
  offerYes: 'Ja, sæt det på',

  line: 'Lad den, der har sat punktet på, begynde.',
  by: (name: string) => `Sat på af ${name}`,
  told: (name: string, words: string) => `${name} har lige sat et punkt på: “${words}”`,
  count: (count: number) => counted('da', count, 'ét eget punkt', 'egne punkter'),
  pointOf: (at: number, of: number) => `jeres punkt ${at} af ${of}`,
  left: (count: number) =>
    count === 1
      ? 'Et af jeres egne punkter har I ikke talt om. Det kommer med næste gang.'
      : `${atStart(inWords('da', count))} af jeres egne punkter har I ikke talt om. De kommer med næste gang.`,
  goTo: (words: string) => `Tal om: ${words}`,
  decidedAt: (words: string) => `til punktet “${words}”`,
};

const en: typeof da = {
  title: 'Your own points',
  put: 'Put a point on',
  save: 'Put on the agenda',
  label: 'What would you like to talk about at the meeting?',
  hint: 'One line is enough. All colleagues can see it on the agenda. Write no names of children.',
  placeholder: 'The move to the forest group',
  required: 'Write what you are to talk about.',
  mendTitle: 'Mend the point',
  mend: 'Mend',
  mendOne: (words) => `Mend: ${words}`,
  saveMended: 'Save',
  cancel: 'Cancel',
  what: 'Is it still for the meeting?',
  keep: 'Yes, it stays on the agenda',
  off: 'No, take it off',

  receipt: (words, when) => `“${words}” is on the agenda of the meeting ${when}. All colleagues can see it.`,
  receipts: (count, when) =>
    `${atStart(inWords('en', count))} points are on the agenda of the meeting ${when}. All colleagues can see them.`,
  receiptNow: (words) => `“${words}” is now a point of the meeting that is going on.`,
  receiptsNow: (count) =>
    `${atStart(inWords('en', count))} points are now part of the meeting that is going on.`,
  receiptSometime: (words) =>
    `“${words}” is saved and comes up at your next status meeting, once it is planned. All colleagues can see it.`,
  already: (words, when) => `“${words}” is on the agenda of the meeting ${when} already.`,
  alreadyNow: (words) => `“${words}” is a point of the meeting that is going on already.`,
  alreadySometime: (words) => `“${words}” is saved for your next status meeting already.`,
  mended: (words) => `The agenda now says “${words}”.`,
  taken: (words) => `“${words}” is taken off the agenda.`,
  undo: 'Undo',
  again: 'Put it on again',
  agenda: 'See the agenda',
  gone: 'The point is no longer on the agenda.',
  notYours: 'Whoever wrote that point, or the chair, can mend it and take it off.',
  busy: 'It is busy right now, so that was not saved. Try again in a moment.',
  full: (most, when) =>
    `There are ${inWords('en', most)} points for the meeting ${when} already, and you will hardly get to more. Tell the chair, or take one of your own off first.`,
  tooLong: (most) =>
    `A point has at most ${most} letters. Write it a little shorter, so that all of it can be seen on the agenda.`,
  readBy: 'All colleagues can read what is on the agenda.',

  which: 'Which point do you mean?',
  none: 'I cannot find that point on the agenda.',
  offer: 'Shall it be on the agenda of the meeting?',
  offerYes: 'Yes, put it on',

  line: 'Let whoever put the point on begin.',
  by: (name) => `Put on by ${name}`,
  told: (name, words) => `${name} has just put a point on: “${words}”`,
  count: (count) => counted('en', count, 'one point of your own', 'points of your own'),
  pointOf: (at, of) => `your point ${at} of ${of}`,
  left: (count) =>
    count === 1
      ? 'There is one point of your own that you have not talked about. It will be there next time.'
      : `There are ${inWords('en', count)} points of your own that you have not talked about. They will be there next time.`,
  goTo: (words) => `Talk about: ${words}`,
  decidedAt: (words) => `at the point “${words}”`,
};

export const matterText = { da, en };
