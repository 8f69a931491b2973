const da = {
  title: (day: string) => `Tal fra mødet ${day}`,
  intro: (networks: string) =>
    `Sådan ser jeres tal ud, før de lægges sammen med de andres i ${networks}. Der er ikke sendt noget endnu.`,
  fewMeans:
    'Netværket ser kun tallene lagt sammen med andres. Bag dem i parentes er der færre end fem personer. Dér står der “for få”, til andre lægger til.',
  release: 'Frigiv',
  notNow: 'Ikke denne gang',
  withLearning: 'Frigiv med en læring',
  released: (networks: string) => `Tak. Tallene er frigivet til ${networks}.`,
  withWords: (words: string) => `Jeres læring kommer med, som den står: “${words}”`,
  until: 'Du kan tage det tilbage, indtil netværkets opsamling er lavet.',
  takeBack: 'Tag det tilbage',
  takenBack: 'Det er taget tilbage. Netværket får det ikke.',
  kept: 'I orden. Der går ikke noget videre fra det møde.',
  releaseAnyway: 'Se tallene igen',
  tooLate:
    'Tallene er med i en opsamling, som er læst. De er lagt sammen med andres og kan ikke skilles ud igen.',
  differs: (networks: string) =>
    `${networks} får ikke tallene. De er læst i et andet netværk, og siden er noget slettet eller gjort privat. Forskellen ville vise hvad.`,
  none: 'Der er ingen tal at frigive lige nu. De kommer, når I har holdt et statusmøde med prøvehandlinger på.',
  noNetwork: 'I er ikke med i et netværk, så jeres tal bliver hos jer.',
  rides: (day: string, networks: string) => `Tallene fra mødet ${day} kan frigives til ${networks}.`,
  see: 'Se tallene først',
  formTitle: 'Jeres læring',
  learning: 'Hvad har I lært, som andre kan bruge?',
  learningHint: 'Én eller to sætninger. Ingen navne.',
  consent: 'Må det læses i netværket?',
  consentYes: 'Ja, ordret. Der står ikke, hvem det kommer fra.',
  consentMissing: 'Sæt kryds, hvis det må læses. Ellers kan du frigive tallene uden.',
  learningMissing: 'Skriv jeres læring, eller luk og frigiv tallene uden.',
  submit: 'Frigiv med læringen',
  cancel: 'Fortryd',
};

const en: typeof da = {
  title: (day) => `Figures of the meeting ${day}`,
  intro: (networks) =>
    `This is how your figures look before they are added to those of the others in ${networks}. Nothing has been sent yet.`,
  fewMeans:
    'The network sees the figures only when they are added to those of others. Behind those in brackets there are fewer than five people: there it says “too few” until others add to them.',
  release: 'Release',
  notNow: 'Not this time',
  withLearning: 'Release with a learning',
  released: (networks) => `Thank you. The figures are released to ${networks}.`,
  withWords: (words) => `What you have learnt goes along as it stands: “${words}”`,
  until: 'You can take it back until the network’s summary is made.',
  takeBack: 'Take it back',
  takenBack: 'It has been taken back. The network does not get it.',
  kept: 'All right. Nothing goes up from that meeting.',
  releaseAnyway: 'See the figures again',
  tooLate:
    'The figures are in a summary that has been read. They are added to those of others and cannot be taken out again.',
  differs: (networks) =>
    `${networks} will not get the figures. They have been read in another network, and since then something has been erased or made private. The difference would show what.`,
  none: 'There are no figures to release right now. They come when you have held a status meeting with trials on it.',
  noNetwork: 'You are not in a network, so your figures stay with you.',
  rides: (day, networks) => `The figures of the meeting ${day} can be released to ${networks}.`,
  see: 'See the figures first',
  formTitle: 'What you have learnt',
  learning: 'What have you learnt that others can use?',
  learningHint: 'One or two sentences. No names.',
  consent: 'May it be read in the network?',
  consentYes: 'Yes, word for word. It does not say who it comes from.',
  consentMissing: 'Tick it if it may be read. Otherwise you can release the figures without.',
  learningMissing: 'Write what you have learnt, or close and release the figures without.',
  submit: 'Release with it',
  cancel: 'Cancel',
};

export const releaseText = { da, en };
