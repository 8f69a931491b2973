const da = {
  sparringTitle: 'Midt i det hele: brug hinanden',
  sparring:
    'Er der en prøvehandling, I gerne vil vende med en kollega eller jeres leder? Aftal ti minutter i denne uge. Det behøver ikke være gennemtænkt for at være værd at tale om.',
  shareTitle: 'Snart mødes I',
  share: (meeting: string) =>
    `Statusmødet er ${meeting}. Skriv et par ord om det, du har prøvet, så kommer det med. “Jeg nåede det ikke” er også et svar.`,
  shareNoMeeting: 'Skriv et par ord om det, du har prøvet. “Jeg nåede det ikke” er også et svar.',
  pauseTitle: 'Pause',
  pause: (next: string) => `Der er pause fra forløbet. Jeg skriver igen, når det næste begynder ${next}.`,
  pauseLast: 'Der er pause fra forløbet.',
  provocationTitle: 'Et skub',
  checkTitle: 'Et spørgsmål til dig',
  wonderingTitle: 'Til at undre sig over i denne uge',
  wonderingHint: 'Stil det til en kollega, eller lad det følge dig en dag. Der er ikke noget at svare mig.',
  confirmTitle: 'En dato, der måtte flyttes',
  confirm: (meeting: string) => `Statusmødet i dette forløb er foreslået til ${meeting}.`,
  confirmHint: 'Sig ja til datoen, eller vælg en anden, mens vagtplanen endnu kan nå det.',
  adjustTitle: 'Halvvejs: hvordan går det?',
  adjust:
    'Kører forløbet, som I havde tænkt, skal det justeres, eller giver det mere mening at stoppe for denne gang? Alle tre svar er i orden.',
  adjustHint: 'Kører det, som I havde tænkt, behøver du ikke gøre noget.',
  facilitatorTitle: 'Hvem leder mødet?',
  facilitator: (meeting: string, name: string) =>
    `Statusmødet er ${meeting}. ${name === '' ? 'Du står' : `${name} står`} som mødeleder.`,
  facilitatorSelf: (meeting: string) => `Statusmødet er ${meeting}, og du står som mødeleder.`,
  facilitatorHint: 'Kan du ikke være med, så bed en kollega om at tage over nu, mens der er tid.',
  askStandIn: 'Spørg efter en afløser',
  standInTitle: 'Hvem kan lede statusmødet?',
  standIn: (meeting: string) =>
    `Lederen kan ikke lede statusmødet ${meeting}. Mødeguiden viser vejen, så man behøver ikke forberede sig længe.`,
  standInYes: 'Det kan jeg',
  standInTaken: [' leder statusmødet ', '. Tak.'],
  standInAsked: 'Jeg har spurgt i kanalen.',
  standInGone: 'Det møde har allerede fået en mødeleder, eller det er holdt.',
  groupCountTitle: 'Små grupper',
  groupCount:
    'Har alle grupper nået deres to gange i denne uge? Hvis ikke, så se, om noget kan lægges sammen, flyttes ud eller gentages. Det er ikke en optælling, kun en tanke.',
  agendaNotice: (meeting: string) =>
    `Statusmødet er ${meeting}. Dagsordenen samler sig af det, I har delt, og følger med, til mødet begynder. Den holder plads til både børnenes læring og vores egen praksis.`,
  showAgenda: 'Vis dagsordenen',
  channelGoneTitle: (unit: string) => `Jeg kan ikke skrive i kanalen for ${unit}`,
  channelGone:
    'Kanalen er lukket, eller jeg er taget ud af den. Intet er gået tabt. Når jeg bliver lukket ind igen, fortsætter vi, hvor I slap.',
};

const en: typeof da = {
  sparringTitle: 'In the middle of it all: use each other',
  sparring:
    'Is there a trial you would like to talk over with a colleague or your leader? Agree on ten minutes this week. It need not be thought through to be worth talking about.',
  shareTitle: 'You meet soon',
  share: (meeting) =>
    `The status meeting is ${meeting}. Write a few words about what you tried, and it will be taken up. “I did not get to it” is an answer too.`,
  shareNoMeeting: 'Write a few words about what you tried. “I did not get to it” is an answer too.',
  pauseTitle: 'Pause',
  pause: (next) => `There is a pause between courses. I will write again when the next one begins ${next}.`,
  pauseLast: 'There is a pause between courses.',
  provocationTitle: 'A nudge',
  checkTitle: 'A question for you',
  wonderingTitle: 'Something to wonder about this week',
  wonderingHint: 'Ask a colleague, or let it follow you for a day. There is nothing to answer me.',
  confirmTitle: 'A date that had to move',
  confirm: (meeting) => `The status meeting of this course is proposed for ${meeting}.`,
  confirmHint: 'Say yes to the date, or choose another while the roster can still follow.',
  adjustTitle: 'Half-way: how is it going?',
  adjust:
    'Is the course going as you planned, does it need adjusting, or does it make more sense to stop this time? All three answers are fine.',
  adjustHint: 'If it goes as you planned, there is nothing to do.',
  facilitatorTitle: 'Who chairs the meeting?',
  facilitator: (meeting, name) =>
    `The status meeting is ${meeting}. ${name === '' ? 'You are' : `${name} is`} down as chair.`,
  facilitatorSelf: (meeting) => `The status meeting is ${meeting}, and you are down as chair.`,
  facilitatorHint: 'If you cannot be there, ask a colleague to take over now, while there is time.',
  askStandIn: 'Ask for a stand-in',
  standInTitle: 'Who can chair the status meeting?',
  standIn: (meeting) =>
    `The leader cannot chair the status meeting ${meeting}. The meeting guide shows the way, so it takes little preparing.`,
  standInYes: 'I can',
  standInTaken: [' chairs the status meeting ', '. Thank you.'],
  standInAsked: 'I have asked in the channel.',
  standInGone: 'That meeting has a chair already, or it has been held.',
  groupCountTitle: 'Small groups',
  groupCount:
    'Did every group get its two sessions this week? If not, see whether something can be joined, moved outdoors or repeated. This is no count, only a thought.',
  agendaNotice: (meeting) =>
    `The status meeting is ${meeting}. The agenda gathers what you have shared and follows along until the meeting begins. It keeps room for both the children’s learning and our own practice.`,
  showAgenda: 'Show the agenda',
  channelGoneTitle: (unit) => `I cannot write in the channel of ${unit}`,
  channelGone:
    'The channel is closed, or I was taken out of it. Nothing is lost. When I am let back in, we go on from where you left.',
};

export const postText = { da, en };
