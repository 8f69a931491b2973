const da = {
  somethingWentWrong: 'Det lykkedes ikke lige nu, men intet er gået tabt. Prøv igen om et øjeblik.',
  changeMissed:
    'Du har lige rettet eller slettet en besked, men det nåede ikke frem til mig. Gælder det en prøvehandling, så ret den eller træk den tilbage med knapperne under mit svar.',
  tryAgain: 'Det tog lidt for lang tid. Tryk en gang til.',
  answeredPrivately: 'Svaret er kun til dig. Skriv til mig i vores egen chat, så får du det dér.',
  sentPrivately: 'Jeg har svaret dig i vores egen chat.',
  sentHere: 'Svaret står her i kanalen. Kun du kan se det.',
  received: 'Tak, det har jeg fået.',
  shownBelow: 'Se herunder.',
  cancelled: 'Helt i orden. Der er ikke gemt noget.',
};

const en: typeof da = {
  somethingWentWrong: 'That did not work just now. Nothing is lost. Please try again in a moment.',
  changeMissed:
    'You have just edited or deleted a message, and that change did not reach me. Please edit or withdraw the trial with the buttons under my receipt.',
  tryAgain: 'That took a little too long. Please press again.',
  answeredPrivately:
    'The answer is for you alone. Write to me in a chat of our own and I will give it to you there.',
  sentPrivately: 'I have answered you in our own chat.',
  sentHere: 'The answer stands here in the channel. Only you can see it.',
  received: 'Thank you, received.',
  shownBelow: 'See below.',
  cancelled: 'That is fine. Nothing was saved.',
};

export const adapterText = { da, en };
