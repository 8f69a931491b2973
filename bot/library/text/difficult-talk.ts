import type { LibraryText } from './types.ts';

export interface PreparationWords {
  readonly title: string;
  readonly text: string;
  readonly marks: readonly PreparationMark[];
  readonly end: readonly string[];
}

export interface PreparationMark {
  readonly title: string;
  /** Each with room to write below it. */
  readonly questions: readonly string[];
}

/** To print and fill in with a pen; the bot keeps nothing of it. */
export const difficultTalk: LibraryText<PreparationWords> = {
  id: 'difficult-talk',
  version: 1,
  audience: 'staff',
  setting: 'both',
  row: 141,
  da: {
    title: 'Før en svær samtale med forældre',
    text: 'Brug ti minutter og en kuglepen. Skriv stikord, ikke navne. Tag arket med ind, hvis det hjælper dig.',
    marks: [
      {
        title: '1. Vis respekt',
        questions: [
          'Hvad holder jeg af hos barnet, og hvad gør familien godt? Det siger jeg først.',
          'Hvor sidder vi, så ingen føler sig til eksamen?',
          'Hvem skal være med, og har jeg sagt det til forældrene på forhånd?',
        ],
      },
      {
        title: '2. Gør det nu',
        questions: [
          'Hvad så eller hørte jeg helt præcist, og hvornår?',
          'Hvilken dag inden for en uge kan vi tale sammen i ro?',
          'Hvad siger jeg, når jeg inviterer, så de ikke går og gætter?',
        ],
      },
      {
        title: '3. Lyt',
        questions: [
          'Mit første spørgsmål til dem:',
          'Hvad kan de vide, som jeg ikke ved?',
          'Hvad gør jeg, hvis nogen græder, tier eller bliver vred?',
        ],
      },
      {
        title: '4. Tal ligeud',
        questions: [
          'Min ene sætning, uden fagord og uden pynt:',
          'Et eksempel, de kan se for sig:',
          'Hvad ved jeg, og hvad gætter jeg kun på?',
        ],
      },
      {
        title: '5. Find vejen sammen',
        questions: [
          'Hvad foreslår de selv? Det spørger jeg om, før jeg foreslår noget.',
          'Én lille ting hjemme og én lille ting her:',
          'Hvad håber vi at se om fem uger, og hvornår taler vi sammen igen?',
        ],
      },
    ],
    end: [
      'Arket er dit. Femuger har ikke gemt det. Riv det i stykker, når samtalen er holdt.',
      'Er du bange for, at nogen gør et barn ondt, så er det ikke den her samtale. Gå til {the-leader} i dag, og følg handlevejledningen.',
    ],
  },
  en: {
    title: 'Before a difficult talk with parents',
    text: 'Take ten minutes and a pen. Write keywords, not names. Bring the sheet along if it helps you.',
    marks: [
      {
        title: '1. Show respect',
        questions: [
          'What am I fond of in the child, and what does the family do well? I say that first.',
          'Where do we sit, so that nobody feels examined?',
          'Who is to be there, and have I told the parents beforehand?',
        ],
      },
      {
        title: '2. Do it now',
        questions: [
          'What exactly did I see or hear, and when?',
          'On which day within a week can we talk in peace?',
          'What do I say when I invite them, so that they are not left guessing?',
        ],
      },
      {
        title: '3. Listen',
        questions: [
          'My first question to them:',
          'What may they know that I do not?',
          'What do I do if somebody cries, falls silent or gets angry?',
        ],
      },
      {
        title: '4. Speak plainly',
        questions: [
          'My one sentence, without technical words or decoration:',
          'An example they can picture:',
          'What do I know, and what do I only guess?',
        ],
      },
      {
        title: '5. Find the way together',
        questions: [
          'What do they suggest themselves? I ask that before I suggest anything.',
          'One small thing at home and one small thing here:',
          'What do we hope to see in five weeks, and when do we talk again?',
        ],
      },
    ],
    end: [
      'The sheet is yours. Femuger has not kept it. Tear it up when the talk is over.',
      'If you fear that somebody is hurting a child, this is not the talk to have. Go to {the-leader} today, and follow the guideline.',
    ],
  },
};
