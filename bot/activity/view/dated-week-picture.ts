import { type DaySlot, slotsOfDay } from '../../../shared/domain/activity/day-changes.ts';
import type { DayMarks } from '../../../shared/domain/activity/day-marks.ts';
import { goalOfGroup } from '../../../shared/domain/activity/group-goal.ts';
import { clashesIn, groupsIn, type Slot, type WeekPlan } from '../../../shared/domain/activity/week-plan.ts';
import type { CommonGoal } from '../../../shared/domain/learning/common-goals.ts';
import { sameRoom } from '../../../shared/domain/learning/note.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { type Day, type Weekday, weekdayOf } from '../../../shared/domain/time/day.ts';
import { isNamed, type NameOf } from '../../access/view/short-names.ts';
import { datesText } from '../../time/text/dates.ts';
import { clashSign } from '../../ui/clash-sign.ts';
import type { WeekPicture } from '../../ui/picture.ts';
import { dayText } from '../text/day-text.ts';
import { weekText } from '../text/week-text.ts';
import { cellOf } from './week-picture.ts';

/** One week of the calendar, from Monday to Friday. */
export interface DatedWeek {
  readonly days: readonly { readonly day: Day; readonly isOpen: boolean }[];
  readonly marks: readonly DayMarks[];
  readonly goals: readonly CommonGoal[];
}

/** The week as it is on those dates: with what was changed for one day, and each group's own goal beside its name. */
export function datedPicture(ask: {
  readonly unit: string;
  readonly language: Language;
  readonly week: WeekPlan;
  readonly dated: DatedWeek;
  readonly nameOf: NameOf;
}): WeekPicture {
  const { unit, language, week, dated, nameOf } = ask;
  const text = weekText[language];
  const days = dated.days.map(({ day, isOpen }) => {
    const slots = isOpen ? slotsOfDay(week.slots, day, markedOn(dated, day), isNamed(nameOf)) : [];
    return { day, isOpen, slots, clashing: clashingOn(day, slots) };
  });
  const hasCover = days.some(({ slots }) => slots.some(({ cover }) => nameOf(cover)));
  const clashes = days.some(({ clashing }) => clashing.size > 0);
  const legend = [...(hasCover ? [text.coverLegend] : []), ...(clashes ? [text.legend(clashSign)] : [])].join(
    ' · ',
  );
  return {
    kind: 'week',
    of: { unit, course: week.course, changed: week.at },
    days: days.map(({ day, isOpen }) => {
      const label = datesText[language].shortDay(day);
      return isOpen ? label : `${label} · ${text.closed}`;
    }),
    rows: groupsIn(week.slots).map((group) => {
      const about = goalFor(group, week.slots, dated.goals);
      return {
        group,
        ...(about && { about }),
        cells: days.map(({ slots, clashing }) =>
          slots
            .filter((slot) => sameRoom(slot.group) === sameRoom(group))
            .map((slot) => ({
              ...cellOf(slot, clashing.has(slot.id), language, nameOf),
              ...moreOf(slot, language),
            })),
        ),
      };
    }),
    ...(legend && { legend }),
  };
}

function markedOn({ marks }: DatedWeek, day: Day): DayMarks | undefined {
  return marks.find((each) => each.day === day);
}

/** Groups that are together that day are in one place on purpose. */
function clashingOn(day: Day, slots: readonly DaySlot[]): ReadonlySet<string> {
  const only = slots
    .filter(({ joined }) => !joined)
    .map((slot) => ({ ...slot, days: [weekdayOf(day) as Weekday] }));
  return new Set(clashesIn(only).flatMap((clash) => clash.slots.map(({ id }) => id)));
}

/** A goal that is everybody's stands above the week. */
function goalFor(group: string, slots: readonly Slot[], goals: readonly CommonGoal[]): string | undefined {
  const slot = slots.find((each) => sameRoom(each.group) === sameRoom(group));
  const goal = slot && goals.length > 1 ? goalOfGroup(goals, slot) : undefined;
  return goal?.text;
}

/** Those that stand beside no group's name. */
export function goalsAbove(week: Pick<WeekPlan, 'slots'>, goals: readonly CommonGoal[]): readonly string[] {
  const beside = new Set(groupsIn(week.slots).map((group) => goalFor(group, week.slots, goals)));
  return goals.map(({ text }) => text).filter((text) => !beside.has(text));
}

function moreOf(
  { joined, changed, wanted }: DaySlot,
  language: Language,
): { readonly more?: readonly string[] } {
  const text = dayText[language];
  const more = [
    ...(wanted ? [weekText[language].wanted] : []),
    ...(joined ? [text.joined(joined)] : []),
    ...(changed ? [text.onlyToday] : []),
  ];
  return more.length > 0 ? { more } : {};
}
