import type { Guarded } from '../guard/guard.ts';
import { type Person, samePerson } from '../person/person.ts';
import type { Unit } from '../unit/unit.ts';
import { coursesKept, mostFocusPoints } from './limits.ts';

type Focused = Pick<Unit, 'focus'>;

export function focusIn({ focus }: Focused, course: number | undefined): readonly Guarded[] {
  return focus?.find((each) => each.course === course)?.points ?? [];
}

/** They lie in the unit's own row, so that neither guide nor agenda reads anything more to show them. */
export function withFocus(unit: Unit, course: number, points: readonly Guarded[]): Unit {
  const others = (unit.focus ?? []).filter((each) => each.course !== course);
  const kept = points.length > 0 ? [...others, { course, points: points.slice(0, mostFocusPoints) }] : others;
  return { ...unit, focus: kept.toSorted((a, b) => a.course - b.course).slice(-coursesKept) };
}

/** Whoever has agreed to chair the meeting that a course begins with, or the one it ends with. */
export function chairsAround({ chairs }: Pick<Unit, 'chairs'>, course: number, person: Person): boolean {
  const meetings = [course > 1 ? String(course - 1) : 'opening', String(course)];
  return meetings.some((id) => {
    const chair = chairs?.[id];
    return chair !== undefined && samePerson(chair, person);
  });
}
