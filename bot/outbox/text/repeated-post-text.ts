const da = {
  maybeAgain: 'Måske ser I den her to gange. Jeg kunne ikke se, om den første nåede frem.',
};

const en: typeof da = {
  maybeAgain: 'You may see this twice. I could not tell whether the first one arrived.',
};

export const repeatedPostText = { da, en };
