import type { PlayStarter } from './starter-trial.ts';

const common = { version: 1, audience: 'staff', setting: 'both' } as const;

/** What an adult can be in children’s play while the play stays theirs. */
export const playStarters: readonly PlayStarter[] = [
  {
    ...common,
    row: 132,
    id: 'starter.play.given-part',
    partOfDay: 'morning',
    principle: 'follow',
    da: {
      trial: 'Jeg spørger, hvilken rolle jeg må få, og spiller kun den.',
      sign: 'Børnene giver mig replikker.',
    },
    en: {
      trial: 'I ask which part I may have, and play only that.',
      sign: 'The children give me lines.',
    },
  },
  {
    ...common,
    row: 132,
    id: 'starter.play.beside',
    partOfDay: 'afternoon',
    principle: 'notice',
    da: {
      trial: 'Jeg leger med de samme ting ved siden af legen uden at sige noget.',
      sign: 'Et barn ser på det, jeg laver, og låner idéen.',
    },
    en: {
      trial: 'I play with the same things beside the play without a word.',
      sign: 'A child looks at what I make and borrows the idea.',
    },
  },
  {
    ...common,
    row: 132,
    id: 'starter.play.guest-together',
    partOfDay: 'morning',
    principle: 'invite',
    da: {
      trial: 'Jeg kommer ind i legen som gæst sammen med et barn, der gerne vil være med.',
      sign: 'Vi får begge en plads, og jeg kan liste ud igen.',
    },
    en: {
      trial: 'I enter the play as a guest together with a child who would like to join.',
      sign: 'We are both given a place, and I can slip out again.',
    },
  },
  {
    ...common,
    row: 132,
    id: 'starter.play.one-new-thing',
    partOfDay: 'afternoon',
    principle: 'stretch',
    da: {
      trial: 'Jeg bringer én ny ting ind i legen og lader børnene bestemme, hvad den er.',
      sign: 'Den bliver til noget, jeg ikke havde gættet.',
    },
    en: {
      trial: 'I bring one new thing into the play and let the children decide what it is.',
      sign: 'It becomes something I had not guessed.',
    },
  },
  {
    ...common,
    row: 132,
    id: 'starter.play.the-one-who-asks',
    partOfDay: 'afternoon',
    principle: 'stretch',
    da: {
      trial: 'Jeg spiller den, der gerne vil lære, hvordan man gør.',
      sign: 'Børnene forklarer, i munden på hinanden.',
    },
    en: {
      trial: 'I play the one who wants to learn how it is done.',
      sign: 'The children explain, all at once.',
    },
  },
  {
    ...common,
    row: 132,
    id: 'starter.play.watching',
    partOfDay: 'morning',
    principle: 'notice',
    da: {
      trial: 'Jeg ser på legen fra et fast sted i ti minutter og skriver ét ord ned.',
      sign: 'Jeg opdager, hvem der får legen til at gå videre.',
    },
    en: {
      trial: 'I watch the play from a fixed place for ten minutes and write down one word.',
      sign: 'I discover who makes the play go on.',
    },
  },
  {
    ...common,
    row: 132,
    id: 'starter.play.pass-it-on',
    partOfDay: 'outdoors',
    principle: 'words',
    da: {
      trial: 'Jeg gentager højt en idé, som kun få hørte.',
      sign: 'Idéen bliver leget, og den, der fik den, retter ryggen.',
    },
    en: {
      trial: 'I repeat aloud an idea that only a few heard.',
      sign: 'The idea is played, and its owner stands tall.',
    },
  },
  {
    ...common,
    row: 132,
    id: 'starter.play.five-minutes-before',
    partOfDay: 'morning',
    principle: 'frame',
    da: {
      trial: 'Jeg siger til fem minutter før og spørger, hvad i legen der skal blive stående.',
      sign: 'De går fra legen og ved, hvor de begynder igen.',
    },
    en: {
      trial: 'I give word five minutes before and ask what in the play should be left standing.',
      sign: 'They leave the play knowing where to begin again.',
    },
  },
];
