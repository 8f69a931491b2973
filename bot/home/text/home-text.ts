const da = {
  hello: (name: string | undefined) => (name ? `Hej, ${name}` : 'Hej'),
  page: 'Din side',
  meeting: '📅 Statusmøde:',
  trials: 'Dine prøvehandlinger',
  none: 'Du har ikke noget i gang lige nu. Prøv for eksempel:',
  noneAtAll: 'Du har ikke noget i gang lige nu.',
  tryIt: 'Prøv den',
  howItWent: 'Hvordan gik det?',
  tried: 'prøvet',
  kept: 'kun for dig',
  all: (count: number) => `Se alle ${count}`,
  write: 'Skriv prøvehandling',
  note: 'Skriv note',
  agenda: 'Dagsorden',
  guide: 'Ugens guide',
  otherUnits: 'Dine andre enheder:',
};

const en: typeof da = {
  hello: (name) => (name ? `Hello, ${name}` : 'Hello'),
  page: 'Your page',
  meeting: '📅 Meeting:',
  trials: 'Your trials',
  none: 'You have nothing under way right now. You might try:',
  noneAtAll: 'You have nothing under way right now.',
  tryIt: 'Try it',
  howItWent: 'How did it go?',
  tried: 'tried',
  kept: 'for you alone',
  all: (count) => `See all ${count}`,
  write: 'Write a trial',
  note: 'Write a note',
  agenda: 'Agenda',
  guide: 'This week’s guide',
  otherUnits: 'Your other units:',
};

export const homeText = { da, en };
