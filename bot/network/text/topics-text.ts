const da = {
  title: (network: string) => `Næste emne i ${network}`,
  button: 'Næste emne',
  ask: (when: string) => `Hvad vil I helst tale om${when}? Hver enhed har én stemme.`,
  at: (moment: string) => `, når I mødes ${moment}`,
  nextTime: ' næste gang',
  none: 'Der er ingen forslag endnu. Foreslå noget, du selv står midt i.',
  noneYet: 'Lederne har ikke foreslået noget endnu. Du kan selv lægge ud med et emne.',
  vote: (n: number) => `Stem på nr. ${n}`,
  yourVote: 'her ligger jeres stemme',
  yourTopic: 'dit forslag',
  voted: (n: number | undefined, fewest: number) =>
    n === undefined
      ? `Når mindst ${fewest} enheder har stemt, skriver jeg, hvor mange det er.`
      : `${n} enheder har stemt.`,
  secret:
    'Du kan flytte stemmen, indtil facilitatoren lukker afstemningen. Så viser jeg, hvad I valgte, men ikke hvor mange stemmer hvert emne fik, og aldrig hvem der stemte på hvad. Er I kun to eller tre, kan man måske gætte det.',
  propose: 'Foreslå et emne',
  proposeOther: 'Foreslå noget andet',
  withdraw: 'Tag mit forslag tilbage',
  add: 'Tilføj et emne',
  drop: (n: number) => `Tag nr. ${n} af listen`,
  close: 'Luk afstemningen',
  closeSure:
    'Når du lukker, tæller jeg stemmerne og glemmer, hvem der stemte på hvad. Så kan ingen ændre noget mere.',
  closeYes: 'Ja, tæl stemmerne',
  closed: 'Stemmerne er talt op.',
  chosen: (text: string) => `Det taler I om: ${text}`,
  tie: (texts: string) => `Aftal på mødet, hvad I tager først. De her fik lige mange stemmer: ${texts}`,
  nobody: 'Der er ikke valgt noget emne. Vælg det sammen på mødet.',
  open: 'Afstemningen er åben.',
  openHint: 'Skriv “netværk”, og tryk på “Næste emne”, når du vil tælle stemmerne.',
  also: (texts: string) => `Også foreslået: ${texts}`,
  formTitle: 'Foreslå et emne',
  topic: 'Hvad vil du gerne tale om?',
  topicHint: 'Fx: Hvordan får vi tid til at øve os, når dagen er fuld?',
  intro: 'De andre ledere i netværket og facilitatoren ser forslaget, men ikke dit navn.',
  introAdd: 'Lederne kan stemme på det med det samme.',
  missing: 'Skriv, hvad du gerne vil tale om.',
  send: 'Foreslå emnet',
  cancel: 'Fortryd',
  refused: {
    closed: 'Stemmerne er talt op, så nu kan ingen ændre mere.',
    full: 'Der er allerede så mange forslag, som man kan overskue. Vælg mellem dem.',
    gone: 'Det emne står ikke på listen længere.',
  },
  topicMark: 'Emne: ',
  topicTitle: 'Jeres emne',
  topicSay: (text: string) =>
    `“${text}” Fortæl hinanden to og to: Hvad har du prøvet, og hvor sidder du fast?`,
};

const en: typeof da = {
  title: (network) => `Next topic in ${network}`,
  button: 'Next topic',
  ask: (when) => `What would you rather talk about${when}? Each unit has one vote.`,
  at: (moment) => ` when you meet ${moment}`,
  nextTime: ' next time',
  none: 'Nothing has been proposed yet. Propose something you are in the middle of.',
  noneYet: 'The leaders have proposed nothing yet. You can begin with a topic.',
  vote: (n) => `Vote for no. ${n}`,
  yourVote: 'your vote is here',
  yourTopic: 'your proposal',
  voted: (n, fewest) =>
    n === undefined
      ? `Once at least ${fewest} units have voted I write how many they are.`
      : `${n} units have voted.`,
  secret:
    'You can move the vote until the facilitator closes the vote. Then I show what you chose, but not how many votes each topic got, and never who voted for what. If you are only two or three, it may be guessed.',
  propose: 'Propose a topic',
  proposeOther: 'Propose something else',
  withdraw: 'Take my proposal back',
  add: 'Add a topic',
  drop: (n) => `Take no. ${n} off the list`,
  close: 'Close the vote',
  closeSure:
    'When you close I count the votes and forget who voted for what. Then nobody can change anything.',
  closeYes: 'Yes, count the votes',
  closed: 'The votes have been counted.',
  chosen: (text) => `You talk about: ${text}`,
  tie: (texts) => `Agree at the meeting which comes first. These got the same number of votes: ${texts}`,
  nobody: 'No topic has been chosen. Choose it together at the meeting.',
  open: 'The vote is open.',
  openHint: 'Write “network” and press “Next topic” when you want to count the votes.',
  also: (texts) => `Also proposed: ${texts}`,
  formTitle: 'Propose a topic',
  topic: 'What would you like to talk about?',
  topicHint: 'For example: how do we find time to practise when the day is full?',
  intro: 'The other leaders of the network and the facilitator see the proposal, but not your name.',
  introAdd: 'The leaders can vote for it at once.',
  missing: 'Write what you would like to talk about.',
  send: 'Propose the topic',
  cancel: 'Cancel',
  refused: {
    closed: 'The votes have been counted, so nothing can be changed this time.',
    full: 'There are as many proposals as anybody can weigh. Choose between them.',
    gone: 'That topic is no longer on the list.',
  },
  topicMark: 'Topic: ',
  topicTitle: 'Your topic',
  topicSay: (text) => `“${text}” Tell each other in pairs: what have you tried, and where are you stuck?`,
};

export const topicsText = { da, en };
