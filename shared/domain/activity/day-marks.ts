import type { Guarded } from '../guard/guard.ts';
import { sameRoom } from '../learning/note.ts';
import { type Day, weekdayOf } from '../time/day.ts';
import { mostSlots, sessionsWanted } from './limits.ts';
import { groupsIn, slotsOn, type WeekPlan } from './week-plan.ts';

/** Reasons why a day was adjusted. Nobody is asked for more than one of these. */
export const adjustReasons = ['weather', 'illness', 'children', 'other'] as const;
export type AdjustReason = (typeof adjustReasons)[number];

/** What became of a group's session. `adjusted` counts as held. */
export type DayMark =
  | { readonly kind: 'held' }
  | { readonly kind: 'adjusted'; readonly reason: AdjustReason }
  | { readonly kind: 'not-today' };

/** What became of one day's small groups. It holds groups and counts nobody: there is no field for who pressed. */
export interface DayMarks {
  readonly v: 1;
  readonly day: Day;
  readonly marks: readonly GroupMark[];
  /** What is otherwise than the week says, on this one day. */
  readonly changes?: readonly DayChange[];
}

/**
 * One line of the week on one day, when it rains or somebody is ill. What it does not say is as the week says, and so
 * is every other day.
 */
export interface DayChange {
  /** The id of the line in the week. */
  readonly slot: string;
  readonly place?: Guarded;
  /** The id of the line whose group this one goes together with: its time and place are theirs too. */
  readonly with?: string;
  /** Who stands in. The one in the week is then not with the group. */
  readonly adult?: string;
}

export interface GroupMark {
  readonly group: Guarded;
  readonly mark: DayMark;
  /** Written down by the leader, from a sheet of paper. */
  readonly paper?: true;
}

export function markOfGroup(
  marks: Pick<DayMarks, 'marks'> | undefined,
  group: string,
): GroupMark | undefined {
  return marks?.marks.find((each) => sameRoom(each.group) === sameRoom(group));
}

/** The latest word about a group holds. More groups than a week has room for are not kept. */
export function markDay(day: Day, before: DayMarks | undefined, marked: GroupMark): DayMarks {
  const others = (before?.marks ?? []).filter((each) => sameRoom(each.group) !== sameRoom(marked.group));
  return { ...before, v: 1, day, marks: [...others, marked].slice(-mostSlots) };
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
  /** Of the planned ones those that nobody has marked, which may have been held. Missing in older agendas. */
  readonly unmarked?: number;
}

export interface Sessions {
  readonly groups: readonly GroupSessions[];
  readonly adjusted: Readonly<Record<AdjustReason, number>>;
  readonly notToday: number;
}

/** Sessions held and planned on these days; undefined where none of them is marked. */
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
      const first = all.find(({ marks: of }) => of.some(isOurs))?.day ?? '';
      // A group put on the week on a Sunday has missed nothing of the week before.
      const planned = days.filter((day) =>
        slotsOn(slots, weekdayOf(day)).some((slot) => isOurs(slot) && day >= (slot.since ?? first)),
      );
      const unmarked = planned.filter(
        (day) => !all.some((each) => each.day === day && each.marks.some(isOurs)),
      );
      // A group may have met more often than planned.
      return {
        group,
        held,
        planned: Math.max(planned.length, held + unmarked.length),
        unmarked: unmarked.length,
      };
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

/**
 * Groups that met less than twice, although that was planned. Where days are not marked they may have met after all, so
 * nothing is said of them.
 */
export function groupsBelow({ groups }: Sessions): readonly GroupSessions[] {
  return groups.filter(
    ({ held, planned, unmarked = 0 }) => held + unmarked < sessionsWanted && planned >= sessionsWanted,
  );
}

/** Whether the marks show that every group met twice, where that was planned. */
export function isEnough({ groups }: Sessions): boolean {
  return groups.every(({ held, planned }) => held >= Math.min(sessionsWanted, planned));
}
