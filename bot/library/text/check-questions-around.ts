import { type CheckQuestion, checkQuestion } from './check-question.ts';

/** What makes it possible: leadership, and the families. */
export const aroundChecks: readonly CheckQuestion[] = [
  {
    ...checkQuestion,
    id: 'check.leadership.being-there',
    area: 'leadership',
    da: {
      question: 'Har lederen været med hos børnene i denne måned uden at skulle noget andet?',
      next: 'Sæt to gange en halv time i kalenderen nu.',
    },
    en: {
      question: 'Has the leader been with the children this month without having to do anything else?',
      next: 'Put two half hours in the calendar now.',
    },
  },
  {
    ...checkQuestion,
    id: 'check.leadership.good-words',
    area: 'leadership',
    da: {
      question: 'Hører hver medarbejder, hvad der lykkes, mens det er friskt?',
      next: 'Sig én præcis ting til én kollega, inden du går hjem.',
    },
    en: {
      question: 'Does each member of staff hear what succeeds while it is fresh?',
      next: 'Say one precise thing to one colleague before you go home.',
    },
  },
  {
    ...checkQuestion,
    id: 'check.leadership.reasons',
    area: 'leadership',
    da: {
      question: 'Kan vi hver især fortælle, hvorfor vi gør, som vi gør?',
      next: 'Spørg i dag: “Hvad fik dig til at vælge det?” Vent på hele svaret.',
    },
    en: {
      question: 'Can each of us tell why we do as we do?',
      next: 'Ask today: “What made you choose that?” Wait for the whole answer.',
    },
  },
  {
    ...checkQuestion,
    id: 'check.leadership.shared-choices',
    area: 'leadership',
    da: {
      question: 'Er der et sted, hvor et svært valg kan deles af flere?',
      next: 'Sæt et kvarter af til et dilemma på næste møde.',
    },
    en: {
      question: 'Is there a place where a hard choice can be shared by several?',
      next: 'Set a quarter of an hour aside for a dilemma at the next meeting.',
    },
  },
  {
    ...checkQuestion,
    id: 'check.leadership.hands',
    area: 'leadership',
    da: {
      question: 'Er der flest voksne dér på dagen, hvor børnene har mest brug for dem?',
      next: 'Find den travleste halve time, og flyt én opgave væk fra den.',
    },
    en: {
      question: 'Are there most adults at the time of day when the children need them most?',
      next: 'Find the busiest half hour, and move one task away from it.',
    },
  },
  {
    ...checkQuestion,
    id: 'check.leadership.learning-together',
    area: 'leadership',
    da: {
      question: 'Lærer de nye af de erfarne, og de erfarne af de nye?',
      next: 'Lad to bytte opgave en formiddag, og spørg dem bagefter.',
    },
    en: {
      question: 'Do the new ones learn from the experienced, and the experienced from the new?',
      next: 'Let two swap tasks for a morning, and ask them afterwards.',
    },
  },
  {
    ...checkQuestion,
    id: 'check.leadership.followed-up',
    area: 'leadership',
    da: {
      question: 'Bliver det, vi beslutter, taget frem igen?',
      next: 'Find jeres seneste beslutning. Hvad gør I med den i dag?',
    },
    en: {
      question: 'Is what we decide taken up again?',
      next: 'Find your latest decision. What do you do with it today?',
    },
  },
  {
    ...checkQuestion,
    id: 'check.parents.whom-to-ask',
    area: 'parents',
    da: {
      question: 'Ved forældrene, hvem de skal gå til med stort og småt?',
      next: 'Spørg den næste, du møder i døren.',
    },
    en: {
      question: 'Do parents know whom to go to with things big and small?',
      next: 'Ask the next one you meet in the doorway.',
    },
  },
  {
    ...checkQuestion,
    id: 'check.parents.five-minutes',
    area: 'parents',
    da: {
      question: 'Kan en forælder få fem minutters ro med os uden at bestille tid?',
      next: 'Skriv ved indgangen, hvornår på dagen det er lettest.',
    },
    en: {
      question: 'Can a parent get five quiet minutes with us without an appointment?',
      next: 'Write by the entrance when in the day it is easiest.',
    },
  },
  {
    ...checkQuestion,
    id: 'check.parents.expectations',
    area: 'parents',
    da: {
      question: 'Taler vi om forventninger, inden nogen bliver skuffet?',
      next: 'Spørg to familier: “Hvad håber I, vi holder øje med?”',
    },
    en: {
      question: 'Do we talk about expectations before anybody is disappointed?',
      next: 'Ask two families: “What do you hope we keep an eye on?”',
    },
  },
  {
    ...checkQuestion,
    id: 'check.parents.short-messages',
    area: 'parents',
    da: {
      question: 'Kan alle familier læse det, vi sender, på under et minut?',
      next: 'Læs ugens besked højt, og streg det overflødige ud.',
    },
    en: {
      question: 'Can all families read what we send in under a minute?',
      next: 'Read this week’s message aloud, and cross out what is not needed.',
    },
  },
  {
    ...checkQuestion,
    id: 'check.parents.fondness',
    area: 'parents',
    da: {
      question: 'Kan forældrene mærke, at vi holder af deres barn?',
      next: 'Fortæl i dag én forælder, hvad du selv glæder dig over.',
    },
    en: {
      question: 'Can parents feel that we are fond of their child?',
      next: 'Tell one parent today what you yourself are glad of.',
    },
  },
  {
    ...checkQuestion,
    id: 'check.parents.board',
    area: 'parents',
    da: {
      question: 'Er forældrebestyrelsen med, før en ny linje bliver lagt?',
      next: 'Sæt ét emne fra jeres forløb på deres næste dagsorden.',
    },
    en: {
      question: 'Is the parent board involved before a new line is laid down?',
      next: 'Put one topic from your course on their next agenda.',
    },
  },
];
