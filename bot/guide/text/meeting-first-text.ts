const da = {
  ahead: (time: string) => `📅 I dag ${time} er der statusmøde.`,
  goingOn: '📅 Statusmødet er i gang.',
  yours: 'Du leder det.',
  leads: ' leder det.',
  start: 'Start mødet',
  goOn: 'Fortsæt mødet',
  takeOver: 'Overtag mødet',
};

const en: typeof da = {
  ahead: (time) => `📅 There is a status meeting today ${time}.`,
  goingOn: '📅 The status meeting is going on.',
  yours: 'You chair it.',
  leads: ' chairs it.',
  start: 'Start the meeting',
  goOn: 'Go on with the meeting',
  takeOver: 'Take the meeting over',
};

export const meetingFirstText = { da, en };
