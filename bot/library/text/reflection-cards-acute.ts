import { type ReflectionCard, reflectionCard } from './reflection-card.ts';

const card = { ...reflectionCard, kind: 'card-kind.acute' } as const;

export const acuteCards: readonly ReflectionCard[] = [
  {
    ...card,
    id: 'card.acute.ill-at-seven',
    da: {
      question: 'En voksen er syg, og klokken er syv. Hvad slipper vi i dag, og hvad holder vi fast i?',
      next: 'Skriv tre linjer på en seddel ved telefonen, så den, der møder først, kan begynde.',
    },
    en: {
      question:
        'An adult is ill, and it is seven o’clock. What do we let go of today, and what do we hold on to?',
      next: 'Write three lines on a note by the phone, so that whoever comes first can begin.',
    },
  },
  {
    ...card,
    id: 'card.acute.lost-on-trip',
    da: {
      question: 'Et barn er ude af syne på turen. Hvem leder, hvem bliver hos de andre, og hvem ringer?',
      next: 'Gå det igennem højt, næste gang I tager overtøj på.',
    },
    en: {
      question:
        'A child is out of sight on the walk. Who searches, who stays with the others, and who calls?',
      next: 'Go through it aloud the next time you put coats on.',
    },
  },
  {
    ...card,
    id: 'card.acute.shouting',
    da: {
      question: 'En voksen råber i døren, og børnene ser på. Hvor går vi hen, og hvem bliver hos børnene?',
      next: 'Vælg stedet og den første sætning nu, mens der er ro.',
    },
    en: {
      question:
        'An adult is shouting in the doorway, and the children look on. Where do we go, and who stays with the children?',
      next: 'Choose the place and the first sentence now, while all is calm.',
    },
  },
  {
    ...card,
    id: 'card.acute.telling',
    da: {
      question:
        'Et barn fortæller dig noget, der gør dig bange på barnets vegne. Hvad siger du de første ti sekunder?',
      next: 'Øv det: Lyt, sig tak, og lov ingenting. Find handlevejledningen frem, så du ved, hvor den ligger.',
    },
    en: {
      question:
        'A child tells you something that makes you afraid for it. What do you say in the first ten seconds?',
      next: 'Practise it: listen, say thank you, and promise nothing. Find the guideline, so that you know where it is.',
    },
  },
  {
    ...card,
    id: 'card.acute.hurt',
    da: {
      question: 'Et barn har slået sig, og alle så det. Hvad har de andre børn brug for bagefter?',
      next: 'Aftal, hvem der samler dem, og hvilke tre sætninger de får.',
    },
    en: {
      question: 'A child has been hurt, and all saw it. What do the other children need afterwards?',
      next: 'Agree on who gathers them, and which three sentences they get.',
    },
  },
  {
    ...card,
    id: 'card.acute.full-arms',
    da: {
      question: 'To børn river i den samme ting, og du har armene fulde. Hvad kan din stemme gøre alene?',
      next: 'Find én rolig sætning, som børnene kan lære at kende, og brug den hver gang.',
    },
    en: {
      question:
        'Two children tug at the same thing, and your arms are full. What can your voice do by itself?',
      next: 'Find one calm sentence that the children can get to know, and use it every time.',
    },
  },
  {
    ...card,
    id: 'card.acute.alarm',
    da: {
      question: 'Alarmen lyder, mens nogle sover. Hvem vækker hvem, og hvor mødes vi?',
      next: 'Gå ruten i dag, og tag tid. Flyt én ting, der står i vejen.',
    },
    en: {
      question: 'The alarm sounds while some are asleep. Who wakes whom, and where do we meet?',
      next: 'Walk the route today, and take the time. Move one thing that stands in the way.',
    },
  },
  {
    ...card,
    id: 'card.acute.unknown-pick-up',
    da: {
      question: 'En, vi ikke kender, vil hente et barn. Hvad siger den, der er nyest hos os?',
      next: 'Skriv sætningen ned, og øv den med den nyeste.',
    },
    en: {
      question: 'Somebody we do not know wants to collect a child. What does the newest of us say?',
      next: 'Write the sentence down, and practise it with the newest.',
    },
  },
  {
    ...card,
    id: 'card.acute.bad-message',
    da: {
      question:
        'En af os har fået en tung besked hjemmefra midt på dagen. Hvordan hjælper vi hinanden til lukketid?',
      next: 'Aftal et ord, man kan sige, når man har brug for fem minutter.',
    },
    en: {
      question:
        'One of us has had heavy news from home in the middle of the day. How do we help each other to closing time?',
      next: 'Agree on a word to say when one needs five minutes.',
    },
  },
  {
    ...card,
    id: 'card.acute.gone-wrong',
    da: {
      question:
        'Noget er gået skævt, og forældrene skal have det at vide. Hvem ringer, hvornår og med hvilke ord?',
      next: 'Skriv de tre første sætninger: hvad der skete, hvad vi gjorde, hvad vi gør nu.',
    },
    en: {
      question:
        'Something has gone awry, and the parents are to be told. Who calls, when and in which words?',
      next: 'Write the first three sentences: what happened, what we did, what we do now.',
    },
  },
];
