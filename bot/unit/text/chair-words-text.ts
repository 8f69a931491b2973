const da = {
  chair: 'Mødeleder',
  nobodyYet: ' (til en anden siger ja)',
  ask: 'Spørg efter en afløser',
  giveBack: 'Alligevel ikke',
  canBeLed: (meeting: string) => `Du står som mødeleder ${meeting}. En kollega kan tage mødet.`,
};

const en: typeof da = {
  chair: 'Chair',
  nobodyYet: ' (until somebody else says yes)',
  ask: 'Ask for a stand-in',
  giveBack: 'I cannot after all',
  canBeLed: (meeting) => `You are down as the chair ${meeting}. A colleague can take the meeting.`,
};

export const chairWordsText = { da, en };
