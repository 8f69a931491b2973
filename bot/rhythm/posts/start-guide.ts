import { sharedGuide } from '../../guide/shared-guide.ts';
import { post } from '../build-post.ts';
import { firstOpenDay } from './open-days-of-week.ts';

declare module '../../../shared/domain/posts/post-kinds.ts' {
  interface PostKinds {
    'start-guide': true;
  }
}

export const startGuide = post({
  kind: 'start-guide',
  audience: 'channel',
  timing: { in: 'opening-week', day: firstOpenDay },
  until: 'week-end',
  byDefault: true,
  words: {
    da: { name: 'guide til opstarten', when: 'første åbne dag i ugen med det første møde' },
    en: { name: 'guide to the start', when: 'first open day of the first meeting’s week' },
  },
  say: ({ guide, unit, today }) => sharedGuide(unit, guide, today),
});
