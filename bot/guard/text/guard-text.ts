import type { Language } from '../../../shared/domain/person/language.ts';

export interface GuardingText {
  readonly cpr: string;
  readonly tooLong: (longest: number) => string;
  readonly ask: (about: string) => string;
  readonly suggestion: (text: string) => string;
  /** How to reword, where no rule makes a sentence without the word that was asked about. */
  readonly hint: string;
  readonly sendAgain: string;
  readonly sureTitle: string;
  readonly keep: string;
  readonly reword: string;
  readonly tooLongToKeep: string;
  readonly cprInChannel: string;
  readonly stillThere: string;
  readonly stillInChat: string;
  readonly oldKept: string;
  readonly numbers: string;
  readonly guidelines: string;
}

const da: GuardingText = {
  cpr: 'Der står et CPR-nummer. Det gemmer jeg ikke. Tag det ud, og send igen.',
  tooLong: (longest) => `Skriv det kortere (højst ${longest} bogstaver).`,
  ask: (about) => `Kan nogen genkende et barn? Jeg lagde mærke til: ${about}.`,
  suggestion: (text) => `Du kunne skrive: “${text}”.`,
  hint: 'Skriv, hvad du gør, ikke hvem det er.',
  sendAgain: 'Er det, som det skal være, så lad det stå, og tryk på knappen igen.',
  sureTitle: 'Er du sikker?',
  keep: 'Gem alligevel',
  reword: 'Ret teksten',
  tooLongToKeep: 'Skriv den lidt kortere, og send den igen, så gemmer jeg den.',
  cprInChannel: 'Der står et CPR-nummer i din besked. Jeg har ikke gemt den. Skriv den igen uden nummeret.',
  numbers: 'Hvem kan hjælpe?',
  guidelines: 'Handlevejledninger',
  stillThere:
    'Beskeden står stadig i kanalen. Du kan rette eller slette den dér: Hold fingeren på den, eller peg på den, og vælg de tre prikker.',
  stillInChat:
    'Din besked står stadig her i chatten. Slet den selv: Hold fingeren på den, eller peg på den, og vælg de tre prikker.',
  oldKept: 'Din rettelse er ikke gemt endnu. Indtil videre gælder det, du skrev før.',
};

const en: GuardingText = {
  cpr: 'There is a CPR number in it. I do not keep that. Take it out and send again.',
  tooLong: (longest) => `Write it shorter (at most ${longest} characters).`,
  ask: (about) => `Could anyone recognise a child? I noticed: ${about}.`,
  suggestion: (text) => `You could write: “${text}”.`,
  hint: 'Write what you do, not who it is.',
  sendAgain: 'If it is as it should be, leave it, and press the button again.',
  sureTitle: 'Are you sure?',
  keep: 'Save anyway',
  reword: 'Change the text',
  tooLongToKeep: 'Write it a little shorter and send it again, and I will save it.',
  cprInChannel:
    'There is a CPR number in your message. I have not saved it. Write it again without the number.',
  numbers: 'Who can help?',
  guidelines: 'Guidelines',
  stillThere:
    'The message still stands in the channel. You can edit or delete it there: hold your finger on it, or point at it, and choose the three dots.',
  stillInChat:
    'Your message still stands here in the chat. Delete it yourself: hold your finger on it, or point at it, and choose the three dots.',
  oldKept: 'Your change is not saved yet. For now, what you wrote before holds.',
};

export const guardingText: Readonly<Record<Language, GuardingText>> = { da, en };
