import type { LibraryText } from './types.ts';

export interface ThoughtWords {
  readonly title: string;
  readonly text: string;
  /** What to do with the thought tomorrow. */
  readonly next: string;
}

const thought = { version: 1, audience: 'staff', setting: 'both', row: 95 } as const;

/** Ten thoughts to disturb a habit with. */
export const thoughts: readonly LibraryText<ThoughtWords>[] = [
  {
    ...thought,
    id: 'thought.what-works',
    da: {
      title: 'Led efter det, der virker',
      text: 'Vi får øje på det, vi leder efter. Leder vi efter det, barnet kan, får vi noget at begynde med.',
      next: 'Skriv tre ting ned, som et barn, du tænker meget på, gjorde godt i dag.',
    },
    en: {
      title: 'Look for what works',
      text: 'We notice what we look for. If we look for what the child can do, we get something to begin with.',
      next: 'Write down three things that a child you think about a lot did well today.',
    },
  },
  {
    ...thought,
    id: 'thought.group-first',
    da: {
      title: 'Begynd med gruppen',
      text: 'Det svære er sjældent kun ét barns. Bordet, legen og rækkefølgen har en del i det, og dem kan vi flytte på.',
      next: 'Vælg en situation, der driller, og lav noget om, som gælder alle.',
    },
    en: {
      title: 'Begin with the group',
      text: 'What is hard is seldom one child’s alone. The table, the game and the order of things have a part in it, and those we can move.',
      next: 'Choose a tricky situation, and change something that applies to everyone.',
    },
  },
  {
    ...thought,
    id: 'thought.help-comes-in',
    da: {
      title: 'Lad hjælpen komme ind til jer',
      text: 'Bliver hjælpen givet bag en dør, ser vi andre den ikke. Kommer den med på gulvet, kan vi fortsætte, når gæsten er gået.',
      next: 'Bed den næste gæst om at være med i det, I alligevel laver.',
    },
    en: {
      title: 'Let the help come in to you',
      text: 'If help is given behind a door, the rest of us do not see it. If it joins us on the floor, we can go on when the visitor has left.',
      next: 'Ask the next visitor to join what you are doing anyway.',
    },
  },
  {
    ...thought,
    id: 'thought.what-came-of-it',
    da: {
      title: 'Spørg, hvad det blev til',
      text: 'At vi har haft travlt, siger ikke noget om, hvad børnene fik ud af det. Se på dem, og spørg, hvad der er anderledes nu.',
      next: 'Tag noget, I begyndte på for en måned siden. Hvad kan man se i dag?',
    },
    en: {
      title: 'Ask what came of it',
      text: 'That we have been busy says nothing of what the children got out of it. Look at them, and ask what is different now.',
      next: 'Take something you began a month ago. What can be seen today?',
    },
  },
  {
    ...thought,
    id: 'thought.expect-more',
    da: {
      title: 'Tro lidt mere om dem',
      text: 'Børn mærker, hvad vi venter af dem. Et “det kan du godt” og lidt ekstra tid rækker længere end hænder, der gør det færdigt.',
      next: 'Lad et barn gøre noget i morgen, som du plejer at gøre for det.',
    },
    en: {
      title: 'Believe a little more of them',
      text: 'Children feel what we expect of them. A “you can do that” and a bit of extra time reach further than hands that finish it.',
      next: 'Tomorrow, let a child do something that you usually do for it.',
    },
  },
  {
    ...thought,
    id: 'thought.words-stick',
    da: {
      title: 'Ord bliver hængende',
      text: '“Vil altid bestemme” og “har altid en idé” kan være den samme pige på den samme tirsdag. Vi vælger, hvad de andre hører.',
      next: 'Vælg et ord, I tit bruger om børn, og byt det ud med et, barnet kunne være stolt af.',
    },
    en: {
      title: 'Words stick',
      text: '“Always wants to decide” and “always has an idea” may be the same girl on the same Tuesday. We choose what the others hear.',
      next: 'Choose a word you often use of children, and swap it for one the child could be proud of.',
    },
  },
  {
    ...thought,
    id: 'thought.your-part',
    da: {
      title: 'Du er selv en del af det',
      text: 'Tonen, farten og stedet kommer fra os. Det er en god nyhed, for dem kan vi skrue på allerede i morgen.',
      next: 'Gå langsomt ind i dagens næste skift, og se, om børnene følger med.',
    },
    en: {
      title: 'You are part of it yourself',
      text: 'The tone, the pace and the place come from us. That is good news, for those we can adjust tomorrow.',
      next: 'Go slowly into the next transition of the day, and see whether the children follow.',
    },
  },
  {
    ...thought,
    id: 'thought.not-one-alone',
    da: {
      title: 'Viden skal bo flere steder',
      text: 'Det, kun én har lært, forsvinder, når den ene skifter job. Det, tre har prøvet sammen, bliver.',
      next: 'Vis en kollega noget, du har lært, mens I begge er hos børnene.',
    },
    en: {
      title: 'Knowledge should live in several places',
      text: 'What only one has learnt disappears when that one changes job. What three have tried together stays.',
      next: 'Show a colleague something you have learnt while you are both with the children.',
    },
  },
  {
    ...thought,
    id: 'thought.parents-half',
    da: {
      title: 'Spørg dem, der kender barnet længst',
      text: 'Forældrene har set barnet på alle dets dage. Uden dem kender vi kun det halve.',
      next: 'Spørg en forælder i morgen: “Hvad hjælper hjemme hos jer?”',
    },
    en: {
      title: 'Ask those who have known the child longest',
      text: 'The parents have seen the child on all its days. Without them we know only half.',
      next: 'Ask a parent tomorrow: “What helps at home?”',
    },
  },
  {
    ...thought,
    id: 'thought.habits',
    da: {
      title: 'Vaner vinder, hvis de må',
      text: 'Vi gør, som vi plejer, også når vi har besluttet noget andet. Det er ikke uvilje, og det går over, når vi øver os lidt hver dag.',
      next: 'Hæng den nye sætning op dér, hvor dine øjne er, når du skal bruge den.',
    },
    en: {
      title: 'Habits win if they may',
      text: 'We do as we always do, also when we have decided otherwise. It is not ill will, and it passes when we practise a little every day.',
      next: 'Put the new sentence up where your eyes are when you need it.',
    },
  },
];
