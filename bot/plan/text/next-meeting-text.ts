const da = {
  title: 'Næste statusmøde',
  titleNow: 'Statusmødet',
  when: (moment: string, ahead: string) => `I mødes ${moment}, ${ahead}.`,
  chair: (name: string) => `${name} er mødeleder.`,
  noChair: 'Mødet mangler en mødeleder.',
  ends: (minutes: number, time: string) => `Mødet varer ${minutes} minutter og slutter ${time}.`,
  goingOn: 'I er i gang lige nu.',
  none: 'Der er ikke flere møder i planen.',
  proposed: 'Datoen er foreløbig, til lederen har bekræftet den.',
  proposedToYou: 'Datoen er foreløbig, til du har bekræftet den.',
  goOn: 'Fortsæt mødet',
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
  goingOn: 'You are meeting right now.',
  none: 'There are no more meetings in the plan.',
  proposed: 'The date stands for now, until the leader has confirmed it.',
  proposedToYou: 'The date stands for now, until you have confirmed it.',
  goOn: 'Go on with the meeting',
  agenda: 'Show the agenda',
  plan: 'Show courses',
};

export const nextMeetingText = { da, en };
