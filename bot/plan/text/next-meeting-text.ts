const da = {
  title: 'Næste statusmøde',
  titleNow: 'Statusmødet',
  when: (moment: string, ahead: string) => `I mødes ${moment}, ${ahead}.`,
  chair: (name: string) => `${name} er mødeleder.`,
  noChair: 'Mødet mangler en mødeleder.',
  ends: (minutes: number, time: string) => `Mødet varer ${minutes} minutter og slutter ${time}.`,
  whyMoved: (moved: string) => `Mødet er ${moved}.`,
  whyOpening: 'Det er det første møde. Det ligger, før forløb 1 begynder.',
  whyClosing:
    'Hvert forløb varer fem uger og slutter med et møde. Det ligger på jeres mødedag i den femte uge.',
  goingOn: 'Mødet er i gang nu.',
  none: 'I har ikke flere møder i planen.',
  proposed: 'Datoen er foreløbig, til lederen har bekræftet den.',
  proposedToYou: 'Datoen er foreløbig, til du har bekræftet den.',
  start: 'Start mødet',
  goOn: 'Fortsæt mødet',
  takeOver: 'Overtag mødet',
  agenda: 'Vis dagsorden',
  plan: 'Vis forløb',
};

const en: typeof da = {
  title: 'Next status meeting',
  titleNow: 'The status meeting',
  when: (moment, ahead) => `You meet ${moment}, ${ahead}.`,
  chair: (name) => `${name} chairs it.`,
  noChair: 'It needs somebody to chair it.',
  ends: (minutes, time) => `It lasts ${minutes} minutes and ends ${time}.`,
  whyMoved: (moved) => `The meeting was ${moved}.`,
  whyOpening: 'It is the first meeting. It comes before course 1 begins.',
  whyClosing:
    'Each course lasts five weeks and ends with a meeting. It is on your meeting day in the fifth week.',
  goingOn: 'The meeting is going on now.',
  none: 'There are no more meetings in the plan.',
  proposed: 'The date stands for now, until the leader has confirmed it.',
  proposedToYou: 'The date stands for now, until you have confirmed it.',
  start: 'Start the meeting',
  goOn: 'Go on with the meeting',
  takeOver: 'Take the meeting over',
  agenda: 'Show the agenda',
  plan: 'Show courses',
};

export const nextMeetingText = { da, en };
