const da = {
  self: 'Jeg leder mødet',
  title: 'Hvem kan lede statusmødet?',
  who: (meeting: string) =>
    `Statusmødet ${meeting} mangler en mødeleder. Mødeguiden fører dig igennem, så du behøver næsten ikke at forberede dig.`,
  whoNow: 'Mødet er i gang og mangler en mødeleder. Mødeguiden viser, hvor I er, og fører dig igennem.',
  whoNowUntil: (name: string) =>
    `Mødet er i gang. ${name} leder det, til en anden siger ja. Mødeguiden viser, hvor I er, og fører dig igennem.`,
  sure: (meeting: string) => `Skal jeg spørge i kanalen, hvem der kan lede statusmødet ${meeting}?`,
  sureNow: 'Mødet er i gang. Skal jeg spørge i kanalen, hvem der kan tage over?',
  yesAsk: 'Ja, spørg i kanalen',
  noAsk: 'Nej, ikke nu',
  askOne: (first: string) => `Spørg ${first}`,
  askedOne: (name: string, first: string) =>
    `Jeg har spurgt ${name} i en privat besked. Siger ${first} ja, får I det at vide i kanalen.`,
  wanted: (meeting: string) => `Kan du lede statusmødet ${meeting}?`,
  wantedNow: 'Kan du tage over som mødeleder? Mødet er i gang.',
  wantedBody: (asker: string) =>
    `Mødeguiden fører dig igennem, så du behøver næsten ikke at forberede dig. Kan du ikke, så sig det til ${asker}.`,
  leader: 'lederen',
  unknown: (name: string, unit: string) => `Jeg kender ingen ${name} i ${unit}.`,
  agreeFirst: (first: string) =>
    `Vil du overtage det, så bed ${first} om at skrive “mødeleder” til mig og trykke “Alligevel ikke”. Så er det dit med ét tryk.`,
  toTake: (button: string) => `Vil du overtage mødet, så tryk “${button}”. Kanalen får det at vide.`,
  toLead: (button: string) => `Vil du selv lede det, så tryk “${button}”.`,
  toGoOn: (button: string) => `Tryk “${button}”, så er det dig, der leder det videre.`,
  /** Nobody’s name tells whether it is “hun” or “han”. */
  toldNotNeeded: (names: string) => `Jeg har sagt til ${names}, at der ikke er brug for svar længere.`,
  withdrawn: (names: string) =>
    `Jeg har trukket spørgsmålet til ${names} tilbage, så der er ikke brug for svar.`,
  notNeeded: 'Du behøver ikke svare længere.',
  unsettled: 'Hvem leder mødet?',
  unsettledBody: (meeting: string) =>
    `Statusmødet er ${meeting}, og ingen har sagt ja til at lede det endnu. Tager du det selv, eller skal jeg spørge i kanalen?`,
  left: (name: string, meeting: string) =>
    `${name} kan ikke lede statusmødet ${meeting} alligevel, så det mangler en mødeleder.`,
  yes: 'Det kan jeg',
  taken: [' leder statusmødet ', '. Tak for det.'],
  agreed: (meeting: string) => `Godt. Du leder statusmødet ${meeting}.`,
  agreedNow: 'Godt. Du leder mødet nu.',
  steppedIn: (meeting: string) => `Tak. Du leder statusmødet ${meeting}.`,
  givenBack: 'Så står mødet uden mødeleder igen, og alle kan sige ja.',
  backToYou: 'Så leder du mødet, til en anden siger ja.',
  backTo: (name: string) => `Så leder ${name} mødet, til en anden siger ja.`,
  notYours: 'Det kan kun lederen eller den, der sagde ja.',
  asked: 'Jeg har spurgt i kanalen.',
  givenBackAsked: 'Så står mødet uden mødeleder igen. Jeg har spurgt i kanalen, hvem der kan.',
  stepIn: 'Led mødet i stedet',
  now: [' leder statusmødet ', '.'],
  yours: (meeting: string) => `Du leder statusmødet ${meeting}.`,
  yoursNow: 'Du leder mødet nu.',
  led: [' ledte statusmødet ', '.'],
  leadsNow: [' leder mødet nu.', ' Tak for det.'],
  othersMayLead: 'Lederen og stedfortræderen kan også føre det videre.',
  nobody: (meeting: string) => `Statusmødet ${meeting} mangler en mødeleder.`,
  nobodyNow: 'Mødet er i gang og mangler en mødeleder.',
  notPassedOn: 'Jeg fortæller ingen, at nogen er syg. Her er, hvem der leder mødet.',
  gone: 'Det møde har allerede fået en mødeleder, eller det er holdt.',
  over: 'Det møde er slut, så der skal ikke findes en mødeleder.',
};

