import type { Sessions } from '../activity/day-marks.ts';
import type { Guarded } from '../guard/guard.ts';
import type { CommonGoal } from '../learning/common-goals.ts';
import type { NotesOverview } from '../learning/notes-overview.ts';
import type { Person } from '../person/person.ts';
import type { PlannedMeeting } from '../plan/plan.ts';
import type { Day } from '../time/day.ts';
import type { AgendaSection, AgendaVariant } from './agenda-sections.ts';
import type { AgendaLine, AgendaTopic } from './agenda-topics.ts';
import type { KeptDecision } from './kept-decision.ts';
import type { Decision } from './meeting.ts';

/** Everything one status meeting talks about. Each sentence shown of it is a template or somebody's own words. */
export interface Agenda {
  readonly meeting: Pick<PlannedMeeting, 'id' | 'type' | 'day' | 'time'>;
  readonly length: AgendaVariant;
  readonly chair: Person;
  readonly sections: readonly AgendaSection[];
  /** Every shared and open trial, in exactly one topic. */
  readonly topics: readonly AgendaTopic[];
  /** What people have put on themselves, each a topic of its own. */
  readonly matters: readonly AgendaTopic[];
  /** Taken off by whoever holds the meeting, who may put them back. */
  readonly off: readonly AgendaLine[];
  /** Trials that there is no room for; they come to the next meeting. */
  readonly waiting: number;
  /** Written since the meeting began; they come to the next meeting. */
  readonly meanwhile: number;
  /** What earlier meetings decided, and is still open. */
  readonly decisions: readonly KeptDecision[];
  /** What the last meeting decided, if it was closed by a version whose decisions had no rows of their own. */
  readonly previous?: PreviousDecisions;
  readonly notes?: NotesOverview | 'too-few';
  /** What the unit set out to reach in the course that ends. */
  readonly goals: readonly CommonGoal[];
  /** What the unit kept an eye on in itself in the course that ends. */
  readonly focus?: readonly Guarded[];
  /** Own learning goals whose owners let the unit see them. */
  readonly ownGoals: readonly OwnGoalLine[];
  readonly brought?: Brought;
  /** Wishes for sparring that are still open: how many, and nothing else of them. */
  readonly openSparring?: number;
  /** Links to films that are still there: how many, and nothing else of them. */
  readonly videos?: number;
  /** Small groups planned and held in the course, where days have been marked. */
  readonly sessions?: Sessions;
}

/** Put on the agenda by people who are not named: reflection cards by id, and good moments. */
export interface Brought {
  readonly cards: readonly string[];
  readonly golden: readonly Guarded[];
}

export interface PreviousDecisions {
  readonly day: Day;
  readonly decisions: readonly Decision[];
}

export interface OwnGoalLine {
  readonly name: string;
  readonly text: string;
}

/** A topic of trials, or what somebody has put on themselves. */
export function spokenWith(agenda: Pick<Agenda, 'topics' | 'matters'>, id: string): AgendaTopic | undefined {
  return topicWith(agenda, id) ?? topicWith({ topics: agenda.matters }, id);
}

/** The topic that holds a trial. Topics are found by a trial, because their numbers change. */
export function topicWith(agenda: Pick<Agenda, 'topics'>, trial: string): AgendaTopic | undefined {
  return agenda.topics.find(({ lines }) => lines.some((line) => line.trial === trial));
}
