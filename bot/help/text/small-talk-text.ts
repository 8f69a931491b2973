const da = {
  hello: (name?: string) => `Hej${name ? ` ${name}` : ''}. Hvad kan jeg hjælpe med?`,
  welcome: 'Det var så lidt.',
  goodbye: 'Hej hej, og hav det godt.',
  press: 'Tryk på knappen under det, du vil svare på. Så ved jeg, hvad du mener.',
  who: 'Jeg er Femuger, et program og ikke et menneske. Jeg holder rytmen i jeres forløb: ugens guide, prøvehandlinger og statusmøder.',
  what: 'En prøvehandling er en lille ting, du gør på en ny måde i hverdagen for at se, hvad der sker. Hver femte uge taler I om det, I har prøvet. Det er det, der kaldes aktionslæring.',
  explained: {
    meeting:
      'Et statusmøde er det møde, I holder sidst i hvert forløb, hver femte uge. Der taler I om det, I har prøvet, beslutter, hvad I går videre med, og planlægger det næste forløb.',
    agenda:
      'Dagsordenen er listen over det, I skal tale om på statusmødet. Jeg laver den af de prøvehandlinger, I har delt, og I kan selv sætte punkter på.',
    note: 'En refleksionsnote er et par tryk og en linje om en aktivitet: hvor den var, hvor optagede børnene var, og hvad du lagde mærke til. Ingen andre ser den enkelte note.',
    focus:
      'Fokuspunkter er det, I vil holde øje med hos jer selv i forløbet: jeres egen praksis og jeres omgivelser, ikke børnene. De kommer af jeres snak på mødet og står i ugens guide.',
  },
  toExplained: {
    meeting: 'Se næste møde',
    agenda: 'Se dagsordenen',
    note: 'Skriv en note',
    focus: 'Se jeres fokuspunkter',
  },
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
  explained: {
    meeting:
      'A status meeting is the one you hold at the end of every course, every fifth week. There you talk about what you have tried, decide what to go on with and plan the next course.',
    agenda:
      'The agenda is the list of what you are to talk about at the status meeting. I make it of the trials you have shared, and you can put points on it yourselves.',
    note: 'A reflection note is a few taps and a line about an activity: where it was, how absorbed the children were, and what you noticed. Nobody else sees the single note.',
    focus:
      'Focus points are what you will keep an eye on in yourselves during the course: your own practice and surroundings, not the children. They come of your talk at the meeting and stand in the week’s guide.',
  },
  toExplained: {
    meeting: 'See the next meeting',
    agenda: 'See the agenda',
    note: 'Write a note',
    focus: 'See your focus points',
  },
  ideas: 'See ideas',
  guide: 'Show this week’s guide',
  trial: 'Write a trial',
  help: 'What can you do?',
};

export const smallTalkText = { da, en };
