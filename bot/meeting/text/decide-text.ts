const da = {
  now: 'Mødet er i gang. Skriv, hvad I har besluttet, så gemmer jeg det.',
  justClosed:
    'Mødet er slut, men beslutningen kan stadig komme med. Tryk her, så kan du skrive, hvem der gør det, og hvornår senest.',
  chairWrites:
    'Jeg har ikke gemt det, du skrev. Mødet er i gang, og mødelederen skriver beslutningerne. Sig den højt, så kommer den med.',
  atMeeting:
    'Jeg har ikke gemt det, du skrev. Mødelederen skriver beslutningerne på statusmødet og kan tilføje og rette dem lige efter.',
  write: 'Skriv beslutningen',
  offer: 'Er det en beslutning?',
  offerYes: 'Ja, skriv den',
  offerNo: 'Nej',
  asTrial: 'Gem det som prøvehandling',
  offerOver: 'Det er i orden. Jeg har ikke gemt det, du skrev.',
  tooLong: (most: number) =>
    `Den beslutning er for lang, så jeg har ikke gemt den. Skriv den kortere (højst ${most} bogstaver).`,
};

const en: typeof da = {
  now: 'The meeting is going on. Write what you have decided, and I save it.',
  justClosed:
    'The meeting is over, but the decision can still be included. Press here, and you can write who does it, and by when.',
  chairWrites:
    'I have not saved what you wrote. The meeting is going on, and its chair writes the decisions. Say it aloud, and it is included.',
  atMeeting:
    'I have not saved what you wrote. The chair writes the decisions at the status meeting, and can add and correct them just after it.',
  write: 'Write the decision',
  offer: 'Is that a decision?',
  offerYes: 'Yes, write it down',
  offerNo: 'No',
  asTrial: 'Keep it as a trial action',
  offerOver: 'That is fine. I have not saved what you wrote.',
  tooLong: (most) =>
    `That decision is too long, so I have not saved it. Write it shorter (at most ${most} characters).`,
};

export const decideText = { da, en };
