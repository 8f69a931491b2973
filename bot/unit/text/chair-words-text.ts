const da = { chair: 'Mødeleder', nobodyYet: ' (til en anden siger ja)' };

const en: typeof da = { chair: 'Chair', nobodyYet: ' (until somebody else says yes)' };

export const chairWordsText = { da, en };
