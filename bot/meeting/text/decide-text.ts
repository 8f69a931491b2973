const da = {
  now: 'Mødet er i gang. Tryk her, og skriv, hvem der tager sig af det. Beslutningen er ikke gemt endnu.',
  justClosed:
    'Mødet er slut, men beslutningen kan stadig komme med. Tryk her, så kan du skrive, hvem der gør det, og hvornår I ser på det igen.',
  chairWrites:
    'Jeg har ikke gemt det, du skrev. Mødet er i gang, og mødelederen skriver beslutningerne. Sig den højt, så kommer den med.',
  atMeeting:
    'Jeg har ikke gemt det, du skrev. Mødelederen skriver beslutningerne på statusmødet og kan tilføje og rette dem lige efter.',
  write: 'Skriv beslutningen',
};

const en: typeof da = {
  now: 'The meeting is going on. Press here and write who takes care of it. The decision is not saved yet.',
  justClosed:
    'The meeting is over, but the decision can still be included. Press here, and you can write who does it and when you look at it again.',
  chairWrites:
    'I have not saved what you wrote. The meeting is going on, and its chair writes the decisions. Say it aloud, and it is included.',
  atMeeting:
    'I have not saved what you wrote. The chair writes the decisions at the status meeting, and can add and correct them just after it.',
  write: 'Write the decision',
};

export const decideText = { da, en };
