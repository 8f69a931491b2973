const da = {
  title: 'Sådan leder du mødet',
  yours: (meeting: string) => `Du leder statusmødet ${meeting}.`,
  somebody: (name: string, meeting: string) => `${name} leder statusmødet ${meeting}.`,
  nobody: (meeting: string) => `Statusmødet ${meeting} mangler en mødeleder.`,
  steps: [
    'Når I sidder samlet, så skriv “dagsorden”, og tryk “Start mødet”.',
    'Jeg viser ét punkt ad gangen: hvad du kan sige, hvad I taler om, og hvornår punktet slutter. “Næste” fører videre.',
    'Ved hvert emne trykker du “Færdig med emnet” eller “Gem til næste møde”.',
    'Når I bliver enige om noget, trykker du “Beslut”, eller du skriver det bare til mig: “Vi har besluttet, at …”. Kollegerne følger med i kanalen.',
    'Ved sidste punkt trykker du “Afslut mødet”. Så får kanalen beslutningerne.',
  ],
  closeHere: 'I er ved sidste punkt. Tryk “Fortsæt mødet”. Dér står den knap, der afslutter mødet.',
  closeAtLast:
    'Mødet er ikke afsluttet endnu. Tryk “Fortsæt mødet”, og gå til sidste punkt. Dér står den knap, der afslutter mødet.',
  notMovedOn: 'Jeg er ikke gået videre endnu. Tryk “Fortsæt mødet” og så “Næste”.',
  calm: 'Du behøver ikke at forberede dig. Alt gemmes undervejs, og I kan altid gå et punkt tilbage.',
};

const en: typeof da = {
  title: 'How you chair the meeting',
  yours: (meeting) => `You chair the status meeting ${meeting}.`,
  somebody: (name, meeting) => `${name} chairs the status meeting ${meeting}.`,
  nobody: (meeting) => `The status meeting ${meeting} needs somebody to chair it.`,
  steps: [
    'When you sit together, write “agenda” and press “Start the meeting”.',
    'I show one point at a time: what you can say, what you talk about, and when the point ends. “Next” leads on.',
    'At each topic you press “Done with the topic” or “Keep for next meeting”.',
    'When you agree on something, press “Decide”, or just write it to me: “decision: …”. Your colleagues follow in the channel.',
    'At the last point you press “Close the meeting”. Then the channel gets the decisions.',
  ],
  closeHere:
    'You are at the last point. Press “Go on with the meeting”. The button that closes the meeting is there.',
  closeAtLast:
    'The meeting is not closed yet. Press “Go on with the meeting” and go to the last point. The button that closes the meeting is there.',
  notMovedOn: 'I have not moved on yet. Press “Go on with the meeting” and then “Next”.',
  calm: 'You need not prepare. Everything is saved as you go, and you can always go back a point.',
};

export const leadText = { da, en };
