const da = {
  title: (day: string) => `Tal fra mødet ${day}`,
  intro: (networks: string) =>
    `Sådan ser jeres tal ud, før jeg lægger dem sammen med de andres i ${networks}. Jeg har ikke sendt noget endnu.`,
  fewMeans:
    'Færre end fem personer står bag tallene i parentes. Netværket ser “for få”, indtil flere enheder er med.',
  release: 'Frigiv',
  notNow: 'Ikke denne gang',
  withLearning: 'Skriv også, hvad I har lært',
  released: (networks: string) => `Tak. Tallene er frigivet til ${networks}.`,
  withWords: (words: string) => `Det, I har lært, kommer med, præcis som I skrev det: “${words}”`,
  until:
    'Du kan tage det tilbage, indtil netværket har set opsamlingen. Det, andre har læst, bliver stående.',
  takeBack: 'Tag det tilbage',
  takenBack: 'Det er taget tilbage. Netværket får det ikke.',
  kept: 'I orden. Der går ikke noget videre fra det møde.',
  releaseAnyway: 'Se tallene igen',
  tooLate: (networks = 'netværket') =>
    `Det er med i en opsamling, som ${networks} har set. Tallene er lagt sammen med andres og kan ikke skilles ud igen, og ord, der er læst, bliver stående.`,
  takenBackPartly:
    'Det er taget tilbage fra de netværk, der ikke har set det. Et andet har det med i en opsamling, og dér bliver det stående.',
  differs: (networks: string) =>
    `${networks} får ikke tallene. Et andet netværk har læst dem, og siden er noget slettet eller gjort privat. Hvis man sammenlignede, kunne man regne ud, hvad det var.`,
  none: 'Der er ingen tal at frigive lige nu. De kommer, når I har holdt et statusmøde med prøvehandlinger på.',
  tooLongAgo: 'Det møde er for længe siden. Netværket er færdigt med tallene fra det kvartal.',
  noNetwork: 'I er ikke med i et netværk, så jeres tal bliver hos jer.',
  rides: (day: string, networks: string) => `Du kan frigive tallene fra mødet ${day} til ${networks}.`,
  see: 'Se tallene først',
  formTitle: 'Det har I lært',
  learning: 'Hvad har I lært, som andre kan bruge?',
  learningHint: 'Én eller to sætninger. Ingen navne.',
  consent: 'Må det læses i netværket?',
  consentYes: 'Ja, ordret. Der står ikke, hvem det kommer fra. Når andre har læst det, bliver det stående.',
  consentMissing: 'Sæt kryds, hvis det må læses. Ellers kan du frigive tallene alene.',
  learningMissing: 'Skriv, hvad I har lært, eller luk og frigiv tallene alene.',
  submit: 'Frigiv tal og ord',
  cancel: 'Fortryd',
};

const en: typeof da = {
  title: (day) => `Figures of the meeting ${day}`,
  intro: (networks) =>
    `This is how your figures look before they are added to those of the others in ${networks}. Nothing has been sent yet.`,
  fewMeans:
    'Fewer than five people stand behind the figures in brackets. The network sees “too few” until more units are in it.',
  release: 'Release',
  notNow: 'Not this time',
  withLearning: 'Write what you have learnt, too',
  released: (networks) => `Thank you. The figures are released to ${networks}.`,
  withWords: (words) => `What you have learnt goes along, just as you wrote it: “${words}”`,
  until: 'You can take it back until the network has seen the summary. What others have read stays.',
  takeBack: 'Take it back',
  takenBack: 'It has been taken back. The network does not get it.',
  kept: 'All right. Nothing goes up from that meeting.',
  releaseAnyway: 'See the figures again',
  tooLate: (networks = 'the network') =>
    `It is in a summary that ${networks} has seen. The figures are added to those of others and cannot be taken out again, and words that have been read stay.`,
  takenBackPartly:
    'It has been taken back from the networks that have not seen it. Another has it in a summary, and there it stays.',
  differs: (networks) =>
    `${networks} will not get the figures. They have been read in another network, and since then something has been erased or made private. The difference would show what.`,
  none: 'There are no figures to release right now. They come when you have held a status meeting with trials on it.',
  tooLongAgo: 'That meeting is too long ago. The network has done with the figures of that quarter.',
  noNetwork: 'You are not in a network, so your figures stay with you.',
  rides: (day, networks) => `The figures of the meeting ${day} can be released to ${networks}.`,
  see: 'See the figures first',
  formTitle: 'What you have learnt',
  learning: 'What have you learnt that others can use?',
  learningHint: 'One or two sentences. No names.',
  consent: 'May it be read in the network?',
  consentYes: 'Yes, word for word. It does not say who it comes from. Once others have read it, it stays.',
  consentMissing: 'Tick it if it may be read. Otherwise you can release the figures alone.',
  learningMissing: 'Write what you have learnt, or close and release the figures alone.',
  submit: 'Release both',
  cancel: 'Cancel',
};

export const releaseText = { da, en };
