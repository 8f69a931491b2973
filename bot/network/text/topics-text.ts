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
  voted: (n: number) => (n === 1 ? 'Én enhed har stemt.' : `${n} enheder har stemt.`),
  secret:
    'Du kan flytte stemmen, indtil facilitatoren lukker. Så viser jeg, hvor mange stemmer hvert emne fik. Jeg viser aldrig, hvem der stemte på hvad.',
  propose: 'Foreslå et emne',
  proposeOther: 'Foreslå noget andet',
  withdraw: 'Tag mit forslag tilbage',
  add: 'Tilføj et emne',
  drop: (n: number) => `Tag nr. ${n} af listen`,
  close: 'Luk afstemningen',
  closeSure:
    'Når du lukker, tæller jeg stemmerne og glemmer, hvem der har stemt hvad. Så kan ingen ændre noget mere.',
  closeYes: 'Ja, tæl stemmerne',
  closed: 'Stemmerne er talt op.',
  count: (text: string, n: number) => `${text}: ${n === 1 ? '1 stemme' : `${n} stemmer`}`,
  chosen: (text: string) => `Det taler I om: ${text}`,
  tie: (texts: string) => `Lige mange vil tale om: ${texts}. Aftal på mødet, hvad I tager først.`,
  nobody: 'Ingen har stemt. Vælg emnet sammen på mødet.',
  open: (n: number) =>
    n === 0
      ? 'Afstemningen er åben. Ingen har stemt endnu.'
      : `Afstemningen er åben. ${n === 1 ? 'Én enhed' : `${n} enheder`} har stemt.`,
  openHint: 'Skriv “netværk”, og tryk på “Næste emne”, når du vil tælle op.',
  also: (texts: string) => `Det blev der også spurgt efter: ${texts}`,
  formTitle: 'Foreslå et emne',
  topic: 'Hvad vil du gerne tale om?',
  topicHint: 'Fx: Hvordan får vi tid til at øve os, når dagen er fuld?',
  intro: 'De andre ledere i netværket og facilitatoren ser forslaget, men ikke dit navn.',
  introAdd: 'Lederne kan stemme på det med det samme.',
  missing: 'Skriv, hvad du gerne vil tale om.',
  send: 'Foreslå',
  cancel: 'Fortryd',
  refused: {
    closed: 'Stemmerne er talt op, så der kan ikke ændres mere denne gang.',
    full: 'Der er allerede så mange forslag, som man kan overskue. Stem på et af dem.',
    gone: 'Det emne er ikke på listen længere.',
  },
  topicTitle: (text: string) => `Emne: ${text}`,
  topicSay: 'I har selv valgt emnet. Fortæl to og to: Hvad har du prøvet, og hvor sidder du fast?',
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
  voted: (n) => (n === 1 ? 'One unit has voted.' : `${n} units have voted.`),
  secret:
    'You can move the vote until the facilitator closes. Then I show how many votes each topic got. I never show who voted for what.',
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
  count: (text, n) => `${text}: ${n === 1 ? '1 vote' : `${n} votes`}`,
  chosen: (text) => `You talk about: ${text}`,
  tie: (texts) =>
    `As many want to talk about each of these: ${texts}. Agree at the meeting which comes first.`,
  nobody: 'Nobody has voted. Choose the topic together at the meeting.',
  open: (n) =>
    n === 0
      ? 'The vote is open. Nobody has voted yet.'
      : `The vote is open. ${n === 1 ? 'One unit has' : `${n} units have`} voted.`,
  openHint: 'Write “network” and press “Next topic” when you want to count.',
  also: (texts) => `Also asked for: ${texts}`,
  formTitle: 'Propose a topic',
  topic: 'What would you like to talk about?',
  topicHint: 'For example: how do we find time to practise when the day is full?',
  intro: 'The other leaders of the network and the facilitator see the proposal, but not your name.',
  introAdd: 'The leaders can vote for it at once.',
  missing: 'Write what you would like to talk about.',
  send: 'Propose',
  cancel: 'Cancel',
  refused: {
    closed: 'The votes have been counted, so nothing can be changed this time.',
    full: 'There are as many proposals as anybody can weigh. Vote for one of them.',
    gone: 'That topic is no longer on the list.',
  },
  topicTitle: (text) => `Topic: ${text}`,
  topicSay:
    'You have chosen the topic yourselves. Tell each other in pairs: what have you tried, and where are you stuck?',
};

export const topicsText = { da, en };
