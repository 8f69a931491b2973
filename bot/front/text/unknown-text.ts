const da = {
  unknown: 'Det forstod jeg ikke. Er det en af dem her, du mener?',
  cannotAnswer: 'Det ved jeg desværre ikke nok om. Det her kan jeg hjælpe dig med:',
  didYouMean: (command: string) => `Mente du “${command}”?`,
  yes: (command: string) => `Ja, ${command}`,
  asTrial: 'Gem det som prøvehandling',
  help: 'Hjælp',
  inButton: (label: string) => `Tryk på “${label}”, så står det, du skrev, i feltet. Det er ikke gemt endnu.`,
  unsaved: 'Jeg har ikke gemt det, du skrev.',
  isDone: 'Det, du bad om, er allerede gjort. Skriv “hjem” for at se, hvordan det står til.',
};

const en: typeof da = {
  unknown: 'I did not understand that. Is it one of these you mean?',
  cannotAnswer: 'I am afraid I do not know enough about that. This is what I can help you with:',
  didYouMean: (command) => `Did you mean “${command}”?`,
  yes: (command) => `Yes, ${command}`,
  asTrial: 'Keep it as a trial action',
  help: 'Help',
  inButton: (label) => `Press “${label}”, and what you wrote stands in the field. It is not saved yet.`,
  unsaved: 'I have not saved what you wrote.',
  isDone: 'What you asked for is done already. Write “home” to see how things are.',
};

export const unknownText = { da, en };
