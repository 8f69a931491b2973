import type { PostKind, PostRule } from '../../../shared/domain/posts/posts.ts';
import type { Language } from '../../../shared/domain/unit/person.ts';

export interface PostsText {
  /** As they stand in a list or after a date. */
  readonly names: Readonly<Record<PostKind, string>>;
  readonly times: Readonly<Record<PostKind, string>>;
  readonly audience: Readonly<Record<PostRule['audience'], string>>;
  readonly until: Readonly<Record<PostRule['until'], string>>;
  readonly on: string;
  readonly off: string;
  readonly title: (unit: string) => string;
  readonly intro: string;
  readonly button: string;
  readonly formTitle: string;
  readonly formIntro: string;
  readonly submit: string;
  readonly cancel: string;
  readonly saved: string;
  readonly columns: readonly [string, string, string, string, string];
}

const da: PostsText = {
  names: {
    'start-guide': 'guide til opstarten',
    'week-guide': 'ugens guide',
    'sparring-prompt': 'opfordring til sparring',
    'share-reminder': 'påmindelse om snart at dele',
    'meeting-guide': 'mødeguide',
    'pause-notice': 'besked om pause',
    provocation: 'et skub til at prøve noget andet',
    'confirm-dates': 'spørgsmål om en flyttet mødedato',
    'wondering-question': 'undrespørgsmål til lederen',
    'adjust-prompt': 'spørgsmål midt i forløbet',
    'facilitator-check': 'spørgsmål om, hvem der leder mødet',
    'check-question': 'spørgsmål i pausen',
    'group-count-nudge': 'en tanke om de små grupper',
    'outcome-ask': 'spørgsmål om, hvordan prøvehandlingerne gik',
  },
  times: {
    'start-guide': 'første åbne dag i ugen med det første møde',
    'week-guide': 'første åbne dag i hver af de fem uger',
    'sparring-prompt': 'tredje åbne dag i uge 2',
    'share-reminder': 'tredje åbne dag i uge 4',
    'meeting-guide': 'mødedagen, eller en time før et tidligt møde',
    'pause-notice': 'første åbne dag i pausen',
    provocation: 'tredje åbne dag i uge 1 og 3',
    'confirm-dates': 'anden åbne dag i uge 1, når mødet måtte flyttes',
    'wondering-question': 'anden åbne dag i uge 2',
    'adjust-prompt': 'anden åbne dag i uge 3',
    'facilitator-check': 'anden åbne dag i uge 4',
    'check-question': 'anden åbne dag i pausen',
    'group-count-nudge': 'anden åbne dag i uge 5',
    'outcome-ask': 'fire åbne dage før mødet',
  },
  audience: { channel: 'I kanalen', leader: 'Til lederen alene', author: 'Til den enkelte alene' },
  until: {
    'next-day': 'næste åbne dag kl. 16',
    'week-end': 'ugens sidste åbne dag kl. 16',
    meeting: 'mødet begynder',
  },
  on: 'slået til',
  off: 'slået fra',
  title: (unit) => `Mine beskeder til ${unit}`,
  intro: 'Jeg skriver kl. 9 på dage, hvor I har åbent. Det her skriver jeg af mig selv:',
  button: 'Slå til og fra',
  formTitle: 'Slå beskeder til og fra',
  formIntro: 'Sæt hak ved det, jeg skal skrive. Det gælder fra nu af.',
  submit: 'Gem',
  cancel: 'Fortryd',
  saved: 'Gemt.',
  columns: ['Besked', 'Til', 'Hvornår (kl. 9)', 'Sendes senest', 'Fra start'],
};

const en: PostsText = {
  names: {
    'start-guide': 'guide to the start',
    'week-guide': 'this week’s guide',
    'sparring-prompt': 'nudge to talk it over',
    'share-reminder': 'reminder to share soon',
    'meeting-guide': 'meeting guide',
    'pause-notice': 'word of the pause',
    provocation: 'a nudge to try something else',
    'confirm-dates': 'question about a moved meeting',
    'wondering-question': 'wondering question for the leader',
    'adjust-prompt': 'question half-way',
    'facilitator-check': 'question about who chairs the meeting',
    'check-question': 'question in the pause',
    'group-count-nudge': 'a thought about small groups',
    'outcome-ask': 'question about how the trials went',
  },
  times: {
    'start-guide': 'first open day of the first meeting’s week',
    'week-guide': 'first open day of each of the five weeks',
    'sparring-prompt': 'third open day of week 2',
    'share-reminder': 'third open day of week 4',
    'meeting-guide': 'the meeting’s day, or an hour before an early meeting',
    'pause-notice': 'first open day of the pause',
    provocation: 'third open day of weeks 1 and 3',
    'confirm-dates': 'second open day of week 1, when the meeting had to move',
    'wondering-question': 'second open day of week 2',
    'adjust-prompt': 'second open day of week 3',
    'facilitator-check': 'second open day of week 4',
    'check-question': 'second open day of the pause',
    'group-count-nudge': 'second open day of week 5',
    'outcome-ask': 'four open days before the meeting',
  },
  audience: { channel: 'In the channel', leader: 'To the leader alone', author: 'To each person alone' },
  until: {
    'next-day': 'next open day at 16:00',
    'week-end': 'last open day of the week at 16:00',
    meeting: 'the meeting begins',
  },
  on: 'on',
  off: 'off',
  title: (unit) => `My posts to ${unit}`,
  intro: 'I write at nine on days when you are open. This is what I write of my own accord:',
  button: 'Switch on and off',
  formTitle: 'Switch posts on and off',
  formIntro: 'Tick what I shall write. It holds from now on.',
  submit: 'Save',
  cancel: 'Cancel',
  saved: 'Saved.',
  columns: ['Post', 'To', 'When (at 09:00)', 'Sent no later than', 'From the start'],
};

export const postsText: Readonly<Record<Language, PostsText>> = { da, en };
