const da = {
  title: 'Sådan leder du mødet',
  yours: (meeting: string) => `Du leder statusmødet ${meeting}.`,
  somebody: (name: string, meeting: string) => `${name} leder statusmødet ${meeting}.`,
  nobody: (meeting: string) => `Statusmødet ${meeting} mangler en mødeleder.`,
  what: (minutes: number) =>
    `På mødet fortæller I hinanden, hvad I har prøvet, og bliver enige om, hvad I gør nu. Det varer ${minutes} minutter.`,
  steps: [
    'Når I sidder samlet, så skriv “dagsorden”, og tryk “Start mødet”.',
    'Jeg viser ét punkt ad gangen med det, du kan sige. Når I er færdige, fører den fremhævede knap jer videre.',
    'Bliver I enige om noget, så tryk “Beslut”. Til sidst trykker du “Afslut mødet”, og kanalen får beslutningerne.',
  ],
  askWhom: (name: string) => `Skal du lede mødet i stedet, så spørg ${name}.`,
  dayPlan: 'Vis dagens plan',
  closeHere: (button: string) =>
    `I er ved sidste punkt. Tryk “${button}”. Dér står den knap, der afslutter mødet.`,
  onlyCloseLeft:
    'I er ved sidste punkt. Nu mangler I kun at afslutte mødet. Det gør du med knappen nedenfor.',
  pressToClose: (button: string) => `Tryk “${button}”, så er mødet slut, og kanalen får beslutningerne.`,
  closeFromHere: (left: string, button: string) =>
    `Mødet er ikke afsluttet endnu. ${left ? `Efter det her kommer: ${left}.` : 'I mangler kun sidste punkt.'} Vil I slutte nu, så tryk “${button}”. Dér står den knap, der afslutter mødet.`,
  toLast: 'Gå til sidste punkt',
  closeAtLast: (button: string) =>
    `Mødet er ikke afsluttet endnu. Tryk “${button}”, og gå til sidste punkt. Dér står den knap, der afslutter mødet.`,
  keptAtMeeting: (carry: string) =>
    `Det kan I gøre, når mødet er i gang: Ved hvert emne er der en knap, der hedder “${carry}”. Det, I ikke når på mødet, kommer med næste gang af sig selv.`,
  timeLeft: (minutes: number) =>
    minutes === 0
      ? 'Mødets tid er gået.'
      : minutes === 1
        ? 'Der er ét minut tilbage af mødet.'
        : `Der er ${minutes} minutter tilbage af mødet.`,
  nothingToKeep: 'Her er der ikke noget emne at gemme. I er her:',
  beginsLater: (when: string) =>
    `I har ikke statusmøde i dag. Det næste er ${when}, og den dag kan I starte det her.`,
  yes: {
    you: (when: string) => `Ja, det er dig, der leder statusmødet ${when}.`,
    somebody: (name: string, when: string) => `Ja, ${name} leder statusmødet ${when}.`,
    nobody: (when: string) => `Nej, statusmødet ${when} mangler en mødeleder.`,
  },
  no: {
    you: (when: string) => `Nej, det er dig, der leder statusmødet ${when}.`,
    somebody: (name: string, when: string) => `Nej, det er ${name}, der leder statusmødet ${when}.`,
    nobody: (when: string) => `Nej, statusmødet ${when} mangler en mødeleder.`,
  },
  byYou: (time: string) => `Mødet er i dag ${time}, og du leder det.`,
  bySomebody: (name: string, time: string) => `Mødet er i dag ${time}, og ${name} leder det.`,
  byNobody: (time: string) => `Mødet er i dag ${time}, og det mangler en mødeleder.`,
  pressStart: (button: string) => `Tryk “${button}”, når I sidder samlet.`,
  startedBy: (name: string, time: string) => `Mødet er i dag ${time}. ${name} leder det og kan starte det.`,
  calm: 'Du behøver ikke at forberede dig. Alt gemmes undervejs, og I kan altid gå et punkt tilbage.',
};

const en: typeof da = {
  title: 'How you chair the meeting',
  yours: (meeting) => `You chair the status meeting ${meeting}.`,
  somebody: (name, meeting) => `${name} chairs the status meeting ${meeting}.`,
  nobody: (meeting) => `The status meeting ${meeting} needs somebody to chair it.`,
  what: (minutes) =>
    `At the meeting you tell each other what you have tried, and agree on what you do now. It lasts ${minutes} minutes.`,
  steps: [
    'When you sit together, write “agenda” and press “Start the meeting”.',
    'I show one point at a time with what you can say. When you are done with it, the highlighted button leads on.',
    'When you agree on something, press “Decide”. At the end press “Close the meeting”, and the channel gets the decisions.',
  ],
  askWhom: (name) => `If you are to chair the meeting instead, ask ${name}.`,
  dayPlan: 'Show the day’s plan',
  closeHere: (button) =>
    `You are at the last point. Press “${button}”. The button that closes the meeting is there.`,
  onlyCloseLeft:
    'You are at the last point. All that is left is to close the meeting, with the button below.',
  pressToClose: (button) => `Press “${button}”, and the meeting is over and the channel gets the decisions.`,
  closeFromHere: (left, button) =>
    `The meeting is not closed yet. ${left ? `You have not come to: ${left}.` : 'Only the last point is left.'} To close it now, press “${button}”. The button that closes the meeting is there.`,
  toLast: 'Go to the last point',
  closeAtLast: (button) =>
    `The meeting is not closed yet. Press “${button}” and go to the last point. The button that closes the meeting is there.`,
  keptAtMeeting: (carry) =>
    `You can do that once the meeting is under way: each topic has a button called “${carry}”. What you do not get to at the meeting comes next time by itself.`,
  timeLeft: (minutes) =>
    minutes === 0
      ? 'The time of the meeting is up.'
      : minutes === 1
        ? 'There is one minute left of the meeting.'
        : `There are ${minutes} minutes left of the meeting.`,
  nothingToKeep: 'There is no topic to keep here. You are here:',
  beginsLater: (when) =>
    `You have no status meeting today. The next one is ${when}, and you can start it here that day.`,
  yes: {
    you: (when) => `Yes, you chair the status meeting ${when}.`,
    somebody: (name, when) => `Yes, ${name} chairs the status meeting ${when}.`,
    nobody: (when) => `No, the status meeting ${when} needs somebody to chair it.`,
  },
  no: {
    you: (when) => `No, you chair the status meeting ${when}.`,
    somebody: (name, when) => `No, ${name} chairs the status meeting ${when}.`,
    nobody: (when) => `No, the status meeting ${when} needs somebody to chair it.`,
  },
  byYou: (time) => `The meeting is today ${time}, and you chair it.`,
  bySomebody: (name, time) => `The meeting is today ${time}, and ${name} chairs it.`,
  byNobody: (time) => `The meeting is today ${time}, and it needs somebody to chair it.`,
  pressStart: (button) => `Press “${button}” when you sit together.`,
  startedBy: (name, time) => `The meeting is today ${time}. ${name} chairs it and can start it.`,
  calm: 'You need not prepare. Everything is saved as you go, and you can always go back a point.',
};

export const leadText = { da, en };
