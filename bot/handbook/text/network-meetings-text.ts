const da = {
  networkTitle: 'Netværksmøde',
  networkIntro: 'Til dig, der skal med til netværksmøde, eller som leder et.',
  networkParts: {
    '1': 'Første møde',
    '2': 'Andet møde',
    '3': 'Tredje møde',
    '4': 'Fjerde møde',
    criteria: 'Det fortjener tiden',
    script: 'Sætninger til facilitator',
    lessons: 'Seks erfaringer',
    thoughts: 'Ti skub',
    roles: 'Roller',
  },
  minutes: (minutes: number) => `${minutes} min.`,
  wholeGuide: 'Vis hele guiden',
};

const en: typeof da = {
  networkTitle: 'Network meeting',
  networkIntro: 'For those who go to a network meeting, or lead one.',
  networkParts: {
    '1': 'First meeting',
    '2': 'Second meeting',
    '3': 'Third meeting',
    '4': 'Fourth meeting',
    criteria: 'What deserves the time',
    script: 'Lines for the facilitator',
    lessons: 'Six lessons',
    thoughts: 'Ten nudges',
    roles: 'Roles',
  },
  minutes: (minutes) => `${minutes} min.`,
  wholeGuide: 'Show the whole guide',
};

export const networkMeetingsText = { da, en };
