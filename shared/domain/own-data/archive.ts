import type { DayMarks } from '../activity/day-marks.ts';
import type { Slot } from '../activity/week-plan.ts';
import type { CommonGoal } from '../learning/common-goals.ts';
import type { Note } from '../learning/note.ts';
import type { OwnGoal } from '../learning/own-goal.ts';
import type { KeptDecision } from '../meeting/kept-decision.ts';
import { type Meeting, takenOnBy } from '../meeting/meeting.ts';
import type { ProcessPlan, ProcessTexts } from '../process-plan/process-plan.ts';
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
}

export interface ArchivedCourse {
  readonly course: number;
  readonly from?: Day;
  readonly until?: Day;
  /** What the unit keeps an eye on in its own practice. */
  readonly focus: readonly string[];
  readonly goals: readonly ArchivedGoal[];
  readonly ownGoals: readonly { readonly name?: string; readonly text: string }[];
  readonly trials: readonly ArchivedTrial[];
  /** Lines that their authors let the meeting hear without a name. */
  readonly heard: readonly string[];
  readonly golden: readonly string[];
  readonly week: readonly Pick<Slot, 'group' | 'days' | 'time' | 'place'>[];
  readonly days: readonly Pick<DayMarks, 'day' | 'marks'>[];
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
  readonly discussedAt?: Day;
}

export interface ArchivedMeeting {
  readonly day: Day;
  readonly present: readonly string[];
  readonly theme?: string;
  readonly goals: readonly ArchivedGoal[];
  readonly focus: readonly string[];
  readonly decisions: readonly ArchivedWords[];
}

export interface ArchivedWords {
  readonly text: string;
  readonly who?: string;
  readonly by?: Day;
}

export interface ArchivedDecision extends ArchivedWords {
  readonly day: Day;
  readonly state: KeptDecision['state'];
  readonly settledAt?: string;
}

export interface ArchivedPlan {
  readonly day: Day;
  readonly group?: string;
  readonly name?: string;
  readonly texts: ProcessTexts;
}

/** Undefined for what its author keeps to themselves. */
export function archivedTrial(trial: Trial): ArchivedTrial | undefined {
  if (trial.audience !== 'unit') return undefined;
  const { author, at, what, outcome, additions = [], discussedAt } = trial;
  const { at: _, ...told } = outcome ?? { at };
  return {
    ...named(author.name),
    at,
    what,
    details: details.flatMap((each) => trial[each] ?? []),
    ...(outcome && { outcome: told as Omit<TrialOutcome, 'at'> }),
    additions: additions.map(({ text }) => text),
    ...(discussedAt && { discussedAt }),
  };
}

/** Only what its owner has shown to the whole unit. */
export function archivedOwnGoal({ visibility, closedAt, person, text }: OwnGoal) {
  return visibility === 'unit' && !closedAt ? { ...named(person.name), text } : undefined;
}

export function archivedLine({ mayQuote, line }: Note): string | undefined {
  return mayQuote ? line : undefined;
}

export function archivedGoal({ need, text, sign, activities }: CommonGoal): ArchivedGoal {
  return {
    ...(need && { need }),
    text,
    ...(sign && { sign }),
    activities: activities.map((each) => each.text),
  };
}

export function archivedMeeting(meeting: Meeting): ArchivedMeeting {
  const { day, present = [], contentTheme, goals, focus = [], decisions } = meeting;
  return {
    day,
    present: present.map(({ name }) => name),
    ...(contentTheme && { theme: contentTheme }),
    goals: goals.map(archivedGoal),
    focus,
    decisions: decisions.map(wordsOf),
  };
}

export function archivedDecision(kept: KeptDecision): ArchivedDecision {
  const { day, state, settledAt } = kept;
  return { day, ...wordsOf(kept), state, ...(settledAt && { settledAt }) };
}

export function archivedPlan({ day, of, by, texts }: ProcessPlan): ArchivedPlan {
  return { day, ...(of && { group: of.group }), ...named(by.name), texts };
}

function wordsOf(decision: Pick<KeptDecision, 'text' | 'owner' | 'who' | 'by'>): ArchivedWords {
  const who = takenOnBy(decision);
  return { text: decision.text, ...(who && { who }), ...(decision.by && { by: decision.by }) };
}

function named(name: string | undefined) {
  return name ? { name } : {};
}
