import type { DayMarks } from '../activity/day-marks.ts';
import type { Slot } from '../activity/week-plan.ts';
import { type HoursNoted, minutesIn } from '../follow-up/follow-up.ts';
import type { CommonGoal } from '../learning/common-goals.ts';
import type { Note } from '../learning/note.ts';
import type { OwnGoal } from '../learning/own-goal.ts';
import type { Day } from '../time/day.ts';
import type { TrialOutcome } from '../trial/outcome.ts';
import { details, type Trial } from '../trial/trial.ts';

/**
 * What an institution's archive holds of a unit, piece by piece: what the unit knows of itself. Names stand without
 * accounts and ids. What one person keeps to themselves, or two between them, is in none of it: each piece names what it
 * takes, so that a new kind of record stays out until somebody lets it in.
 */
export interface ArchivedUnit {
  readonly name: string;
  readonly institution?: string;
  readonly leader?: string;
  readonly colleagues: readonly string[];
  readonly words: readonly { readonly word: string; readonly meaning: string }[];
  /** What people have put on the agenda of the meeting that comes. */
  readonly points?: readonly string[];
}

export interface ArchivedCourse {
  readonly course: number;
  readonly from?: Day;
  readonly until?: Day;
  /** What the unit keeps an eye on in its own practice. */
  readonly focus: readonly string[];
  readonly theme?: string;
  readonly goals: readonly ArchivedGoal[];
  /** How the goals read before they were reworded. */
  readonly earlierGoals: readonly (ArchivedGoal & { readonly until: string })[];
  readonly ownGoals: readonly ArchivedOwnGoal[];
  readonly trials: readonly ArchivedTrial[];
  /** Lines that their authors let the meeting hear without a name. */
  readonly heard: readonly string[];
  readonly golden: readonly string[];
  /** Reflection cards that somebody put on the agenda, by their names in the handbook. */
  readonly cards: readonly string[];
  readonly week: readonly ArchivedSlot[];
  readonly days: readonly ArchivedDay[];
  /** Spent on following up: a sum, without whom it was spent with. */
  readonly followUp: readonly { readonly meetings: number; readonly minutes: number }[];
}

export type ArchivedSlot = Pick<Slot, 'group' | 'days' | 'time' | 'place'> & {
  readonly adult?: string;
  readonly cover?: string;
};
export type ArchivedDay = Pick<DayMarks, 'day' | 'marks'> & {
  readonly changes?: readonly { readonly group: string; readonly place?: string; readonly adult?: string }[];
};
export interface ArchivedOwnGoal {
  readonly name?: string;
  readonly text: string;
  readonly closedAt?: string;
}

export type ArchivedGoal = Pick<CommonGoal, 'need' | 'text' | 'sign'> & {
  readonly activities: readonly string[];
};

export interface ArchivedTrial {
  readonly name?: string;
  readonly at: string;
  readonly what: string;
  readonly details: readonly string[];
  readonly outcome?: Omit<TrialOutcome, 'at'>;
  readonly additions: readonly string[];
  readonly theme?: string;
  readonly discussedAt?: Day;
}

/** Undefined for what its author keeps to themselves. */
export function archivedTrial(trial: Trial): ArchivedTrial | undefined {
  if (trial.audience !== 'unit') return undefined;
  const { author, at, what, outcome, theme, additions = [], discussedAt } = trial;
  const { at: _, ...told } = outcome ?? { at };
  return {
    ...named(author.name),
    at,
    what,
    details: details.flatMap((each) => trial[each] ?? []),
    ...(outcome && { outcome: told as Omit<TrialOutcome, 'at'> }),
    additions: additions.map(({ text }) => text),
    ...(theme && { theme }),
    ...(discussedAt && { discussedAt }),
  };
}

/** Only what its owner has shown to the whole unit. One that is closed was reached, not taken back. */
export function archivedOwnGoal({
  visibility,
  closedAt,
  person,
  text,
}: OwnGoal): ArchivedOwnGoal | undefined {
  if (visibility !== 'unit') return undefined;
  return { ...named(person.name), text, ...(closedAt && { closedAt }) };
}

/** Undefined where none were noted. */
export function archivedHours(noted: HoursNoted | undefined) {
  const meetings = noted?.meetings.length ?? 0;
  return meetings > 0 ? { meetings, minutes: minutesIn(noted) } : undefined;
}

type NameOf = (id: string | undefined) => string | undefined;

export function archivedSlot(
  { group, days, time, place, responsible, cover }: Slot,
  nameOf: NameOf,
): ArchivedSlot {
  const [adult, other] = [nameOf(responsible), nameOf(cover)];
  return { group, days, time, place, ...(adult && { adult }), ...(other && { cover: other }) };
}

/** What was otherwise than the week says; undefined for a group that is no longer in the week. */
export function archivedDay(
  { day, marks, changes = [] }: DayMarks,
  slots: readonly Slot[],
  nameOf: NameOf,
): ArchivedDay {
  const told = changes.flatMap(({ slot, place, adult: id }) => {
    const group = slots.find((each) => each.id === slot)?.group;
    const adult = nameOf(id);
    return group ? [{ group, ...(place && { place }), ...(adult && { adult }) }] : [];
  });
  return { day, marks, ...(told.length > 0 && { changes: told }) };
}

export function archivedLine({ mayQuote, line }: Note): string | undefined {
  return mayQuote ? line : undefined;
}

export function archivedGoal({ need, text, sign, activities }: CommonGoal): ArchivedGoal {
  return {
    ...(need && { need }),
    text,
    ...(sign && { sign }),
    activities: activities.map(({ text: what, angle, where }) =>
      [what, angle, where].filter(Boolean).join(' · '),
    ),
  };
}

export function named(name: string | undefined) {
  return name ? { name } : {};
}
