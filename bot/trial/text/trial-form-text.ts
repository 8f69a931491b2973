import type { Language } from '../../../shared/domain/person/language.ts';
import type { Detail } from '../../../shared/domain/trial/trial.ts';

export interface TrialFormText extends Readonly<Record<Detail | `${Detail}Hint`, string>> {
  readonly title: string;
  readonly editTitle: string;
  readonly signTitle: string;
  readonly addTitle: string;
  readonly intro: string;
  readonly fold: string;
  readonly followsIntro: string;
  readonly follows: string;
  readonly was: string;
  readonly oldWords: string;
  readonly additionIntro: string;
  readonly what: string;
  readonly tried: string;
  readonly whatHint: string;
  readonly theme: string;
  readonly mark: string;
  readonly audience: string;
  readonly unit: (name: string) => string;
  readonly onlyMe: string;
  readonly who: string;
  readonly whoElse: string;
  readonly whoElseHint: string;
  readonly behalf: string;
  readonly behalfHint: string;
  readonly addition: string;
  readonly submit: string;
  readonly cancel: string;
  readonly errors: {
    readonly what: string;
    readonly who: string;
    readonly choose: string;
    readonly withdrawn: string;
  };
}

const da: TrialFormText = {
  title: 'Prøvehandling',
  editTitle: 'Ret prøvehandlingen',
  signTitle: 'Det håber jeg at se',
  addTitle: 'Tilføj til den',
  intro: 'Skriv om dig selv og børnegruppen, ikke om et enkelt barn.',
  fold: 'Tilføj sted, tegn eller mål',
  followsIntro: 'Det her er næste skridt efter den, du lige har fortalt om.',
  follows: 'Næste skridt efter',
  was: 'Før stod der',
  oldWords: 'Brug de gamle ord igen',
  additionIntro:
    'I har talt den igennem på et statusmøde, så ordene bliver stående. Det, du skriver her, føjer jeg til.',
  what: 'Hvad vil du prøve?',
  tried: 'Hvad har du prøvet?',
  whatHint: 'En lille ting, du selv gør.',
  where: 'Hvor og hvornår?',
  whereHint: 'For eksempel: i garderoben, før vi går ud.',
  sign: 'Hvad håber du at se? (tegn)',
  signHint: 'For eksempel: at flere børn selv finder deres sko.',
  goal: 'Dit eget mål',
  goalHint: 'Det, du gerne vil blive bedre til.',
  theme: 'Læreplanstema',
  mark: 'Pejlemærke',
  audience: 'Hvem skal kunne se den?',
  unit: (name) => `Alle i ${name}`,
  onlyMe: 'Kun mig',
  who: 'Hvem skriver?',
  whoElse: 'Et andet fornavn eller initialer',
  whoElseHint: 'Hvis du ikke står på listen.',
  behalf: 'Hvis prøvehandling er det?',
  behalfHint: 'Når du skriver ind fra papir. Har din kollega en konto, giver jeg besked.',
  addition: 'Tilføjelse',
  submit: 'Gem',
  cancel: 'Fortryd',
  errors: {
    what: 'Skriv, hvad du vil prøve.',
    who: 'Vælg, hvem der skriver, eller skriv initialer.',
    choose: 'Vælg en af mulighederne.',
    withdrawn:
      'Prøvehandlingen er trukket tilbage imens. Dine ord er ikke gemt. Vil du have dem med, så skriv dem som en ny prøvehandling.',
  },
};

const en: TrialFormText = {
  title: 'Trial',
  editTitle: 'Edit the trial',
  signTitle: 'What I hope to see',
  addTitle: 'Add to it',
  intro: 'Write about yourself and the group, not about one child.',
  fold: 'Add place, sign or goal',
  followsIntro: 'This is the next step after the one you have just told of.',
  follows: 'The next step after',
  was: 'It read',
  oldWords: 'Use the old words again',
  additionIntro:
    'It has been talked through at a status meeting, so it stands. What you write here is added.',
  what: 'What will you try?',
  tried: 'What have you tried?',
  whatHint: 'A small thing that you do yourself.',
  where: 'Where and when?',
  whereHint: 'For example: in the cloakroom, before we go out.',
  sign: 'What do you hope to see? (sign)',
  signHint: 'For example: that more children find their own shoes.',
  goal: 'Your own goal',
  goalHint: 'What you would like to become better at.',
  theme: 'Curriculum theme',
  mark: 'Guiding mark',
  audience: 'Who may see it?',
  unit: (name) => `Everyone in ${name}`,
  onlyMe: 'Only me',
  who: 'Who is writing?',
  whoElse: 'Other initials or first name',
  whoElseHint: 'If you are not on the list.',
  behalf: 'Whose trial is it?',
  behalfHint: 'When you enter it from paper. Your colleague is told if there is an account.',
  addition: 'Addition',
  submit: 'Save',
  cancel: 'Cancel',
  errors: {
    what: 'Write what you will try.',
    who: 'Choose who is writing, or write initials.',
    choose: 'Choose one of the options.',
    withdrawn:
      'The trial was withdrawn meanwhile. Your words are not saved. If you want them in, write them as a new trial.',
  },
};

export const trialFormText: Readonly<Record<Language, TrialFormText>> = { da, en };
