import type { Guarded } from '../guard/guard.ts';
import { sameRoom } from '../learning/note.ts';
import { type Day, weekdayOf } from '../time/day.ts';
import { groupsIn, slotsOn, type WeekPlan } from './week-plan.ts';

/** Why a day became another: nobody is asked for more than this, and *other* is enough. */
export const adjustReasons = ['weather', 'illness', 'children', 'other'] as const;
export type AdjustReason = (typeof adjustReasons)[number];

/** `adjusted` was held too: what changed on the way is no failure. */
export type DayMark =
  | { readonly kind: 'held' }
  | { readonly kind: 'adjusted'; readonly reason: AdjustReason }
  | { readonly kind: 'not-today' };

/** What became of one day's small groups. It holds groups and counts nobody: there is no field for who pressed. */
export interface DayMarks {
  readonly v: 1;
  readonly day: Day;
  readonly marks: readonly GroupMark[];
}

export interface GroupMark {
  readonly group: Guarded;
  readonly mark: DayMark;
  /** Written down by the leader, from a sheet of paper. */
  readonly paper?: true;
}

/** What a small group needs to get anything out of it. */
export const sessionsWanted = 2;

export function markOfGroup(
  marks: Pick<DayMarks, 'marks'> | undefined,
  group: string,
): GroupMark | undefined {
  return marks?.marks.find((each) => sameRoom(each.group) === sameRoom(group));
}

/** The latest word about a group holds. */
export function markDay(day: Day, before: DayMarks | undefined, marked: GroupMark): DayMarks {
  const others = (before?.marks ?? []).filter((each) => sameRoom(each.group) !== sameRoom(marked.group));
  return { v: 1, day, marks: [...others, marked] };
}

/** As it travels in a button: `held`, `weather`, `not-today`. */
export function readMark(text: string | undefined): DayMark | undefined {
  if (text === 'held' || text === 'not-today') return { kind: text };
  const reason = adjustReasons.find((each) => each === text);
  return reason && { kind: 'adjusted', reason };
}

/** By group, never by adult. */
export interface GroupSessions {
  readonly group: Guarded;
  readonly planned: number;
  readonly held: number;
}

export interface Sessions {
  readonly groups: readonly GroupSessions[];
  readonly adjusted: Readonly<Record<AdjustReason, number>>;
  readonly notToday: number;
}

/** Nothing where nobody has marked any of these days: then there is nothing known to tell. */
export function sessionsOn(
  days: readonly Day[],
  week: Pick<WeekPlan, 'slots'> | undefined,
  all: readonly DayMarks[],
): Sessions | undefined {
  const marks = all.filter(({ day }) => days.includes(day)).flatMap((each) => each.marks);
  if (marks.length === 0) return undefined;
  const slots = week?.slots ?? [];
  const adjusted = (reason: AdjustReason) =>
    marks.filter(({ mark }) => mark.kind === 'adjusted' && mark.reason === reason).length;
  return {
    groups: groupsIn([...slots, ...marks]).map((group) => {
      const isOurs = (each: { readonly group: string }) => sameRoom(each.group) === sameRoom(group);
      const held = marks.filter((each) => isOurs(each) && each.mark.kind !== 'not-today').length;
      const planned = days.filter((day) => slotsOn(slots, weekdayOf(day)).some(isOurs)).length;
      // Once more than planned is simply more.
      return { group, held, planned: Math.max(planned, held) };
    }),
    adjusted: {
      weather: adjusted('weather'),
      illness: adjusted('illness'),
      children: adjusted('children'),
      other: adjusted('other'),
    },
    notToday: marks.filter(({ mark }) => mark.kind === 'not-today').length,
  };
}

/** Those who got less than they need in a week in which there was time for it. */
export function groupsBelow({ groups }: Sessions): readonly GroupSessions[] {
  return groups.filter(({ held, planned }) => held < sessionsWanted && planned >= sessionsWanted);
}
