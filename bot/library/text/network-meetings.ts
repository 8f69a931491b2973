import type { LibraryText } from './types.ts';

export interface NetworkItem {
  readonly minutes: number;
  /** What begins with “Emne: ” gives way to the topic the leaders have voted for. */
  readonly title: string;
  /** What the facilitator can say as it stands. */
  readonly say: string;
}

export interface NetworkMeetingWords {
  readonly title: string;
  /** What the meeting should lead to. */
  readonly text: string;
  readonly items: readonly NetworkItem[];
}

const meeting = { version: 1, audience: 'facilitator', setting: 'both', row: 53 } as const;

/** One for each quarter of a network’s year, counted from its first meeting; then again. */
export const networkMeetings: readonly LibraryText<NetworkMeetingWords>[] = [
  {
    ...meeting,
    id: 'network-meeting.first',
    da: {
      title: 'Første netværksmøde: Hvad vil vi med hinanden?',
      text: 'I går hjem med to aftaler om, hvad tiden skal bruges til, og med én ting at prøve.',
      items: [
        {
          minutes: 10,
          title: 'Velkomst',
          say: 'Sig, hvor du kommer fra, og én ting fra i går, som du gerne vil have mere af.',
        },
        {
          minutes: 20,
          title: 'Hvad vi tager op',
          say: 'Vælg de to kriterier, som netværket skal holde fast i. Vi hænger dem op, så alle kan se dem.',
        },
        {
          minutes: 30,
          title: 'Opsamlingen',
          say: 'Læs siden hver for sig i tre minutter. Hvad genkender du, og hvad vil du spørge om?',
        },
        {
          minutes: 35,
          title: 'Emne: en lille begyndelse',
          say: 'Fortæl to og to, hvor det første forløb gik lettest, og hvad I selv gjorde for det.',
        },
        {
          minutes: 15,
          title: 'Det prøver jeg',
          say: 'Hvad prøver du som leder, før vi ses igen? Gør det så småt, at det kan ske på onsdag.',
        },
        {
          minutes: 10,
          title: 'Næste gang',
          say: 'Sig det emne, du selv står midt i. Det, flest står i, tager vi op næste gang.',
        },
      ],
    },
    en: {
      title: 'First network meeting: what do we want with each other?',
      text: 'You go home with two agreements on what the time is for, and with one thing to try.',
      items: [
        {
          minutes: 10,
          title: 'Welcome',
          say: 'Say where you come from, and one thing from yesterday that you would like more of.',
        },
        {
          minutes: 20,
          title: 'What we take up',
          say: 'Choose the two criteria that the network should hold on to. We put them up where all can see them.',
        },
        {
          minutes: 30,
          title: 'The summary',
          say: 'Read the page by yourself for three minutes. What do you recognise, and what would you like to ask?',
        },
        {
          minutes: 35,
          title: 'Topic: a small beginning',
          say: 'Tell each other in pairs where the first course went most easily, and what you did for that.',
        },
        {
          minutes: 15,
          title: 'What I try',
          say: 'What will you try as a leader before we meet again? Make it so small that it can happen on Wednesday.',
        },
        {
          minutes: 10,
          title: 'Next time',
          say: 'Name the topic you are in the middle of. We take up the one that most of us share.',
        },
      ],
    },
  },
  {
    ...meeting,
    id: 'network-meeting.second',
    da: {
      title: 'Andet netværksmøde: At være tæt på',
      text: 'I øver jer i at sige det, I ser, så andre kan bruge det.',
      items: [
        { minutes: 10, title: 'Velkomst', say: 'Fortæl om et øjeblik, hvor du så en medarbejder lykkes.' },
        {
          minutes: 25,
          title: 'Siden sidst',
          say: 'Hvad prøvede du, hvad skete der, og hvad fik du øje på? “Det nåede jeg ikke” er også et svar.',
        },
        {
          minutes: 30,
          title: 'Opsamlingen',
          say: 'Vælg en linje, der undrer dig. Hvad ved du om den hjemmefra, som tallet ikke siger?',
        },
        {
          minutes: 35,
          title: 'Emne: feedback, der bliver brugt',
          say: 'Gå sammen tre og tre, og skiftes: Én siger, hvad der var at se, én tager imod, og én lytter efter ordene.',
        },
        {
          minutes: 15,
          title: 'Det prøver jeg',
          say: 'Aftal et besøg hos en af de andre. Sæt dagen i kalenderen nu.',
        },
        { minutes: 5, title: 'Næste gang', say: 'Ræk en hånd op for det emne, du helst vil have med hjem.' },
      ],
    },
    en: {
      title: 'Second network meeting: being close by',
      text: 'You practise saying what you see in a way that others can use.',
      items: [
        { minutes: 10, title: 'Welcome', say: 'Tell about a moment when you saw a member of staff succeed.' },
        {
          minutes: 25,
          title: 'Since last time',
          say: 'What did you try, what happened, and what did you notice? “I did not get to it” is an answer too.',
        },
        {
          minutes: 30,
          title: 'The summary',
          say: 'Choose a line that makes you wonder. What do you know of it from home that the figure does not say?',
        },
        {
          minutes: 35,
          title: 'Topic: feedback that gets used',
          say: 'Go in threes, and take turns: one says what there was to see, one receives it, and one listens for the words.',
        },
        {
          minutes: 15,
          title: 'What I try',
          say: 'Arrange a visit to one of the others. Put the day in the calendar now.',
        },
        {
          minutes: 5,
          title: 'Next time',
          say: 'Raise a hand for the topic you would most like to take home.',
        },
      ],
    },
  },
  {
    ...meeting,
    id: 'network-meeting.third',
    da: {
      title: 'Tredje netværksmøde: Set fra børnenes side',
      text: 'I går dagen igennem, som om I var tre år.',
      items: [
        {
          minutes: 10,
          title: 'Velkomst',
          say: 'Hvad har et barn gjort for nylig, som du stadig tænker på? Fortæl det uden navn.',
        },
        {
          minutes: 25,
          title: 'Siden sidst',
          say: 'Fortæl i to sætninger: Hvad så du hos de voksne, og hvad så du hos børnene?',
        },
        {
          minutes: 25,
          title: 'Opsamlingen',
          say: 'Gæt, før I vender siden: Hvor på dagen er der prøvet mest, og hvor mindst? Hvad siger svaret jer?',
        },
        {
          minutes: 40,
          title: 'Emne: et skift i børnehøjde',
          say: 'Vælg et skift, som mange har skrevet om. Gå det igennem på gulvet, og sig, hvad man kan se dernedefra.',
        },
        {
          minutes: 15,
          title: 'Det prøver jeg',
          say: 'Skriv et kort til dig selv: Det tager jeg med hjem, og det spørger jeg børnene om.',
        },
        { minutes: 5, title: 'Næste gang', say: 'Skriv et emne på en seddel. Vi trækker tre og stemmer.' },
      ],
    },
    en: {
      title: 'Third network meeting: seen from the children’s side',
      text: 'You walk through the day as if you were three years old.',
      items: [
        {
          minutes: 10,
          title: 'Welcome',
          say: 'What has a child done lately that you still think about? Tell it without a name.',
        },
        {
          minutes: 25,
          title: 'Since last time',
          say: 'Tell in two sentences: what did you see in the adults, and what did you see in the children?',
        },
        {
          minutes: 25,
          title: 'The summary',
          say: 'Guess before you turn the page: where in the day has most been tried, and where least? What does the answer tell you?',
        },
        {
          minutes: 40,
          title: 'Topic: a transition at child height',
          say: 'Choose a transition that many have written about. Walk through it on the floor, and say what can be seen from down there.',
        },
        {
          minutes: 15,
          title: 'What I try',
          say: 'Write a card to yourself: this I take home, and this I ask the children.',
        },
        { minutes: 5, title: 'Next time', say: 'Write a topic on a slip. We draw three and vote.' },
      ],
    },
  },
  {
    ...meeting,
    id: 'network-meeting.fourth',
    da: {
      title: 'Fjerde netværksmøde: Hvad er blevet en vane?',
      text: 'I ser på et år og vælger, hvad der skal leve videre af sig selv.',
      items: [
        {
          minutes: 10,
          title: 'Velkomst',
          say: 'Hvad gør I i dag uden at tænke over det, som var nyt for et år siden?',
        },
        {
          minutes: 25,
          title: 'Siden sidst',
          say: 'Stil jer på en linje på gulvet: en idé, noget vi øver, noget vi bare gør. Fortæl, hvorfor du står, hvor du står.',
        },
        {
          minutes: 35,
          title: 'Opsamlingen',
          say: 'Læg årets fire sider ved siden af hinanden. Hvad er gået samme vej, og hvad har skiftet?',
        },
        {
          minutes: 25,
          title: 'Emne: det, vi lagde fra os',
          say: 'Fortæl om noget, I holdt op med. Hvad gav det plads til?',
        },
        {
          minutes: 15,
          title: 'Det prøver jeg',
          say: 'Vælg én ting, der skal leve videre, når du holder fri. Hvem skal kunne den lige så godt som du?',
        },
        {
          minutes: 10,
          title: 'Næste år',
          say: 'Læs vores kriterier op. Hvilke beholder vi, hvilke bytter vi ud, og hvad begynder vi med?',
        },
      ],
    },
    en: {
      title: 'Fourth network meeting: what has become a habit?',
      text: 'You look at a year and choose what is to live on by itself.',
      items: [
        {
          minutes: 10,
          title: 'Welcome',
          say: 'What do you do today without thinking that was new a year ago?',
        },
        {
          minutes: 25,
          title: 'Since last time',
          say: 'Stand on a line on the floor: an idea, something we practise, something we simply do. Tell why you stand where you stand.',
        },
        {
          minutes: 35,
          title: 'The summary',
          say: 'Lay the four pages of the year side by side. What has gone the same way, and what has changed?',
        },
        {
          minutes: 25,
          title: 'Topic: what we put aside',
          say: 'Tell about something you stopped doing. What did it make room for?',
        },
        {
          minutes: 15,
          title: 'What I try',
          say: 'Choose one thing that is to live on when you are off. Who should know it as well as you do?',
        },
        {
          minutes: 10,
          title: 'Next year',
          say: 'Read our criteria aloud. Which do we keep, which do we replace, and what do we begin with?',
        },
      ],
    },
  },
];
