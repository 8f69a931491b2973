const da = {
  chair: 'Mødeleder',
  nobodyYet: ' (til en anden siger ja)',
  ask: 'Spørg efter en afløser',
  giveBack: 'Alligevel ikke',
  inHoliday: (meeting: string) =>
    `Statusmødet ${meeting} ligger i din ferie, og du står som mødeleder. Hvad gør vi?`,
  findAnother: 'Find en anden',
  leadAnyway: 'Jeg leder det alligevel',
  canBeLed: (meeting: string) => `Du står som mødeleder ${meeting}. En kollega kan tage mødet.`,
};

const en: typeof da = {
  chair: 'Chair',
  nobodyYet: ' (until somebody else says yes)',
  ask: 'Ask for a stand-in',
  giveBack: 'I cannot after all',
  inHoliday: (meeting) =>
    `The status meeting ${meeting} falls in your holiday, and you are down as its chair. What shall we do?`,
  findAnother: 'Find somebody else',
  leadAnyway: 'I chair it anyway',
  canBeLed: (meeting) => `You are down as the chair ${meeting}. A colleague can take the meeting.`,
};

export const chairWordsText = { da, en };
