import type { Plan } from '../plan/plan.ts';
import type { Day } from '../time/day.ts';
import type { Unit } from '../unit/unit.ts';

/** What has to be agreed before a course can run by itself; put into words by bot/text. */
export const organiseItems = ['who', 'where', 'when', 'cover', 'already'] as const;
export type OrganiseItem = (typeof organiseItems)[number];

/** The course that is made ready: the next one, or the one whose first week it is. */
export function courseToOrganise({ courses }: Plan, today: Day): number | undefined {
  const starting = courses.find(
    ({ start, weeks: [first] }) => start <= today && first && today <= first.lastOpenDay,
  );
  return (starting ?? courses.find(({ start }) => start > today))?.number;
}

export function ticked({ organised }: Pick<Unit, 'organised'>, course: number): readonly OrganiseItem[] {
  if (organised?.course !== course) return [];
  return organiseItems.filter((item) => organised.ticked.includes(item));
}

export function missingIn(unit: Pick<Unit, 'organised'>, course: number): readonly OrganiseItem[] {
  const done = ticked(unit, course);
  return organiseItems.filter((item) => !done.includes(item));
}

/** Ticked, or unticked again. What was agreed for an earlier course is over. */
export function tick(unit: Unit, course: number, item: OrganiseItem, on: boolean): Unit {
  const others = ticked(unit, course).filter((each) => each !== item);
  return { ...unit, organised: { course, ticked: on ? [...others, item] : others } };
}

export function itemNamed(text: string | undefined): OrganiseItem | undefined {
  return organiseItems.find((item) => item === text);
}
