import { meetingGuideView } from '../../guide/view/meeting-guide-view.ts';
import { post } from '../build-post.ts';

declare module '../../../shared/domain/posts/post-kinds.ts' {
  interface PostKinds {
    'meeting-guide': true;
  }
}

export const meetingGuide = post({
  kind: 'meeting-guide',
  audience: 'channel',
  timing: { in: 'meeting', minutesBefore: 60 },
  until: 'meeting',
  byDefault: true,
  words: {
    da: { name: 'mødeguide', when: 'mødedagen, eller en time før et tidligt møde' },
    en: { name: 'meeting guide', when: 'the meeting’s day, or an hour before an early meeting' },
  },
  say: ({ unit, today, meeting }) => meeting && meetingGuideView({ unit, meeting, today }),
});
