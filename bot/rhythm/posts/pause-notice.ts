import { datesText } from '../../time/text/dates.ts';
import { paragraph } from '../../ui/build-view.ts';
import { post, saying } from '../build-post.ts';
import { firstOpenDay } from './open-days-of-week.ts';

declare module '../../../shared/domain/posts/post-kinds.ts' {
  interface PostKinds {
    'pause-notice': true;
  }
}

const text = {
  da: {
    title: 'Pause',
    until: (next: string) => `Der er pause fra forløbet. Jeg skriver igen, når det næste begynder ${next}.`,
    last: 'Der er pause fra forløbet.',
  },
  en: {
    title: 'Pause',
    until: (next: string) =>
      `There is a pause between courses. I will write again when the next one begins ${next}.`,
    last: 'There is a pause between courses.',
  },
};

export const pauseNotice = post({
  kind: 'pause-notice',
  audience: 'channel',
  timing: { in: 'pause', day: firstOpenDay },
  until: 'week-end',
  byDefault: true,
  words: {
    da: { name: 'besked om pause', when: 'første åbne dag i pausen' },
    en: { name: 'word of the pause', when: 'first open day of the pause' },
  },
  say: ({ language, guide }) => {
    const { title, until, last } = text[language];
    const next = guide.kind === 'pause' ? guide.next?.course.start : undefined;
    return saying(title, paragraph(next ? until(datesText[language].longDay(next)) : last));
  },
});
