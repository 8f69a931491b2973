const da = {
  unknown: 'Det forstod jeg ikke. Er det en af dem her, du mener?',
  cannotAnswer: 'Det kan jeg ikke svare på. Det her kan jeg hjælpe med:',
  didYouMean: (command: string) => `Mente du “${command}”?`,
  yes: (command: string) => `Ja, ${command}`,
  asTrial: 'Gem det som prøvehandling',
  help: 'Hjælp',
  onTrial:
    'Det siger du på den prøvehandling, det handler om: hvordan det gik, om den skal deles, eller om den skal trækkes tilbage. Jeg har ikke gemt det, du skrev.',
  isDone: 'Det, du bad om, er allerede gjort. Skriv “hjem” for at se, hvordan det står til.',
};

const en: typeof da = {
  unknown: 'I did not understand that. Is it one of these you mean?',
  cannotAnswer: 'I cannot answer that. This is what I can help with:',
  didYouMean: (command) => `Did you mean “${command}”?`,
  yes: (command) => `Yes, ${command}`,
  asTrial: 'Keep it as a trial action',
  help: 'Help',
  onTrial:
    'You say that on the trial it is about: how it went, whether to share it, or whether to withdraw it. I have not saved what you wrote.',
  isDone: 'What you asked for is done already. Write “home” to see how things are.',
};

export const unknownText = { da, en };
