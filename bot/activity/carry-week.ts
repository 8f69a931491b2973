import { courseOn } from '../../shared/domain/plan/find-in-plan.ts';
import { isDay } from '../../shared/domain/time/day.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { courseNow } from '../learning/course-now.ts';
import { weekRow } from '../rows/activity-rows.ts';
import { changeRow } from '../rows/change-row.ts';
import { readValue } from '../rows/row.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { dayIn, showDay } from './show-day.ts';
import { emptyWeek, showWeek } from './show-week.ts';
import { weekText } from './text/week-text.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    /** From a day's groups it leads back to that day. */
    'week.carry': Carries<'unit', 'day'>;
  }
}

/** What somebody has put on the new week in the meantime stands. */
export const carryWeekButton = button('week.carry', {
  deed: 'plan-activities',
  press: async (at, { day: asked = '' }) => {
    const { unit, call, plan } = at;
    const day = isDay(asked) ? dayIn(asked, at) : undefined;
    const course = day ? courseOn(plan, day) : courseNow(at);
    const show = (said?: string): Promise<Reply> =>
      day ? showDay(at, day, { ...(said && { said }) }) : showWeek(at, course, { ...(said && { said }) });
    const before = await readValue(call.ports, weekRow(unit.id, course - 1));
    if (!before || before.slots.length === 0) return show();
    const when = call.ports.clock.now().toISOString();
    const changed = await changeRow(call.ports, weekRow(unit.id, course), (now = emptyWeek(course)) =>
      now.slots.length > 0 ? now : { ...now, at: when, slots: before.slots },
    );
    if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
    return instead(await show(weekText[unit.language].carried));
  },
});
