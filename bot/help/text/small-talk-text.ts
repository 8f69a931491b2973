const da = {
  hello: (name?: string) => `Hej${name ? ` ${name}` : ''}. Hvad kan jeg hjælpe med?`,
  welcome: 'Det var så lidt.',
  goodbye: 'Hej hej, og hav det godt.',
  press: 'Tryk på knappen under det, du vil svare på. Så ved jeg, hvad du mener.',
  who: 'Jeg er Femuger, et program og ikke et menneske. Jeg holder rytmen i jeres forløb: ugens guide, prøvehandlinger og statusmøder.',
  what: 'En prøvehandling er en lille ting, du gør på en ny måde i hverdagen for at se, hvad der sker. Hver femte uge taler I om det, I har prøvet. Det er det, der kaldes aktionslæring.',
  ideas: 'Se idéer',
  guide: 'Vis ugens guide',
  trial: 'Skriv prøvehandling',
  help: 'Hvad kan du?',
};

const en: typeof da = {
  hello: (name) => `Hello${name ? ` ${name}` : ''}. What can I help with?`,
  welcome: 'You are welcome.',
  goodbye: 'Thank you too. Take care.',
  press: 'Press the button below what you want to answer. Then I know what you mean.',
  who: 'I am Femuger, a program and not a human. I keep the rhythm of your courses: this week’s guide, trials and status meetings.',
  what: 'A trial is a small thing that you do in a new way in daily practice, to see what happens. Every fifth week you talk about what you tried. That is what is called action learning.',
  ideas: 'See ideas',
  guide: 'Show this week’s guide',
  trial: 'Write a trial',
  help: 'What can you do?',
};

export const smallTalkText = { da, en };
