const da = {
  ask: 'Spørg efter en afløser',
  title: 'Hvem kan lede statusmødet?',
  who: (meeting: string) =>
    `Lederen kan ikke lede statusmødet ${meeting}. Mødeguiden viser vejen, så man behøver ikke forberede sig længe.`,
  yes: 'Det kan jeg',
  taken: [' leder statusmødet ', '. Tak.'],
  asked: 'Jeg har spurgt i kanalen.',
  gone: 'Det møde har allerede fået en mødeleder, eller det er holdt.',
};

const en: typeof da = {
  ask: 'Ask for a stand-in',
  title: 'Who can chair the status meeting?',
  who: (meeting) =>
    `The leader cannot chair the status meeting ${meeting}. The meeting guide shows the way, so it takes little preparing.`,
  yes: 'I can',
  taken: [' chairs the status meeting ', '. Thank you.'],
  asked: 'I have asked in the channel.',
  gone: 'That meeting has a chair already, or it has been held.',
};

export const chairText = { da, en };
