import { type DaySlot, slotsOfDay } from '../../shared/domain/activity/day-changes.ts';
import { isDayShown } from '../../shared/domain/activity/limits.ts';
import { courseOn } from '../../shared/domain/plan/find-in-plan.ts';
import { lastOpenDay, nextOpenDay } from '../../shared/domain/plan/open-days.ts';
import { addDays, type Day, isDay } from '../../shared/domain/time/day.ts';
import type { Standing } from '../access/enter.ts';
import { redrawSent } from '../outbox/deliver-send.ts';
import { eyesFrom } from '../outside-eye/show-outside-eyes.ts';
import { dayMarksRow, weekRow } from '../rows/activity-rows.ts';
import { readValue } from '../rows/row.ts';
import { dayRowKey } from '../rows/send-rows.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { canCarry, weekShown } from './show-week.ts';
import { dayRow, dayView } from './view/day-views.ts';

export async function showDay(
  at: Standing,
  day: Day,
  {
    paper = false,
    said,
    changed,
    insteadOf,
  }: {
    readonly paper?: boolean;
    readonly said?: string;
    readonly changed?: Pick<DaySlot, 'id' | 'group'> | undefined;
    readonly insteadOf?: Day;
  } = {},
): Promise<Reply> {
  const [row, eyes] = await Promise.all([
    dayShown(at, day),
    eyesFrom(at.call.ports, at.unit.id, at.call.today),
  ]);
  const mayEnter = at.may('enter-for-others');
  const mayCarry = await canCarry(at.call.ports, at.unit, row.week);
  const onTheDay = eyes.filter((eye) => eye.day === day);
  const more = {
    ...(said && { said }),
    ...(changed && { changed }),
    ...(insteadOf && { insteadOf }),
  };
  return showYou(
    dayView({ ...row, ...neighbours(at, day), ...more, paper, eyes: onTheDay, mayEnter, mayCarry }),
  );
}

/** On a Sunday, and in a closed week, the next open day. */
export function showOpenDay(at: Standing, asked: Day): Promise<Reply> {
  const open = nextOpenDay(asked, at.unit.plan);
  return open === asked ? showDay(at, asked) : showDay(at, open, { insteadOf: asked });
}

/** The open days beside it, as far as a button may lead. */
function neighbours(at: Standing, day: Day): { readonly before?: Day; readonly next?: Day } {
  const { plan } = at.unit;
  const [before, next] = [lastOpenDay(addDays(day, -1), plan), nextOpenDay(addDays(day, 1), plan)];
  return {
    ...(isDayShown(before, at.call.today) && { before }),
    ...(isDayShown(next, at.call.today) && { next }),
  };
}

/** The row in the channel is true for everybody, also for those who did not press. */
export async function redrawRow(at: Standing, day: Day): Promise<void> {
  const view = dayRow(await dayShown(at, day));
  if (view) await redrawSent(at.call.ports, at.unit, dayRowKey(day), view);
}

async function dayShown({ call, unit, plan }: Standing, day: Day) {
  const course = courseOn(plan, day);
  const [shown, marks] = await Promise.all([
    weekShown(call.ports, unit, course),
    readValue(call.ports, dayMarksRow(unit.id, course, day)),
  ]);
  return { unit, day, week: shown.week, marks, nameOf: shown.shortNameOf };
}

/** The line of the week that a group has on a day. */
export async function slotIn(
  { call, unit, plan }: Standing,
  day: Day,
  id: string,
): Promise<DaySlot | undefined> {
  const week = await readValue(call.ports, weekRow(unit.id, courseOn(plan, day)));
  return slotsOfDay(week?.slots ?? [], day, undefined).find((slot) => slot.id === id);
}

export function dayIn(day = '', { call }: Pick<Standing, 'call'>): Day {
  return isDay(day) && isDayShown(day, call.today) ? day : call.today;
}
