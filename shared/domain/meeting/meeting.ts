import type { Guarded } from '../guard/guard.ts';
import { type CommonGoal, isPlanned } from '../learning/common-goals.ts';
import { mostActivities, mostGoals } from '../learning/limits.ts';
import { type Person, samePerson } from '../person/person.ts';
import type { Day } from '../time/day.ts';
import type { Matter } from './matter.ts';

/** A status meeting as it goes, and what came of it. Row `meeting|{day}`; its agenda stands in `agenda|{day}`. */
export interface Meeting {
  readonly v: 1;
  /** The planned meeting's id. */
  readonly id: string;
  readonly day: Day;
  /** `closing`: nothing is marked any more, and its trials are on their way to where they belong. */
  readonly state: 'open' | 'closing' | 'closed';
  readonly startedAt: string;
  readonly startedBy: Person;
  readonly step: number;
  /** Where the chair's buttons stand while it is going on: in one message, and nowhere else. */
  readonly card?: MeetingCard;
  readonly decisions: readonly Decision[];
  /** Of earlier meetings, marked as done or dropped while this one was going on. */
  readonly settled?: readonly SettledDecision[];
  /** The course that begins with this meeting; missing after the last one. */
  readonly course?: number;
  readonly contentTheme?: Guarded;
  readonly goals: readonly CommonGoal[];
  /** What to keep an eye on in our own practice in the next course; missing until somebody has written it. */
  readonly focus?: readonly Guarded[];
  /** Closed without goals because the chair said so. */
  readonly withoutGoals?: true;
  /** What became of the trials on the agenda; the rest are passed on. */
  readonly handled: Readonly<Record<string, TrialFate>>;
  /** What people had put on themselves, in its words, once it is closed. */
  readonly matters?: readonly HeldMatter[];
  /** Missing until somebody has noted who is there. */
  readonly present?: readonly Attendee[];
  /** How many trials were written while it was going on, as it was when it was closed. */
  readonly meanwhile?: number;
  readonly closedAt?: string;
  readonly closedBy?: Person;
  /** Ids of the decisions that were deleted, so that a form that is still open does not bring one back. */
  readonly gone?: readonly string[];
  /** How many decisions were deleted after it was closed: that they stood there, and nothing of what they said. */
  readonly deleted?: number;
  /** Its decisions live on in rows of their own; missing on those closed before they did. */
  readonly livesOn?: true;
}

export interface MeetingCard {
  readonly of: Person;
  /** The platform's id of the message. */
  readonly message: string;
  /** *Mere* stands open, until whoever has the buttons folds it or goes on to another point. */
  readonly isUnfolded?: true;
}

/** A person's id on the platform, or of a member without an account. */
export interface Attendee {
  readonly id: string;
  readonly name: string;
  /** Missing for those without an account. */
  readonly person?: Person;
}

export type TrialFate = 'discussed' | 'carried';

/** As a meeting that is closed remembers it. */
export interface HeldMatter extends Pick<Matter, 'id' | 'text'> {
  readonly by: Person;
  readonly fate: TrialFate;
}

/** As a decision remembers it. */
export type HeldPoint = Pick<HeldMatter, 'id' | 'text' | 'by'>;

export interface Decision {
  readonly id: string;
  readonly text: Guarded;
  /** Somebody in the unit who took it on; those with an account are reminded. */
  readonly owner?: Attendee;
  /** What was written in a name’s place: “vi alle”. */
  readonly who?: Guarded;
  readonly by?: Day;
  /** The day that was said, where they are closed on it and `by` is the last open one before. */
  readonly closed?: Day;
  /** When it was written down, where its id tells when it was asked about. */
  readonly writtenAt?: string;
  /** Who wrote it down. It stays, whoever corrects the words later. */
  readonly decidedBy?: Person;
  /** The earlier decision that this one takes the place of. */
  readonly replaces?: string;
  /** Of people's own points the one it was decided at. */
  readonly point?: HeldPoint;
  /** When its words were put right after it was written; `true` where the time is not known. */
  readonly corrected?: string | true;
  /** The trial that has become common practice; `by` is then the day to look at it again. */
  readonly practice?: string;
  /** The message it was said in: edited, the decision follows it; deleted during the meeting, it goes with it. */
  readonly message?: string;
  /** Who and when that message told, where the words do not: it stands beside them. */
  readonly told?: { readonly owner?: string; readonly by?: Day };
  /** The platform's time of the edit that it follows. */
  readonly saidAt?: string;
  /** Its words were written anew in the form: from then on they are no longer those of its message. */
  readonly ownWords?: true;
}

/** A decision of an earlier meeting that was marked as done or dropped at this one, in the words it had then. */
export interface SettledDecision {
  readonly id: string;
  readonly text: Guarded;
  /** Of the meeting that made it. */
  readonly day: Day;
  readonly state: 'done' | 'dropped';
}

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

/** The meeting at a step; the same object when it is there already, so that a second tap writes nothing. */
export function goTo(meeting: Meeting, step: number): Meeting {
  return meeting.step === step ? meeting : { ...unfoldCard(meeting, false), step };
}

/** *Mere* and *Mindre*; the same object when it stands so already, or where no message has the buttons. */
export function unfoldCard(meeting: Meeting, isUnfolded: boolean): Meeting {
  const { card } = meeting;
  if (!card || (card.isUnfolded ?? false) === isUnfolded) return meeting;
  const { of, message } = card;
  return { ...meeting, card: { of, message, ...(isUnfolded && { isUnfolded }) } };
}

/** Whether *Mere* stands open on the card of this person, who alone unfolds it. */
export function hasUnfolded({ card }: Meeting, person: Person): boolean {
  return card?.isUnfolded === true && samePerson(card.of, person);
}

/** `full`: there is no room for more, and the form is shown again with what was typed. */
export type Added = Meeting | 'full';

export function addGoal(meeting: Meeting, goal: CommonGoal): Added {
  if (meeting.goals.some(({ id }) => id === goal.id)) return meeting;
  return meeting.goals.length >= mostGoals ? 'full' : { ...meeting, goals: [...meeting.goals, goal] };
}

/** Each line of a form has its own place, so that the same form sent twice adds nothing. */
export function addActivities(meeting: Meeting, goalId: string, activities: CommonGoal['activities']): Added {
  const goal = meeting.goals.find(({ id }) => id === goalId);
  const known = new Set(goal?.activities.map(({ id }) => id));
  const fresh = activities.filter(({ id }) => !known.has(id));
  if (!goal || fresh.length === 0) return meeting;
  if (goal.activities.length + fresh.length > mostActivities) return 'full';
  const grown = { ...goal, activities: [...goal.activities, ...fresh] };
  return { ...meeting, goals: meeting.goals.map((each) => (each === goal ? grown : each)) };
}

export function handleTrials(meeting: Meeting, fates: Readonly<Record<string, TrialFate>>): Meeting {
  const changed = Object.entries(fates).some(([id, fate]) => meeting.handled[id] !== fate);
  return changed ? { ...meeting, handled: { ...meeting.handled, ...fates } } : meeting;
}

/**
 * Whether the meeting may be closed: it has goals for the course that follows, or the chair has said that it closes
 * without.
 */
export function goalsAreSettled({ course, goals }: Meeting, withoutGoals: boolean): boolean {
  return course === undefined || withoutGoals || isPlanned(goals);
}
