import { sharedGuide } from '../../guide/shared-guide.ts';
import { post } from '../build-post.ts';
import { firstOpenDay } from './open-days-of-week.ts';

declare module '../../../shared/domain/posts/post-kinds.ts' {
  interface PostKinds {
    'week-guide': true;
  }
}

/**
 * The guide of the fifth week also tells of the meeting and leads to its agenda, so the meeting needs no post of its
 * own that week.
 */
export const weekGuide = post({
  kind: 'week-guide',
  audience: 'channel',
  timing: { in: 'week', day: firstOpenDay },
  until: 'next-day',
  byDefault: true,
  words: {
    da: { name: 'ugens guide', when: 'første åbne dag i hver af de fem uger' },
    en: { name: 'this week’s guide', when: 'first open day of each of the five weeks' },
  },
  say: ({ guide, unit, today }) => sharedGuide(unit, guide, today),
});
