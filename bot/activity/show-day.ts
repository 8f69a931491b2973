import { type DaySlot, slotsOfDay } from '../../shared/domain/activity/day-changes.ts';
import { courseOn } from '../../shared/domain/plan/find-in-plan.ts';
import { type Day, daysBetween, isDay } from '../../shared/domain/time/day.ts';
import type { Standing } from '../access/enter.ts';
import { redrawSent } from '../outbox/deliver-send.ts';
import { eyesFrom } from '../outside-eye/show-outside-eyes.ts';
import { dayMarksRow, weekRow } from '../rows/activity-rows.ts';
import { readValue } from '../rows/row.ts';
import { dayRowKey } from '../rows/send-rows.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { weekShown } from './show-week.ts';
import { dayRow, dayView } from './view/day-views.ts';

export async function showDay(
  at: Standing,
  day: Day,
  {
    paper = false,
    said,
    changed,
  }: {
    readonly paper?: boolean;
    readonly said?: string;
    readonly changed?: Pick<DaySlot, 'id' | 'group'> | undefined;
  } = {},
): Promise<Reply> {
  const [row, eyes] = await Promise.all([
    dayShown(at, day),
    eyesFrom(at.call.ports, at.unit.id, at.call.today),
  ]);
  const mayEnter = at.may('enter-for-others');
  const onTheDay = eyes.filter((eye) => eye.day === day);
  return showYou(
    dayView({ ...row, paper, eyes: onTheDay, mayEnter, ...(said && { said }), ...(changed && { changed }) }),
  );
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

/** What stood on paper is entered within the course; a day that has not come yet is nothing to tell of. */
const daysBack = 35;
const daysAhead = 7;

export function dayIn(day = '', { call }: Standing): Day {
  if (!isDay(day)) return call.today;
  const ahead = daysBetween(call.today, day);
  return ahead >= -daysBack && ahead <= daysAhead ? day : call.today;
}
