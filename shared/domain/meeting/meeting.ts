import type { Guarded } from '../guard/guard.ts';
import { type CommonGoal, isPlanned } from '../learning/common-goals.ts';
import type { Person } from '../person/person.ts';
import type { Day } from '../time/day.ts';

/** A status meeting as it goes, and what came of it. Row `meeting|{day}`; its agenda stands in `agenda|{day}`. */
export interface Meeting {
  readonly v: 1;
  /** The planned meeting's id. */
  readonly id: string;
  readonly day: Day;
  readonly state: 'open' | 'closed';
  readonly startedAt: string;
  readonly startedBy: Person;
  readonly step: number;
  readonly decisions: readonly Decision[];
  /** The course that begins with this meeting; missing after the last one. */
  readonly course?: number;
  readonly contentTheme?: Guarded;
  readonly goals: readonly CommonGoal[];
  /** Closed without goals because the chair said so. */
  readonly withoutGoals?: true;
  /** What became of the trials on the agenda; the rest are passed on. */
  readonly handled: Readonly<Record<string, TrialFate>>;
  /** Missing until somebody has noted who is there. */
  readonly present?: readonly Attendee[];
  readonly closedAt?: string;
  readonly closedBy?: Person;
}

/** A person's id on the platform, or of a member without an account. */
export interface Attendee {
  readonly id: string;
  readonly name: string;
}

export type TrialFate = 'discussed' | 'carried';

export interface Decision {
  readonly id: string;
  readonly text: Guarded;
  readonly who?: Guarded;
  readonly by?: Day;
}

export const mostGoals = 4;
const mostActivities = 8;

export function beginMeeting(
  { id, day }: { readonly id: string; readonly day: Day },
  by: Person,
  at: string,
  course: number | undefined,
): Meeting {
  return {
    v: 1,
    id,
    day,
    state: 'open',
    startedAt: at,
    startedBy: by,
    step: 0,
    decisions: [],
    goals: [],
    handled: {},
    ...(course !== undefined && { course }),
  };
}

/** The same object when nothing changes, so that a second tap writes nothing. */
export function goTo(meeting: Meeting, step: number): Meeting {
  return meeting.step === step ? meeting : { ...meeting, step };
}

export function addDecision(meeting: Meeting, decision: Decision): Meeting {
  if (meeting.decisions.some(({ id }) => id === decision.id)) return meeting;
  return { ...meeting, decisions: [...meeting.decisions, decision] };
}

export function addGoal(meeting: Meeting, goal: CommonGoal): Meeting {
  const known = meeting.goals.some(({ id }) => id === goal.id);
  return known || meeting.goals.length >= mostGoals
    ? meeting
    : { ...meeting, goals: [...meeting.goals, goal] };
}

/** Each line of a form has its own place, so that the same form sent twice adds nothing. */
export function addActivities(
  meeting: Meeting,
  goalId: string,
  activities: CommonGoal['activities'],
): Meeting {
  const goal = meeting.goals.find(({ id }) => id === goalId);
  const known = new Set(goal?.activities.map(({ id }) => id));
  const fresh = activities.filter(({ id }) => !known.has(id));
  if (!goal || fresh.length === 0) return meeting;
  const grown = { ...goal, activities: [...goal.activities, ...fresh].slice(0, mostActivities) };
  return { ...meeting, goals: meeting.goals.map((each) => (each === goal ? grown : each)) };
}

export function handleTrials(meeting: Meeting, fates: Readonly<Record<string, TrialFate>>): Meeting {
  const changed = Object.entries(fates).some(([id, fate]) => meeting.handled[id] !== fate);
  return changed ? { ...meeting, handled: { ...meeting.handled, ...fates } } : meeting;
}

/** A meeting that leads into a course needs somewhere to go, or the chair's word that it does not this time. */
export function goalsAreSettled({ course, goals }: Meeting, withoutGoals: boolean): boolean {
  return course === undefined || withoutGoals || isPlanned(goals);
}
