const da = {
  title: (unit: string) => `Jeg kan ikke skrive i kanalen for ${unit}`,
  body: 'Kanalen er lukket, eller jeg er taget ud af den. Intet er gået tabt. Når jeg bliver lukket ind igen, fortsætter vi, hvor I slap.',
};

const en: typeof da = {
  title: (unit) => `I cannot write in the channel of ${unit}`,
  body: 'The channel is closed, or I was taken out of it. Nothing is lost. When I am let back in, we go on from where you left.',
};

export const channelGoneText = { da, en };
