import { type ReflectionCard, reflectionCard } from './reflection-card.ts';

const card = { ...reflectionCard, kind: 'card-kind.ethical' } as const;

export const ethicalCards: readonly ReflectionCard[] = [
  {
    ...card,
    id: 'card.ethical.no-thanks',
    da: {
      question: 'Hvornår er det i orden at hjælpe et barn, der siger nej?',
      next: 'Tænk på en situation fra i går, og find på en anden måde at spørge på.',
    },
    en: {
      question: 'When is it all right to help a child who says no?',
      next: 'Think of a situation from yesterday, and find another way to ask.',
    },
  },
  {
    ...card,
    id: 'card.ethical.pictures',
    da: {
      question: 'Hvad fotograferer vi, hvem har vi spurgt, og hvem ser billederne?',
      next: 'Spørg barnet, før du tager det næste billede, og vis det frem bagefter.',
    },
    en: {
      question: 'What do we photograph, whom have we asked, and who sees the pictures?',
      next: 'Ask the child before you take the next picture, and show it afterwards.',
    },
  },
  {
    ...card,
    id: 'card.ethical.another-lap',
    da: {
      question: 'Et barn vil trøstes, men ikke af dig. Hvad gør du med det?',
      next: 'Find ud af, hvis skød barnet søger, og aftal, hvordan I bytter.',
    },
    en: {
      question: 'A child wants comfort, but not from you. What do you do with that?',
      next: 'Find out whose lap the child seeks, and agree on how you swap.',
    },
  },
  {
    ...card,
    id: 'card.ethical.over-their-heads',
    da: {
      question: 'Hvad taler vi om hen over hovedet på børnene?',
      next: 'Prøv en time uden, og gem resten til pausen.',
    },
    en: {
      question: 'What do we talk about over the children’s heads?',
      next: 'Try an hour without, and keep the rest for the break.',
    },
  },
  {
    ...card,
    id: 'card.ethical.sorry',
    da: {
      question: 'Hvornår siger vi undskyld til et barn?',
      next: 'Sig det, næste gang din stemme bliver hård, og se, hvad der sker.',
    },
    en: {
      question: 'When do we say sorry to a child?',
      next: 'Say it the next time your voice turns hard, and see what happens.',
    },
  },
  {
    ...card,
    id: 'card.ethical.body-decides',
    da: {
      question: 'Hvem afgør, om et barn er mæt, træt eller fryser?',
      next: 'Lad barnet svare først ved ét måltid, og lad svaret gælde.',
    },
    en: {
      question: 'Who decides whether a child is full, tired or cold?',
      next: 'Let the child answer first at one meal, and let the answer stand.',
    },
  },
  {
    ...card,
    id: 'card.ethical.colleague',
    da: {
      question: 'Hvad gør du, når du synes, en kollega var for hård ved et barn?',
      next: 'Aftal to og to, hvordan I gerne vil have det sagt, og hvornår.',
    },
    en: {
      question: 'What do you do when you think a colleague was too hard on a child?',
      next: 'Agree in pairs how you would like to be told, and when.',
    },
  },
  {
    ...card,
    id: 'card.ethical.written-down',
    da: {
      question: 'Hvad skriver vi ned om et barn, som vi ikke ville læse højt for det?',
      next: 'Læs noget, du selv har skrevet, med barnets ører i morgen.',
    },
    en: {
      question: 'What do we write down about a child that we would not read aloud to it?',
      next: 'Tomorrow, read something you wrote with the child’s ears.',
    },
  },
  {
    ...card,
    id: 'card.ethical.traditions',
    da: {
      question: 'Hvilken tradition holder vi fast i, som ikke alle familier kan være med i?',
      next: 'Find en måde at fejre på, hvor ingen behøver blive hjemme.',
    },
    en: {
      question: 'Which tradition do we hold on to that not all families can take part in?',
      next: 'Find a way of celebrating for which nobody has to stay at home.',
    },
  },
  {
    ...card,
    id: 'card.ethical.whose-quiet',
    da: {
      question: 'Hvem er roen til for, når vi beder om den?',
      next: 'Vælg et tidspunkt i morgen, hvor der må være mere lyd end ellers.',
    },
    en: {
      question: 'Whom is the quiet for when we ask for it?',
      next: 'Choose a time tomorrow when there may be more noise than usual.',
    },
  },
];
