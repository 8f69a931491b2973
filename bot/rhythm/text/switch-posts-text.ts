import type { Language } from '../../../shared/domain/person/language.ts';
import type { PostRule } from '../../../shared/domain/posts/post-kinds.ts';

export interface PostsText {
  readonly audience: Readonly<Record<PostRule['audience'], string>>;
  readonly until: Readonly<Record<PostRule['until'], string>>;
  readonly on: string;
  readonly off: string;
  readonly isOff: (post: string) => string;
  readonly title: (unit: string) => string;
  readonly intro: (clock: string) => string;
  readonly button: string;
  readonly formTitle: string;
  readonly formIntro: string;
  readonly submit: string;
  readonly cancel: string;
  readonly hour: string;
  readonly hourHint: string;
  readonly saved: string;
  readonly columns: readonly [string, string, string, string, string];
}

const da: PostsText = {
  audience: { channel: 'I kanalen', leader: 'Til lederen alene', author: 'Til den enkelte alene' },
  until: {
    'next-day': 'næste åbne dag kl. 16',
    'week-end': 'ugens sidste åbne dag kl. 16',
    meeting: 'mødet begynder',
  },
  on: 'slået til',
  off: 'slået fra',
  isOff: (post) => `${post} · slået fra`,
  title: (unit) => `Mine beskeder til ${unit}`,
  intro: (clock) => `Jeg skriver kl. ${clock} på dage, hvor I har åbent. Det her skriver jeg af mig selv:`,
  button: 'Vælg beskeder',
  formTitle: 'Vælg beskeder',
  formIntro: 'Sæt kryds ved det, jeg skal skrive. Det gælder fra nu af.',
  submit: 'Gem',
  cancel: 'Fortryd',
  hour: 'Hvornår på dagen skal jeg skrive?',
  hourHint: 'På mødedagen skriver jeg tidligere, hvis mødet begynder først.',
  saved: 'Gemt.',
  columns: ['Besked', 'Til', 'Hvornår (kl. 9, til I vælger andet)', 'Sendes senest', 'Fra start'],
};

const en: PostsText = {
  audience: { channel: 'In the channel', leader: 'To the leader alone', author: 'To each person alone' },
  until: {
    'next-day': 'next open day at 16:00',
    'week-end': 'last open day of the week at 16:00',
    meeting: 'the meeting begins',
  },
  on: 'on',
  off: 'off',
  isOff: (post) => `${post} · off`,
  title: (unit) => `My posts to ${unit}`,
  intro: (clock) => `I write at ${clock} on days when you are open. This is what I write of my own accord:`,
  button: 'Choose posts',
  formTitle: 'Choose posts',
  formIntro: 'Tick what I shall write. It holds from now on.',
  submit: 'Save',
  cancel: 'Cancel',
  hour: 'When in the day shall I write?',
  hourHint: 'On a meeting’s day I write earlier if the meeting comes first.',
  saved: 'Saved.',
  columns: ['Post', 'To', 'When (at 09:00 until you choose)', 'Sent no later than', 'From the start'],
};

export const postsText: Readonly<Record<Language, PostsText>> = { da, en };
