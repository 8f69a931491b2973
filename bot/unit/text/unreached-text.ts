/** What has not arrived; what is not named here is a message. */
type Things = Readonly<Record<string, string>>;

const da = {
  title: (name: string) => `${name} har ikke fået besked`,
  body: (thing: string, name: string) =>
    `Jeg har ikke kunnet sende ${thing} til ${name}. Intet er gået tabt. Sig det selv, når I ses, eller bed ${name} skrive “hej” til mig.`,
  somebody: 'din kollega',
  message: 'beskeden',
  things: {
    'process-plan-out': 'procesplanen',
    'follow-up-set': 'beskeden om jeres aftale',
    'follow-up-moved': 'beskeden om, at jeres aftale er flyttet,',
    'follow-up-off': 'beskeden om, at jeres aftale er aflyst,',
    'sparring-asked': 'dit spørgsmål',
    'sparring-answered': 'dit svar',
    'note-entered': 'beskeden om noten fra papir',
    'trial-entered': 'beskeden om prøvehandlingen fra papir',
  } satisfies Things as Things,
};

const en: typeof da = {
  title: (name) => `${name} has not been told`,
  body: (thing, name) =>
    `I have not been able to send ${thing} to ${name}. Nothing is lost. Tell them yourself when you meet, or ask ${name} to write “hi” to me.`,
  somebody: 'your colleague',
  message: 'the message',
  things: {
    'process-plan-out': 'the process plan',
    'follow-up-set': 'the message about your date',
    'follow-up-moved': 'the message that your date was moved',
    'follow-up-off': 'the message that your date was called off',
    'sparring-asked': 'your question',
    'sparring-answered': 'your answer',
    'note-entered': 'the message about the note from paper',
    'trial-entered': 'the message about the trial from paper',
  },
};

export const unreachedText = { da, en };
