import type { Language } from '../../../shared/domain/person/language.ts';

interface QuestionOverText {
  readonly standsNow: string;
  readonly nothingKept: string;
}

export const questionOverText: Readonly<Record<Language, QuestionOverText>> = {
  da: {
    standsNow:
      'Det spørgsmål gælder ikke længere, og jeg har ikke ændret noget. Sådan står prøvehandlingen nu:',
    nothingKept:
      'Det spørgsmål gælder ikke længere, og jeg har ikke gemt noget. Skriv prøvehandlingen igen, hvis den skal med.',
  },
  en: {
    standsNow: 'That question no longer holds, and I have changed nothing. This is how the trial stands now:',
    nothingKept:
      'That question no longer holds, and I have saved nothing. Write the trial again if it is to be included.',
  },
};
