const da = {
  self: 'Jeg leder mødet',
  title: 'Hvem kan lede statusmødet?',
  who: (meeting: string) =>
    `Lederen kan ikke lede statusmødet ${meeting}. Mødeguiden fører dig igennem, så du behøver næsten ikke at forberede dig.`,
  unsettled: 'Hvem leder mødet?',
  unsettledBody: (meeting: string) =>
    `Statusmødet er ${meeting}, og ingen har sagt ja til at lede det endnu. Tager du det selv, eller skal jeg spørge i kanalen?`,
  yes: 'Det kan jeg',
  taken: [' leder statusmødet ', '. Tak.'],
  agreed: (meeting: string) => `Godt. Du leder statusmødet ${meeting}.`,
  givenBack: 'Så står mødet uden mødeleder igen, og alle kan sige ja.',
  notYours: 'Det kan kun lederen eller den, der sagde ja.',
  asked: 'Jeg har spurgt i kanalen.',
  givenBackAsked: 'Så står mødet uden mødeleder igen. Jeg har spurgt i kanalen, hvem der kan.',
  stepIn: 'Led mødet i stedet',
  now: [' leder statusmødet ', '.'],
  notPassedOn: 'Jeg giver ikke videre, hvem der er syg.',
  gone: 'Det møde har allerede fået en mødeleder, eller det er holdt.',
};

const en: typeof da = {
  self: 'I chair the meeting',
  title: 'Who can chair the status meeting?',
  who: (meeting) =>
    `The leader cannot chair the status meeting ${meeting}. The meeting guide leads you through, so you need hardly prepare.`,
  unsettled: 'Who chairs the meeting?',
  unsettledBody: (meeting) =>
    `The status meeting is ${meeting}, and nobody has said yes to chairing it yet. Do you take it yourself, or shall I ask in the channel?`,
  yes: 'I can',
  taken: [' chairs the status meeting ', '. Thank you.'],
  agreed: (meeting) => `Good. You chair the status meeting ${meeting}.`,
  givenBack: 'Then the meeting has no chair again, and anybody can say yes.',
  notYours: 'Only the leader can, or whoever said yes.',
  asked: 'I have asked in the channel.',
  givenBackAsked: 'Then the meeting has no chair again. I have asked in the channel who can.',
  stepIn: 'Chair the meeting instead',
  now: [' chairs the status meeting ', '.'],
  notPassedOn: 'I do not pass on who is ill.',
  gone: 'That meeting has a chair already, or it has been held.',
};

export const chairText = { da, en };
