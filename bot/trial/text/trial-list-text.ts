import type { Language } from '../../../shared/domain/person/language.ts';
import type { Trial } from '../../../shared/domain/trial/trial.ts';

export interface TrialListText {
  readonly title: string;
  readonly none: string;
  readonly open: string;
  readonly done: string;
  readonly discussed: (day: string) => string;
  readonly newTrial: string;
  readonly howItWent: string;
  readonly seeChain: string;
  readonly onlyYou: string;
  readonly older: (count: number) => string;
  readonly status: Readonly<Record<'tried' | 'notTried' | 'notAsked', string>>;
  readonly seenBy: Readonly<Record<Trial['audience'], string>>;
  readonly sharedNow: string;
  readonly chainTitle: string;
  readonly fromBank: string;
  readonly step: (number: number) => string;
  readonly hoped: string;
  readonly came: string;
  readonly nothingYet: string;
  readonly what: string;
  readonly learned: string;
  readonly meaning: string;
  readonly added: string;
  readonly next: Readonly<Record<'keep' | 'adjust' | 'drop', string>>;
}

const da: TrialListText = {
  title: 'Dine prøvehandlinger',
  none: 'Du har ingen prøvehandlinger endnu. Den første må gerne være helt lille.',
  open: 'I gang',
  done: 'Talt igennem',
  discussed: (day) => `talt igennem ${day}`,
  newTrial: 'Ny prøvehandling',
  howItWent: 'Sådan gik det',
  seeChain: 'Se hele historien',
  onlyYou: 'Kun du kan se det her.',
  older: (count) => (count === 1 ? 'Vis en ældre' : `Vis ${count} ældre`),
  status: { tried: 'prøvet', notTried: 'ikke prøvet endnu', notAsked: 'venter på at blive prøvet' },
  seenBy: { private: '🔒 kun du kan se den', unit: 'delt i kanalen' },
  sharedNow: 'Delt i kanalen.',
  chainTitle: 'Sådan udviklede den sig',
  fromBank: 'Idéen kom fra et andet hus.',
  step: (number) => `${number}. prøvehandling`,
  hoped: 'Det håbede jeg at se',
  came: 'Det skete',
  nothingYet: 'ikke skrevet endnu',
  what: 'Det prøvede jeg',
  learned: 'Det lærte jeg',
  meaning: 'Det betyder for vores praksis',
  added: 'Tilføjet',
  next: {
    keep: 'Beholdt, som den var.',
    adjust: 'Justeret til næste skridt.',
    drop: 'Sluppet igen.',
  },
};

const en: TrialListText = {
  title: 'Your trials',
  none: 'You have no trials yet. The first may be quite small.',
  open: 'Under way',
  done: 'Talked through',
  discussed: (day) => `talked through on ${day}`,
  newTrial: 'New trial',
  howItWent: 'How it went',
  seeChain: 'See the whole story',
  onlyYou: 'Only you can see this.',
  older: (count) => (count === 1 ? 'Show an older one' : `Show ${count} older ones`),
  status: { tried: 'tried', notTried: 'not tried yet', notAsked: 'waiting to be tried' },
  seenBy: { private: '🔒 only you can see it', unit: 'shared in the channel' },
  sharedNow: 'Shared in the channel.',
  chainTitle: 'How it developed',
  fromBank: 'The idea came from another house.',
  step: (number) => `Trial ${number}`,
  hoped: 'What I hoped to see',
  came: 'What came',
  nothingYet: 'not written yet',
  what: 'What I tried',
  learned: 'What I learnt',
  meaning: 'What it means for our practice',
  added: 'Added',
  next: { keep: 'Kept as it was.', adjust: 'Adjusted into a next step.', drop: 'Let go again.' },
};

export const trialListText: Readonly<Record<Language, TrialListText>> = { da, en };
