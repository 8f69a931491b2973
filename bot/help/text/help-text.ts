const da = {
  title: 'Det kan jeg hjælpe dig med',
  everything: 'Vis alt, jeg kan',
  also: (words: string) => `Også: ${words}`,
  everyday: 'Til hverdag',
  unit: 'Jeres enhed',
  you: 'Dig',
  guide: 'Vis ugens guide',
  trial: 'Skriv prøvehandling',
  how: {
    teamsChannel: 'Skriv @Femuger og ordet her i kanalen, eller skriv bare ordet i vores egen chat.',
    slackChannel: 'Skriv /femuger og ordet, eller nævn mig med @ og ordet.',
    personal: 'Skriv bare et af ordene, eller spørg med dine egne.',
  },
};

const en: typeof da = {
  title: 'This is how I can help you',
  everything: 'Show all I can do',
  also: (words) => `Also: ${words}`,
  everyday: 'Every day',
  unit: 'Your unit',
  you: 'You',
  guide: 'Show this week’s guide',
  trial: 'Write a trial action',
  how: {
    teamsChannel: 'Write @Femuger and the word in the channel, or just the word in our own chat.',
    slackChannel: 'Write /femuger and the word, or mention me with @ and the word.',
    personal: 'Just write one of the words, or ask in your own.',
  },
};

export const helpText = { da, en };
