import type { Guide } from '../../../shared/domain/guide/guide.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { guideView } from '../../guide/view/guide-view.ts';
import { agendaButtons } from '../../meeting/view/agenda-button.ts';
import { meetingMoment } from '../../time/view/meeting-moment.ts';
import { paragraph } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { post } from '../post.ts';
import { firstOpenDay } from './days.ts';

declare module '../../../shared/domain/posts/posts.ts' {
  interface PostKinds {
    'week-guide': true;
  }
}

const text = {
  da: {
    agendaNotice: (meeting: string) =>
      `Statusmødet er ${meeting}. Dagsordenen bliver til af det, I har delt, og følger med, til mødet begynder. Der er plads til både børnenes læring og vores egen praksis.`,
  },
  en: {
    agendaNotice: (meeting: string) =>
      `The status meeting is ${meeting}. The agenda grows from what you have shared and follows along until the meeting begins. There is room for both the children’s learning and our own practice.`,
  },
};

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
  say: ({ guide, unit }) =>
    withAgendaNotice(guideView({ guide, unit, others: [], audience: 'channel' }), guide, unit),
});

/** Week five's guide carries the announcement of the agenda, so that it costs no post of its own. */
function withAgendaNotice(view: View, guide: Guide, unit: Unit): View {
  const ahead = guide.meetingThisWeek;
  if (guide.kind !== 'week' || guide.week.number !== 5 || !ahead || ahead.daysAway < 0) return view;
  const notice = text[unit.language].agendaNotice(meetingMoment(ahead.meeting, unit.language));
  const [title, subtitle, ...rest] = view.nodes;
  return {
    ...view,
    nodes: [title, subtitle, paragraph(notice), agendaButtons(unit), ...rest].filter(
      (node) => node !== undefined,
    ),
  };
}