const en: typeof da = {
  self: 'I chair the meeting',
  title: 'Who can chair the status meeting?',
  who: (meeting) =>
    `The status meeting ${meeting} needs somebody to chair it. The meeting guide leads you through, so you need hardly prepare.`,
  whoNow:
    'The meeting is going on and needs somebody to chair it. The meeting guide shows where you are and leads you through.',
  whoNowUntil: (name) =>
    `The meeting is going on. ${name} chairs it until somebody else says yes. The meeting guide shows where you are and leads you through.`,
  sure: (meeting) => `Shall I ask in the channel who can chair the status meeting ${meeting}?`,
  sureNow: 'The meeting is going on. Shall I ask in the channel who can take over?',
  yesAsk: 'Yes, ask in the channel',
  noAsk: 'No, not now',
  askOne: (first) => `Ask ${first}`,
  askedOne: (name, first) =>
    `I have asked ${name} in a private message. If ${first} says yes, the channel is told.`,
  wanted: (meeting) => `Can you chair the status meeting ${meeting}?`,
  wantedNow: 'Can you take over as chair? The meeting is going on.',
  wantedBody: (asker) =>
    `The meeting guide leads you through, so you need hardly prepare. If you cannot, tell ${asker}.`,
  leader: 'the leader',
  unknown: (name, unit) => `I know no ${name} in ${unit}.`,
  agreeFirst: (first) =>
    `To take it over, ask ${first} to write “chair” to me and press “I cannot after all”. Then it is yours with one press.`,
  toTake: (button) => `To take the meeting over, press “${button}”. The channel is told.`,
  toLead: (button) => `To chair it yourself, press “${button}”.`,
  toGoOn: (button) => `Press “${button}”, and you lead it on.`,
  toldNotNeeded: (names) => `I have told ${names} that no answer is needed any more.`,
  withdrawn: (names) => `I have withdrawn the question to ${names}, so no answer is needed.`,
  notNeeded: 'You need not answer any more.',
  unsettled: 'Who chairs the meeting?',
  unsettledBody: (meeting) =>
    `The status meeting is ${meeting}, and nobody has said yes to chairing it yet. Do you take it yourself, or shall I ask in the channel?`,
  left: (name, meeting) =>
    `${name} cannot chair the status meeting ${meeting} after all, so it needs somebody to chair it.`,
  yes: 'I can',
  taken: [' chairs the status meeting ', '. Thank you.'],
  agreed: (meeting) => `Good. You chair the status meeting ${meeting}.`,
  agreedNow: 'Good. You chair the meeting now.',
  steppedIn: (meeting) => `Thank you. You chair the status meeting ${meeting}.`,
  givenBack: 'Then the meeting has no chair again, and anybody can say yes.',
  backToYou: 'Then you chair the meeting until somebody else says yes.',
  backTo: (name) => `Then ${name} chairs the meeting until somebody else says yes.`,
  notYours: 'Only the leader can, or whoever said yes.',
  asked: 'I have asked in the channel.',
  givenBackAsked: 'Then the meeting has no chair again. I have asked in the channel who can.',
  stepIn: 'Chair the meeting instead',
  now: [' chairs the status meeting ', '.'],
  yours: (meeting) => `You chair the status meeting ${meeting}.`,
  yoursNow: 'You chair the meeting now.',
  led: [' chaired the status meeting ', '.'],
  leadsNow: [' chairs the meeting now.', ' Thank you.'],
  othersMayLead: 'The leader and the deputy can lead it on as well.',
  nobody: (meeting) => `The status meeting ${meeting} needs somebody to chair it.`,
  nobodyNow: 'The meeting is going on and needs somebody to chair it.',
  notPassedOn: 'I tell nobody that somebody is ill. This is who chairs the meeting.',
  gone: 'That meeting has a chair already, or it has been held.',
  over: 'That meeting is over, so it needs nobody to chair it.',
};

export const chairText = { da, en };
