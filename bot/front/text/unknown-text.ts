const da = {
  unknown: 'Jeg er ikke helt med. Er det noget af det her?',
  letBe: 'Godt. Så lader jeg det være, som det er.',
  cannotAnswer: 'Det kan jeg desværre ikke svare på. Måske hjælper det her:',
  didYouMean: (command: string) => `Mente du “${command}”?`,
  yes: (command: string) => `Ja, ${command}`,
  asTrial: 'Gem det som prøvehandling',
  help: 'Hjælp',
  inButton: (label: string) =>
    `Tryk “${label}”, så står det, du skrev, klar i feltet. Det er ikke gemt endnu.`,
  unsaved: 'Jeg har ikke gemt det, du skrev.',
  isDone: 'Det er allerede gjort. Skriv “hjem” for at se, hvordan det står til.',
};

const en: typeof da = {
  letBe: 'Good. Then I leave it as it is.',
  unknown: 'I am not quite with you. Is it any of this?',
  cannotAnswer: 'I am afraid I have no answer to that. Perhaps this helps:',
  didYouMean: (command) => `Did you mean “${command}”?`,
  yes: (command) => `Yes, ${command}`,
  asTrial: 'Keep it as a trial action',
  help: 'Help',
  inButton: (label) => `Press “${label}”, and your words stand in the field. They are not saved yet.`,
  unsaved: 'I have not saved what you wrote.',
  isDone: 'That is done already. Write “home” to see how things are.',
};

export const unknownText = { da, en };
