import { type ReflectionCard, reflectionCard } from './reflection-card.ts';

const card = { ...reflectionCard, kind: 'card-kind.inclusion' } as const;

export const inclusionCards: readonly ReflectionCard[] = [
  {
    ...card,
    id: 'card.inclusion.joining-play',
    da: {
      question: 'Hvilken leg er sværest at komme ind i hos os, og hvad skal man kunne for at komme med?',
      next: 'Prøv selv at komme med i den i morgen, og læg mærke til, hvad der hjalp dig ind.',
    },
    en: {
      question: 'Which play is hardest to get into here, and what does one have to be able to do?',
      next: 'Try to join it yourself tomorrow, and notice what helped you in.',
    },
  },
  {
    ...card,
    id: 'card.inclusion.seats',
    da: {
      question: 'Hvem sidder ved siden af hvem, når vi spiser, og hvem har valgt det?',
      next: 'Byt om på to pladser i en uge, og skriv én ting ned, der blev anderledes.',
    },
    en: {
      question: 'Who sits beside whom when we eat, and who chose it?',
      next: 'Swap two seats for a week, and write down one thing that changed.',
    },
  },
  {
    ...card,
    id: 'card.inclusion.after-the-name',
    da: {
      question: 'Hvilket ord kommer oftest lige efter et barns navn hos os: kom, vent, nej, se?',
      next: 'Lyt efter dit eget ord i morgen formiddag, og skift det ud én gang i timen.',
    },
    en: {
      question: 'Which word comes most often right after a child’s name here: come, wait, no, look?',
      next: 'Listen for your own word tomorrow morning, and change it once an hour.',
    },
  },
  {
    ...card,
    id: 'card.inclusion.surprise',
    da: {
      question: 'Hvornår overraskede et barn os sidst, og hvad havde vi troet i forvejen?',
      next: 'Fortæl historien til en kollega, der ikke var der.',
    },
    en: {
      question: 'When did a child last surprise us, and what had we believed beforehand?',
      next: 'Tell the story to a colleague who was not there.',
    },
  },
  {
    ...card,
    id: 'card.inclusion.least-known',
    da: {
      question: 'Hvis yndlingsting kan du ikke nævne, og hvordan kunne du få den at vide?',
      next: 'Vælg hver et barn, og find ud af én ting, det holder af, inden fredag.',
    },
    en: {
      question: 'Whose favourite thing can you not name, and how could you get to know it?',
      next: 'Choose one child each, and find out one thing it loves before Friday.',
    },
  },
  {
    ...card,
    id: 'card.inclusion.moving-bodies',
    da: {
      question: 'Hvad hos os kan man kun være med til, hvis man sidder stille?',
      next: 'Find på en udgave af det, hvor kroppen må være i gang.',
    },
    en: {
      question: 'What here can you be part of only if you sit still?',
      next: 'Think of a version in which the body may keep moving.',
    },
  },
  {
    ...card,
    id: 'card.inclusion.fair',
    da: {
      question: 'Hvornår er det retfærdigt, at to børn får noget forskelligt?',
      next: 'Øv den sætning, du vil sige, når et barn spørger: “Hvorfor må de andre?”',
    },
    en: {
      question: 'When is it fair that two children get different things?',
      next: 'Practise the sentence you will say when a child asks: “Why may the others?”',
    },
  },
  {
    ...card,
    id: 'card.inclusion.messages',
    da: {
      question: 'Hvem får flest beskeder og færrest spørgsmål i løbet af en dag?',
      next: 'Stil netop det barn et spørgsmål i morgen, før du giver en besked.',
    },
    en: {
      question: 'Who is told most and asked least in the course of a day?',
      next: 'Ask that very child a question tomorrow before you tell it anything.',
    },
  },
  {
    ...card,
    id: 'card.inclusion.place-for-two',
    da: {
      question: 'Hvor hos os kan to være alene sammen, uden at nogen går igennem?',
      next: 'Lav et lille sted til to af det, I har, og se, hvem der finder det.',
    },
    en: {
      question: 'Where here can two be alone together without anyone walking through?',
      next: 'Make a small place for two from what you have, and see who finds it.',
    },
  },
  {
    ...card,
    id: 'card.inclusion.languages',
    da: {
      question: 'Hvilke sprog taler børnene hjemme, og hvor kan de høres eller ses hos os?',
      next: 'Lær ét ord af et barn i morgen, og brug det resten af ugen.',
    },
    en: {
      question: 'Which languages do the children speak at home, and where can they be heard or seen here?',
      next: 'Learn one word from a child tomorrow, and use it for the rest of the week.',
    },
  },
  {
    ...card,
    id: 'card.inclusion.left-outside',
    da: {
      question: 'Når nogen bliver holdt udenfor, hvem taler vi så først med, og hvad siger vi?',
      next: 'Aftal én sætning til den, der står udenfor, og én til dem, der leger.',
    },
    en: {
      question: 'When somebody is kept out, whom do we talk to first, and what do we say?',
      next: 'Agree on one sentence for the one outside and one for those who play.',
    },
  },
];
