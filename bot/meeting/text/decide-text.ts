const da = {
  now: 'Mødet er i gang. Skriv, hvad I har besluttet, så gemmer jeg det.',
  justClosed:
    'Mødet er slut, men beslutningen kan stadig komme med. Tryk her, så kan du skrive, hvem der gør det, og hvornår senest.',
  named:
    'Måske kan nogen genkende et barn i det, så jeg har ikke gemt det, du skrev. Tryk her, og skriv beslutningen, så ingen kan se, hvem det er.',
  unnamed:
    'Måske kan nogen genkende et barn i det, så jeg har ikke gemt det, du skrev. Når du trykker her, står der et forslag, hvor ingen kan se, hvem det er. Er det en voksen, så ret det.',
  chairWrites:
    'Jeg har ikke gemt det, du skrev. Mødet er i gang, og mødelederen skriver beslutningerne. Sig den højt, så kommer den med.',
  atMeeting:
    'Jeg har ikke gemt det, du skrev. Mødelederen skriver beslutningerne på statusmødet og kan tilføje og rette dem lige efter.',
  write: 'Skriv beslutningen',
  offer: 'Er det en beslutning?',
  offerNamed:
    'Der står måske et barns navn i den, så jeg gentager den ikke her. Siger du ja, spørger jeg, før den bliver gemt.',
  readBy: 'Alle i kanalen kan læse det, I beslutter, og det kommer med i teksten til Aula.',
  mayBeColleague: (name: string) => `Eller mener du kollegaen ${name}?`,
  isColleague: (name: string) => `Jeg mener kollegaen ${name}`,
  offerYes: 'Ja, skriv den',
  offerNo: 'Nej',
  asDecision: 'Skriv det som beslutning',
  asTrial: 'Gem det som prøvehandling',
  offerOver: 'Det er i orden. Jeg har ikke gemt det, du skrev.',
  writeGoal: 'Skriv målet',
  goalInForm: (label: string) => `Tryk på “${label}”, så står målet i feltet. Det er ikke gemt endnu.`,
  goalNotKept: 'Jeg har ikke gemt målet. Her kan du skrive det.',
  goalNotYours:
    'Jeg har ikke gemt det, du skrev. Mål for forløbet skriver I på statusmødet, eller lederen skriver dem.',
  deletedWith: (what: string) => `Jeg har slettet beslutningen “${what}”, for du har slettet din besked.`,
  deletedButStands:
    'Du har slettet din besked. Beslutningen står stadig. Skal den også slettes, så tryk “Slet”.',
  editOwnWords:
    'Du har selv rettet beslutningen siden, så den følger ikke længere din besked. Den står, som den var.',
  editChanged: 'Beslutningen er lavet om siden mødet, så den følger ikke længere din besked.',
  editLeft: 'Din besked siger ikke længere, hvad I har besluttet. Beslutningen står, som den var.',
  editTooLong: (most: number) =>
    `Det er for langt til en beslutning (højst ${most} bogstaver), så beslutningen står, som den var.`,
  editTooLate:
    'Beslutningen står, som den var. Du kan ikke længere rette den i din besked. Skriv “beslutninger”, hvis I vil lave den om.',
  deletedTooLate:
    'Du har slettet din besked, men beslutningen står stadig. Skriv “beslutninger”, hvis den ikke gælder mere.',
  notChair: 'Beslutningen står, som den var. Kun den, der leder mødet, kan rette eller slette den.',
  questionOver: 'Det spørgsmål gælder ikke længere, og jeg har ikke gemt noget af det.',
  tooLong: (most: number) =>
    `Den beslutning er for lang, så jeg har ikke gemt den. Skriv den kortere (højst ${most} bogstaver).`,
};

const en: typeof da = {
  now: 'The meeting is going on. Write what you have decided, and I save it.',
  justClosed:
    'The meeting is over, but the decision can still be included. Press here, and you can write who does it, and by when.',
  named:
    'Somebody may recognise a child in it, so I have not saved what you wrote. Press here, and write the decision so that nobody can tell who it is.',
  unnamed:
    'Somebody may recognise a child in it, so I have not saved what you wrote. Press here, and there is a proposal in which nobody can tell who it is. If it is a grown-up, correct it.',
  chairWrites:
    'I have not saved what you wrote. The meeting is going on, and its chair writes the decisions. Say it aloud, and it is included.',
  atMeeting:
    'I have not saved what you wrote. The chair writes the decisions at the status meeting, and can add and correct them just after it.',
  write: 'Write the decision',
  offer: 'Is that a decision?',
  offerNamed:
    'There may be a child’s name in it, so I do not repeat it here. If you say yes, I ask before it is kept.',
  readBy: 'Everybody in the channel can read what you decide, and it becomes part of the text for Aula.',
  mayBeColleague: (name) => `Or do you mean your colleague ${name}?`,
  isColleague: (name) => `I mean my colleague ${name}`,
  offerYes: 'Yes, write it down',
  offerNo: 'No',
  asDecision: 'Write it as a decision',
  asTrial: 'Keep it as a trial action',
  offerOver: 'That is fine. I have not saved what you wrote.',
  writeGoal: 'Write the goal',
  goalInForm: (label) => `Press “${label}”, and the goal stands in the field. It is not saved yet.`,
  goalNotKept: 'I have not saved the goal. You can write it here.',
  goalNotYours:
    'I have not saved what you wrote. Goals for the course are written at the status meeting, or by the leader.',
  deletedWith: (what) => `I have deleted the decision “${what}”, since you have deleted your message.`,
  deletedButStands:
    'You have deleted your message. The decision still stands. If it is to be deleted, too, press “Delete”.',
  editOwnWords:
    'You have corrected the decision since, so it no longer follows your message. It stands as it was.',
  editChanged: 'The decision has been changed since the meeting, so it no longer follows your message.',
  editLeft: 'Your message no longer says what you have decided. The decision stands as it was.',
  editTooLong: (most) =>
    `That is too long for a decision (at most ${most} characters), so the decision stands as it was.`,
  editTooLate:
    'The decision stands as it was. It can no longer be corrected in your message; write “decisions” if you want to decide it anew.',
  deletedTooLate:
    'You have deleted your message, but the decision still stands. Write “decisions” if it no longer holds.',
  notChair: 'The decision stands as it was. Only whoever chairs the meeting can correct or delete it.',
  questionOver: 'That question no longer holds, and I have saved nothing of it.',
  tooLong: (most) =>
    `That decision is too long, so I have not saved it. Write it shorter (at most ${most} characters).`,
};

export const decideText = { da, en };
