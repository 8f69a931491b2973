import type { LibraryText } from './types.ts';

export interface TalkWords {
  readonly title: string;
  readonly text: string;
  readonly lines: readonly string[];
}

export interface OfferedWord {
  readonly word: string;
  readonly question: string;
}

// Their ids say `concept`: municipalities' files name them.
const common = { version: 1, audience: 'staff', setting: 'both', row: 182 } as const;

/** How to agree on what a word means; the outcome goes into the unit’s own glossary. */
export const glossaryTalk: LibraryText<TalkWords> = {
  ...common,
  id: 'concept-talk',
  da: {
    title: 'Hvad lægger vi i …?',
    text: 'Et kvarter om ét ord, som alle bruger. Bagefter står det i jeres egen ordliste.',
    lines: [
      'Vælg et ord, I har sagt mindst tre gange i denne uge.',
      'Skriv hver for sig i to minutter: et øjeblik, hvor nogen gjorde det, ordet betyder.',
      'Læs højt efter tur. Hvad går igen, og hvor hører I noget forskelligt?',
      'Skriv sammen én sætning, som en ny kollega ville forstå. Gem den i ordlisten.',
      'Tag ordet frem igen om et halvt år, og se, om sætningen stadig holder.',
    ],
  },
  en: {
    title: 'What do we mean by …?',
    text: 'A quarter of an hour on one word that everybody uses. Afterwards it stands in your own glossary.',
    lines: [
      'Choose a word you have said at least three times this week.',
      'Write for two minutes, each by yourself: a moment when somebody did what the word means.',
      'Read aloud in turn. What comes up again, and where do you hear something different?',
      'Together, write one sentence that a new colleague would understand. Keep it in the glossary.',
      'Take the word out again in half a year, and see whether the sentence still holds.',
    ],
  },
};

/** Words to begin with, each with a way in. */
export const glossaryWords: readonly LibraryText<OfferedWord>[] = [
  {
    ...common,
    id: 'concept.appreciative',
    da: {
      word: 'anerkendende',
      question: 'Hvad gør stemmen, hænderne og øjnene, når nogen er anerkendende?',
    },
    en: {
      word: 'appreciative',
      question: 'What do the voice, the hands and the eyes do when somebody is appreciative?',
    },
  },
  {
    ...common,
    id: 'concept.presence',
    da: {
      word: 'nærvær',
      question: 'Hvor længe skal man blive, før det er nærvær, og hvad må godt vente imens?',
    },
    en: {
      word: 'presence',
      question: 'How long does one have to stay before it is presence, and what may wait meanwhile?',
    },
  },
  {
    ...common,
    id: 'concept.community',
    da: {
      word: 'fællesskab',
      question: 'Hvornår er seks børn om et bord et fællesskab, og hvornår er de seks børn om et bord?',
    },
    en: {
      word: 'community',
      question: 'When are six children at a table a community, and when are they six children at a table?',
    },
  },
  {
    ...common,
    id: 'concept.play',
    da: { word: 'leg', question: 'Hvem afgør, om noget er leg?' },
    en: { word: 'play', question: 'Who decides whether something is play?' },
  },
  {
    ...common,
    id: 'concept.calm',
    da: { word: 'ro', question: 'Hvordan lyder ro hos os, og må man løbe i den?' },
    en: { word: 'calm', question: 'What does calm sound like here, and may one run in it?' },
  },
  {
    ...common,
    id: 'concept.structure',
    da: {
      word: 'struktur',
      question: 'Hvilke faste ting på dagen hjælper børnene, og hvilke hjælper mest os?',
    },
    en: {
      word: 'structure',
      question: 'Which fixed points of the day help the children, and which help mostly us?',
    },
  },
  {
    ...common,
    id: 'concept.self-reliant',
    da: {
      word: 'selvhjulpen',
      question: 'Hvad er rart at kunne selv, og hvornår er det rart at blive hjulpet alligevel?',
    },
    en: {
      word: 'self-reliant',
      question: 'What is it nice to be able to do by oneself, and when is it nice to be helped all the same?',
    },
  },
  {
    ...common,
    id: 'concept.safe',
    da: { word: 'tryghed', question: 'Hvad ser vi et barn gøre, når det er trygt?' },
    en: { word: 'feeling safe', question: 'What do we see a child do when it feels safe?' },
  },
  {
    ...common,
    id: 'concept.say',
    da: {
      word: 'medbestemmelse',
      question: 'Hvad bestemmer børnene alene, hvad bestemmer vi sammen, og hvad er vores?',
    },
    en: {
      word: 'having a say',
      question: 'What do the children decide alone, what do we decide together, and what is ours?',
    },
  },
  {
    ...common,
    id: 'concept.limits',
    da: {
      word: 'grænser',
      question: 'Hvordan siger man et nej, der kan høres uden at gøre ondt?',
    },
    en: { word: 'limits', question: 'How does one say a no that can be heard without hurting?' },
  },
  {
    ...common,
    id: 'concept.learning',
    da: { word: 'læring', question: 'Hvordan ser læring ud, når ingen sidder ned?' },
    en: { word: 'learning', question: 'What does learning look like when nobody is sitting down?' },
  },
  {
    ...common,
    id: 'concept.cooperation',
    da: {
      word: 'samarbejde',
      question: 'Hvad er forskellen på at give forældrene besked og at samarbejde med dem?',
    },
    en: {
      word: 'cooperation',
      question: 'What is the difference between informing parents and cooperating with them?',
    },
  },
];
