import { type ReflectionCard, reflectionCard } from './reflection-card.ts';

const card = { ...reflectionCard, kind: 'card-kind.cross-professional' } as const;

export const crossProfessionalCards: readonly ReflectionCard[] = [
  {
    ...card,
    id: 'card.cross-professional.whom-we-called',
    da: {
      question: 'Hvem ud over os selv har vi ringet til i år, og hvem ville vi gerne kende navnet på?',
      next: 'Skriv et navn og et nummer op, før I får brug for det.',
    },
    en: {
      question: 'Whom besides ourselves have we called this year, and whose name would we like to know?',
      next: 'Write a name and a number down before you need them.',
    },
  },
  {
    ...card,
    id: 'card.cross-professional.our-question',
    da: {
      question: 'Hvad vil vi have svar på, når vi beder nogen om at komme udefra?',
      next: 'Skriv spørgsmålet på én linje, og det, I allerede har prøvet, på den næste.',
    },
    en: {
      question: 'What do we want answered when we ask somebody from outside to come?',
      next: 'Write the question on one line, and what you have already tried on the next.',
    },
  },
  {
    ...card,
    id: 'card.cross-professional.week-after',
    da: {
      question: 'Hvad gjorde vi anderledes ugen efter det sidste besøg udefra?',
      next: 'Aftal ved næste besøg, hvad I prøver de første fem dage.',
    },
    en: {
      question: 'What did we do differently in the week after the last visit from outside?',
      next: 'At the next visit, agree on what you try in the first five days.',
    },
  },
  {
    ...card,
    id: 'card.cross-professional.what-we-can',
    da: {
      question: 'Hvad ved vi om et barns dag, som en psykolog eller talepædagog ikke kan se?',
      next: 'Fortæl det ved næste fælles møde, og spørg, hvad de gerne ville høre mere om.',
    },
    en: {
      question: 'What do we know of a child’s day that a psychologist or speech therapist cannot see?',
      next: 'Tell it at the next joint meeting, and ask what they would like to hear more of.',
    },
  },
  {
    ...card,
    id: 'card.cross-professional.their-eyes',
    da: {
      question: 'Hvad mon sundhedsplejersken får øje på hos os, som vi selv går forbi?',
      next: 'Spørg næste gang, og tag svaret med til jeres eget møde.',
    },
    en: {
      question: 'What may the health visitor notice here that we ourselves walk past?',
      next: 'Ask next time, and bring the answer to your own meeting.',
    },
  },
  {
    ...card,
    id: 'card.cross-professional.who-speaks',
    da: {
      question: 'Hvem har ordet mest, når mange fagligheder sidder om bordet, og hvem har set mest?',
      next: 'Lad den, der er mest sammen med børnene, begynde næste gang.',
    },
    en: {
      question: 'Who speaks most when many professions sit around the table, and who has seen most?',
      next: 'Let whoever is most with the children begin next time.',
    },
  },
  {
    ...card,
    id: 'card.cross-professional.after-handover',
    da: {
      question: 'Hvad blev brugt af det, vi fortalte videre, sidst et barn flyttede fra os?',
      next: 'Ring og spørg, hvad I kunne have sagt kortere.',
    },
    en: {
      question: 'What was used of the things we passed on when a child last moved on from us?',
      next: 'Call and ask what you could have said more briefly.',
    },
  },
  {
    ...card,
    id: 'card.cross-professional.parents-know',
    da: {
      question: 'Hvordan får en familie at vide, hvem der taler med hvem om dem?',
      next: 'Sig det, før du gør det: hvem, om hvad og hvornår.',
    },
    en: {
      question: 'How does a family get to know who talks to whom about them?',
      next: 'Say it before you do it: who, about what and when.',
    },
  },
  {
    ...card,
    id: 'card.cross-professional.same-word',
    da: {
      question: 'Hvilket ord betyder noget andet for dem, vi samarbejder med, end for os?',
      next: 'Spørg ind til ét ord på næste møde, og skriv begge betydninger ned.',
    },
    en: {
      question: 'Which word means something else to those we work with than to us?',
      next: 'Ask about one word at the next meeting, and write both meanings down.',
    },
  },
  {
    ...card,
    id: 'card.cross-professional.used-to-it',
    da: {
      question: 'Hvem hjælper os med at få øje på det, vi er blevet vant til?',
      next: 'Invitér én udefra til at være med i en time, og bed om ét spørgsmål bagefter.',
    },
    en: {
      question: 'Who helps us to notice what we have grown used to?',
      next: 'Invite somebody from outside to join for an hour, and ask for one question afterwards.',
    },
  },
];
