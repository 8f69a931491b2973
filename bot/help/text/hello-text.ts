const da = {
  hello: (name?: string) => `Hej${name ? ` ${name}` : ''}. Hvad kan jeg hjælpe med?`,
  welcome: 'Det var så lidt.',
  guide: 'Vis ugens guide',
  trial: 'Skriv prøvehandling',
  help: 'Hvad kan du?',
};

const en: typeof da = {
  hello: (name) => `Hello${name ? ` ${name}` : ''}. What can I help with?`,
  welcome: 'You are welcome.',
  guide: 'Show this week’s guide',
  trial: 'Write a trial',
  help: 'What can you do?',
};

export const helloText = { da, en };
