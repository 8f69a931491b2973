const da = {
  now: 'Mødet er i gang. Tryk her, så kan du skrive, hvem der gør det, og hvornår I ser på det igen.',
  justClosed:
    'Mødet er slut, men beslutningen kan stadig komme med. Tryk her, så kan du skrive, hvem der gør det, og hvornår I ser på det igen.',
  chairWrites:
    'Mødet er i gang, og mødelederen skriver beslutningerne. Sig den højt, så kommer den med. Jeg har ikke gemt det, du skrev.',
  atMeeting:
    'En beslutning skriver mødelederen ind på statusmødet, og den kan rettes bagefter. Jeg har ikke gemt det, du skrev.',
  write: 'Skriv beslutningen',
};

const en: typeof da = {
  now: 'The meeting is going on. Press here, and you can write who does it and when you look at it again.',
  justClosed:
    'The meeting is over, but the decision can still be included. Press here, and you can write who does it and when you look at it again.',
  chairWrites:
    'The meeting is going on, and its chair writes the decisions. Say it aloud, and it is included. I have not saved what you wrote.',
  atMeeting:
    'The chair writes a decision down at the status meeting, and it can be corrected afterwards. I have not saved what you wrote.',
  write: 'Write the decision',
};

export const decideText = { da, en };
