import { guideView } from '../../guide/view/guide-view.ts';
import { agendaButtons } from '../../meeting/view/agenda-button.ts';
import { post } from '../post.ts';

declare module '../../../shared/domain/posts/posts.ts' {
  interface PostKinds {
    'meeting-guide': true;
  }
}

export const meetingGuide = post({
  kind: 'meeting-guide',
  audience: 'channel',
  timing: { in: 'meeting' },
  until: 'meeting',
  byDefault: true,
  words: {
    da: { name: 'mødeguide', when: 'mødedagen, eller en time før et tidligt møde' },
    en: { name: 'meeting guide', when: 'the meeting’s day, or an hour before an early meeting' },
  },
  say: ({ guide, unit }) => {
    const view = guideView({ guide, unit, others: [], audience: 'channel' });
    // The meeting is held from the agenda, so the way there stands where everybody looks.
    return { ...view, nodes: [...view.nodes, agendaButtons(unit)] };
  },
});
