import { courseToOrganise, missingIn } from '../../../shared/domain/leading/checklist.ts';
import { samePerson } from '../../../shared/domain/person/person.ts';
import { isOn } from '../../../shared/domain/posts/post-switches.ts';
import { actingLeader } from '../../../shared/domain/unit/leadership.ts';
import { checklistText } from '../../leading/text/checklist-text.ts';
import { checklistNodes } from '../../leading/view/checklist-view.ts';
import { divider, heading } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { post, saying } from '../build-post.ts';
import { groupsBelowTwo } from '../groups-below-two.ts';
import type { PostMaterial } from '../post-material.ts';
import { withOpenChair } from './facilitator-check.ts';
import { groupCountNudge, thoughtNodes } from './group-count-nudge.ts';
import { secondOpenDay } from './open-days-of-week.ts';

declare module '../../../shared/domain/posts/post-kinds.ts' {
  interface PostKinds {
    'organise-list': true;
  }
}

/**
 * Before the very first course, and before every course that follows on the heels of another. Where there is a pause, it
 * comes with the question in it.
 */
export const organiseList = post({
  kind: 'organise-list',
  audience: 'leader',
  timing: { in: 'before-course', day: secondOpenDay },
  until: 'week-end',
  byDefault: true,
  words: {
    da: {
      name: 'tjekliste før et forløb',
      when: 'anden åbne dag i ugen med det første møde, og i uge 5, hvis der ikke kommer en pause',
    },
    en: {
      name: 'checklist before a course',
      when: 'second open day of the first meeting’s week, and of week 5 when there is no pause',
    },
  },
  say: async (day) => {
    const { unit, language, send } = day;
    const course = Number(send.about.course);
    const nodes = checklistNodes(unit, course);
    // In week 5 it takes the place of that thought, which then stands below it; where days are marked, every message
    // to a leader says more than the thought.
    const isThought = course > 1 && isOn(groupCountNudge, unit.posts) && !(await groupsBelowTwo(day));
    const thought = isThought ? [divider(), ...thoughtNodes(language)] : [];
    const list = saying(checklistText[language].title(course), ...nodes, ...thought);
    return withOpenChair(list, day);
  },
});

/**
 * Puts the list below another message. A leader who is asked about their own trials in week 5 gets no other private
 * message in that week.
 */
export function withChecklist(view: View | undefined, day: PostMaterial): View | undefined {
  const { unit, language, guide, plan, today, send } = day;
  if (guide.kind !== 'week' || guide.week.number !== 5 || guide.course.pauseWeeks.length > 0) return view;
  if (!isOn(organiseList, unit.posts)) return view;
  if (send.to === 'channel' || !samePerson(send.to, actingLeader(unit.leadership, today))) return view;
  const course = courseToOrganise(plan, today);
  if (!view || course === undefined || missingIn(unit, course).length === 0) return view;
  const title = heading(checklistText[language].title(course), 2);
  return { ...view, nodes: [...view.nodes, divider(), title, ...checklistNodes(unit, course)] };
}
