const da = {
  merge: (one: string, other: string) => `Skal “${one}” og “${other}” være ét emne?`,
  rename: (title: string, name: string) => `Skal emnet “${title}” hedde “${name}”?`,
  move: (what: string, to: string) => `Skal “${what}” flyttes til emnet “${to}”?`,
  alone: (what: string) => `Skal “${what}” være et emne for sig?`,
  doMerge: 'Slå dem sammen',
  doRename: 'Omdøb emnet',
  doMove: 'Flyt den',
  doAlone: 'Gør den til et emne',
  notYet: 'Jeg har ikke ændret noget endnu.',
  calledOtherwise: (title: string) => `Emnet hedder “${title}” nu.`,
  standsElsewhere: (what: string, title: string) =>
    `“${what}” står under emnet “${title}” nu. Jeg har ikke ændret noget.`,
  which:
    'Hvilket emne mener du? Tryk på det, så kan du omdøbe det, flytte noget fra det eller slå det sammen med et andet.',
};

const en: typeof da = {
  merge: (one, other) => `Should “${one}” and “${other}” be one topic?`,
  rename: (title, name) => `Should the topic “${title}” be called “${name}”?`,
  move: (what, to) => `Should “${what}” be moved to the topic “${to}”?`,
  alone: (what) => `Should “${what}” be a topic of its own?`,
  doMerge: 'Merge them',
  doRename: 'Rename the topic',
  doMove: 'Move it',
  doAlone: 'Make it a topic',
  notYet: 'I have changed nothing yet.',
  calledOtherwise: (title) => `The topic is called “${title}” now.`,
  standsElsewhere: (what, title) =>
    `“${what}” stands under the topic “${title}” now. I have changed nothing.`,
  which: 'Which topic do you mean? Press it to rename it, move something from it, or merge it with another.',
};

export const topicInWordsText = { da, en };
