import type { LibraryText } from './types.ts';

const common = { version: 1, audience: 'leader', setting: 'both', row: 159 } as const;

/** For a leader to ask aloud, one a month: a colleague, the leader team, or a whole meeting. */
export const appreciativeQuestions: readonly LibraryText[] = [
  {
    ...common,
    id: 'appreciative.proud-day',
    da: 'Fortæl om en dag i den seneste måned, hvor du gik glad hjem. Hvad var din del af det?',
    en: 'Tell me of a day in the last month when you went home happy. What was your part in it?',
  },
  {
    ...common,
    id: 'appreciative.at-our-best',
    da: 'Hvornår er vi allerbedst sammen, og hvad gør hver af os lige dér?',
    en: 'When are we at our very best together, and what does each of us do just then?',
  },
  {
    ...common,
    id: 'appreciative.taught-you',
    da: 'Hvem har lært dig noget i denne måned, og hvordan vil du sige tak for det?',
    en: 'Who has taught you something this month, and how will you say thank you?',
  },
  {
    ...common,
    id: 'appreciative.advice',
    da: 'Hvad kommer andre til dig for at få råd om, og hvad plejer du at svare?',
    en: 'What do others come to you for advice about, and what do you usually answer?',
  },
  {
    ...common,
    id: 'appreciative.small-idea',
    da: 'Tænk på noget godt, der begyndte som en lille idé. Hvem havde den, og hvem gav den luft?',
    en: 'Think of something good that began as a small idea. Who had it, and who gave it air?',
  },
  {
    ...common,
    id: 'appreciative.in-half-a-year',
    da: 'Det er om et halvt år, og det, vi øver os i, er blevet hverdag. Hvad lægger en gæst mærke til først?',
    en: 'It is half a year from now, and what we practise has become daily life. What does a guest notice first?',
  },
  {
    ...common,
    id: 'appreciative.more-of',
    da: 'Hvilken styrke hos en kollega vil du gerne se mere af, og hvornår i denne uge kan den komme i brug?',
    en: 'Which strength of a colleague’s would you like to see more of, and when this week can it be put to use?',
  },
  {
    ...common,
    id: 'appreciative.hard-together',
    da: 'Hvornår kom vi sidst godt igennem noget svært, og hvad greb vi til?',
    en: 'When did we last come well through something hard, and what did we take hold of?',
  },
  {
    ...common,
    id: 'appreciative.keep-as-it-is',
    da: 'Hvad skal for alt i verden blive, som det er, når noget andet bliver lavet om?',
    en: 'What must at all costs stay as it is when something else is changed?',
  },
  {
    ...common,
    id: 'appreciative.parents-say',
    da: 'Hvad siger forældrene, når de er glade for os, og hvordan kan vi give dem mere af det?',
    en: 'What do the parents say when they are happy with us, and how can we give them more of it?',
  },
  {
    ...common,
    id: 'appreciative.yesterday',
    da: 'Hvilken lille sejr fra i går fortjener at blive fortalt i dag?',
    en: 'Which small victory from yesterday deserves to be told today?',
  },
  {
    ...common,
    id: 'appreciative.everybody-helped',
    da: 'Hvad ville du kaste dig ud i, hvis du vidste, at alle ville hjælpe til, og hvad er det første skridt?',
    en: 'What would you throw yourself into if you knew that everybody would help, and what is the first step?',
  },
];
