const da = {
  unknown: 'Det kender jeg ikke endnu.',
  didYouMean: (command: string) => `Mente du “${command}”?`,
  yesShow: (command: string) => `Ja, ${command}`,
  help: 'Hjælp',
};

const en: typeof da = {
  unknown: 'I do not know that one yet.',
  didYouMean: (command) => `Did you mean “${command}”?`,
  yesShow: (command) => `Yes, ${command}`,
  help: 'Help',
};

export const unknownText = { da, en };
