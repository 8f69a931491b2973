import type { Language } from '../../../shared/domain/person/language.ts';
import type { Telling } from '../../../shared/domain/trial/outcome.ts';

export interface OutcomeText extends Readonly<Record<Telling, string>> {
  readonly title: string;
  readonly intro: string;
  readonly hint: string;
  readonly tried: string;
  readonly notTried: string;
  readonly tellMore: string;
  readonly thanksTried: string;
  readonly thanksNotTried: string;
  readonly formTitle: string;
  readonly formIntro: string;
  /** Where the words before it do not say so. */
  readonly fewWords: string;
  readonly next: string;
  readonly nexts: Readonly<Record<'keep' | 'adjust' | 'drop', string>>;
  readonly submit: string;
  readonly cancel: string;
  readonly saved: string;
  readonly nothing: string;
  readonly readBy: Readonly<Record<'unit' | 'private', string>>;
}

const da: OutcomeText = {
  title: 'Hvordan gik det?',
  intro: 'I mødes snart. Ét tryk er nok for hver prøvehandling:',
  hint: '“Ikke prøvet endnu” er et godt svar. Så ved I, hvad der står i vejen.',
  tried: 'Prøvet',
  notTried: 'Ikke prøvet endnu',
  tellMore: 'Fortæl lidt mere',
  thanksTried: 'Tak. Nu står der, at du har prøvet den.',
  thanksNotTried: 'Tak. Den står klar, når lejligheden byder sig.',
  formTitle: 'Sådan gik det',
  formIntro: 'Du bestemmer selv, hvad du skriver.',
  fewWords: 'Et par ord er nok.',
  happened: 'Hvad skete der?',
  learned: 'Hvad lærte du?',
  meaning: 'Hvad betyder det for vores praksis?',
  next: 'Hvad gør du nu?',
  nexts: {
    keep: 'Behold: Jeg bliver ved',
    adjust: 'Justér: Jeg prøver det lidt anderledes',
    drop: 'Slip: Jeg lægger den fra mig',
  },
  submit: 'Gem',
  cancel: 'Fortryd',
  saved: 'Tak, det er gemt.',
  nothing: 'Her står ikke noget endnu. Skriv en linje, eller vælg et svar.',
  readBy: { unit: 'Alle i enheden kan læse det på mødet.', private: 'Kun du kan læse det.' },
};

const en: OutcomeText = {
  title: 'How did it go?',
  intro: 'You meet soon. One tap is enough for each trial:',
  hint: '“Not tried yet” is a good answer. Then you know what stands in the way.',
  tried: 'Tried',
  notTried: 'Not tried yet',
  tellMore: 'Tell a little more',
  thanksTried: 'Thank you. It now says that you have tried it.',
  thanksNotTried: 'Thank you. It stands ready when the chance comes.',
  formTitle: 'How it went',
  formIntro: 'You decide what to write.',
  fewWords: 'A few words are enough.',
  happened: 'What happened?',
  learned: 'What did you learn?',
  meaning: 'What does it mean for our practice?',
  next: 'What will you do now?',
  nexts: {
    keep: 'Keep: I go on with it',
    adjust: 'Adjust: I try it a little differently',
    drop: 'Drop: I let it go',
  },
  submit: 'Save',
  cancel: 'Cancel',
  saved: 'Thank you, saved.',
  nothing: 'There is nothing here yet. Write a line, or choose an answer.',
  readBy: { unit: 'Everyone in the unit can read it at the meeting.', private: 'Only you can read it.' },
};

export const outcomeText: Readonly<Record<Language, OutcomeText>> = { da, en };
