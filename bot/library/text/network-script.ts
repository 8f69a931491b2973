import type { LibraryText } from './types.ts';

export interface ScriptWords {
  readonly when: string;
  readonly say: string;
}

const line = { version: 1, audience: 'facilitator', setting: 'both', row: 155 } as const;

/** Sentences that a facilitator can use at a network meeting. */
export const facilitatorScript: readonly LibraryText<ScriptWords>[] = [
  {
    ...line,
    id: 'script.opening',
    da: {
      when: 'Når alle sidder ned',
      say: 'Vi har to timer. Det, vi fortæller om andre, bliver her. Det, vi lærer, tager vi med.',
    },
    en: {
      when: 'When all are seated',
      say: 'We have two hours. What we tell about others stays here. What we learn we take along.',
    },
  },
  {
    ...line,
    id: 'script.general',
    da: {
      when: 'Når det bliver meget overordnet',
      say: 'Hvornår skete det sidst, og hvad gjorde de voksne helt konkret?',
    },
    en: {
      when: 'When it gets very general',
      say: 'When did it last happen, and what exactly did the adults do?',
    },
  },
  {
    ...line,
    id: 'script.long',
    da: {
      when: 'Når den samme taler længe',
      say: 'Tak. Lad os høre to andre, og så vender vi tilbage til dig.',
    },
    en: {
      when: 'When one person talks for long',
      say: 'Thank you. Let us hear two others, and then we come back to you.',
    },
  },
  {
    ...line,
    id: 'script.quiet',
    da: {
      when: 'Når en ikke har sagt noget',
      say: 'Det behøver ikke være færdigt. Hvad lagde du mærke til, mens de andre talte?',
    },
    en: {
      when: 'When somebody has said nothing',
      say: 'It need not be finished. What did you notice while the others were talking?',
    },
  },
  {
    ...line,
    id: 'script.advice',
    da: {
      when: 'Når rådene kommer for tidligt',
      say: 'Gem rådet lidt. Hvem har et spørgsmål, før vi svarer?',
    },
    en: {
      when: 'When advice comes too early',
      say: 'Keep the advice for a while. Who has a question before we answer?',
    },
  },
  {
    ...line,
    id: 'script.opinion',
    da: {
      when: 'Når en mening lyder som en kendsgerning',
      say: 'Hvad har du set, som får dig til at sige det? Har andre set noget andet?',
    },
    en: {
      when: 'When a view sounds like a fact',
      say: 'What have you seen that makes you say so? Have others seen something else?',
    },
  },
  {
    ...line,
    id: 'script.name',
    da: {
      when: 'Når der bliver sagt et navn',
      say: 'Lad os tage den uden navn. Hvad kunne de voksne gøre?',
    },
    en: {
      when: 'When a name is said',
      say: 'Let us take that one without a name. What could the adults do?',
    },
  },
  {
    ...line,
    id: 'script.competition',
    da: {
      when: 'Når tallene bliver til en konkurrence',
      say: 'Vi stiller ikke steder op mod hinanden. Hvad kan du bruge linjen til derhjemme?',
    },
    en: {
      when: 'When the figures turn into a contest',
      say: 'We do not set places against each other. What can you use the line for at home?',
    },
  },
  {
    ...line,
    id: 'script.time',
    da: {
      when: 'Når tiden løber',
      say: 'Der er ti minutter igen. Hvad er det vigtigste at få med? Resten gemmer vi til næste gang.',
    },
    en: {
      when: 'When time runs',
      say: 'There are ten minutes left. What matters most to take along? The rest we keep for next time.',
    },
  },
  {
    ...line,
    id: 'script.closing',
    da: {
      when: 'Når I slutter',
      say: 'En sætning hver: Det prøver jeg, og den dag begynder jeg.',
    },
    en: {
      when: 'When you close',
      say: 'One sentence each: this is what I try, and that is the day I begin.',
    },
  },
];
