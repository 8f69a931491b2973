const da = {
  which: 'Hvilken beslutning mener du?',
  none: 'Jeg har ikke ændret noget endnu, for jeg fandt ingen beslutning om det. Her er dem, I har.',
  isItDone: 'Er det den her? Tryk “Gjort”, hvis den er klaret.',
  isItDropped: 'Er det den her? Tryk “Droppet”, hvis I dropper den.',
  tooLateToDrop: 'Den kan ikke slettes mere, men I kan lave den om eller droppe den.',
  notClosed: (what: string) =>
    `“${what}” er fra mødet, der er i gang. Når mødet er afsluttet, kan I markere den som gjort eller droppet.`,
  isOther: 'Skal beslutningen rettes til det her? Jeg har ikke ændret noget endnu.',
  mendTo: (name: string) => `Ret den til ${name}`,
  mendToDay: (day: string) => `Ret den til ${day}`,
  dayAlone: 'Det er kun dagen, jeg retter her. Hvem der gør det, retter du bagefter med “Ret”.',
  mendSo: 'Ret den',
  isNew: 'Er det en ny beslutning, så skriv “beslutning:” foran.',
  youDecided: 'Det her har I besluttet:',
  nobodyYet: 'Der står ikke, hvem der gør det.',
  noDayYet: 'Der står ikke, hvornår det skal være gjort.',
  noneOf: (name: string) => `Ingen af jeres beslutninger står ved ${name} nu. Her er dem, I har.`,
  noneAbout: 'Det fandt jeg ingen beslutning om. Her er dem, I har.',
  drop: 'Slet',
  correct: 'Ret',
  show: 'Vis den',
};

const en: typeof da = {
  which: 'Which decision do you mean?',
  none: 'I have changed nothing yet, for I found no decision about that. Here are those you have.',
  isItDone: 'Is it this one? Press “Done” if it is taken care of.',
  isItDropped: 'Is it this one? Press “Dropped” if you drop it.',
  tooLateToDrop: 'It can no longer be deleted, but you can decide it anew or drop it.',
  notClosed: (what) =>
    `“${what}” is of the meeting that is going on. Once that is closed, you can mark it as done or dropped.`,
  isOther: 'Should the decision read like this? I have changed nothing yet.',
  mendTo: (name) => `Change it to ${name}`,
  mendToDay: (day) => `Change it to ${day}`,
  dayAlone: 'It is only the day that I change here. Who does it you change afterwards with “Correct”.',
  mendSo: 'Change it',
  isNew: 'If it is a new decision, write “decision:” before it.',
  youDecided: 'This is what you decided:',
  nobodyYet: 'It does not say who does it.',
  noDayYet: 'It does not say by when.',
  noneOf: (name) => `None of your decisions is with ${name} now. Here are those you have.`,
  noneAbout: 'I found no decision about that. Here are those you have.',
  drop: 'Delete',
  correct: 'Correct',
  show: 'Show it',
};

export const mendDecisionText = { da, en };
