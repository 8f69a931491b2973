import type { Guarded } from '../guard/guard.ts';
import type { CommonGoal } from '../learning/common-goals.ts';
import type { NotesOverview } from '../learning/notes-overview.ts';
import type { Person } from '../person/person.ts';
import type { PlannedMeeting } from '../plan/plan.ts';
import type { Day } from '../time/day.ts';
import type { Trial } from '../trial/trial.ts';
import { type AgendaSection, type AgendaVariant, agendaSections } from './agenda-sections.ts';
import { type AgendaTopic, openForMeeting, topicsOf } from './agenda-topics.ts';
import type { Decision } from './meeting.ts';

/** Everything one status meeting talks about. Each sentence shown of it is a template or somebody's own words. */
export interface Agenda {
  readonly v: 1;
  readonly meeting: Pick<PlannedMeeting, 'id' | 'type' | 'day' | 'time'>;
  readonly length: AgendaVariant;
  readonly chair: Person;
  readonly sections: readonly AgendaSection[];
  /** Every shared and open trial, in exactly one topic. */
  readonly topics: readonly AgendaTopic[];
  readonly previous?: PreviousDecisions;
  readonly notes?: NotesOverview | 'too-few';
  /** What the unit set out to reach in the course that ends. */
  readonly goals: readonly CommonGoal[];
  /** Own learning goals whose owners let the unit see them. */
  readonly ownGoals: readonly OwnGoalLine[];
  readonly brought?: Brought;
}

/** Put on the agenda by people who are not named: reflection cards by id, and good moments. */
export interface Brought {
  readonly cards: readonly string[];
  readonly golden: readonly Guarded[];
}

/** A draft until the meeting begins, from then on as it stood. */
export interface StoredAgenda {
  readonly v: 1;
  readonly state: 'draft' | 'frozen';
  readonly at: string;
  readonly agenda: Agenda;
}

export interface PreviousDecisions {
  readonly day: Day;
  readonly decisions: readonly Decision[];
}

export interface OwnGoalLine {
  readonly name: string;
  readonly text: string;
}

export interface AgendaMaterial {
  readonly meeting: PlannedMeeting;
  readonly length: AgendaVariant;
  readonly chair: Person;
  /** As they lie in the store: private, withheld and discussed ones are left out here. */
  readonly trials: readonly Trial[];
  readonly previous?: PreviousDecisions;
  readonly notes?: NotesOverview | 'too-few';
  readonly goals?: readonly CommonGoal[];
  readonly ownGoals?: readonly OwnGoalLine[];
  readonly brought?: Brought;
}

/** The same agenda from the same material, whatever order it comes in. */
export function buildAgenda(material: AgendaMaterial): Agenda {
  const { meeting, length, chair, trials, previous, notes, goals = [], ownGoals = [], brought } = material;
  const { id, type, day, time } = meeting;
  return {
    v: 1,
    meeting: { id, type, day, time },
    length,
    chair,
    sections: agendaSections(type, length, time, openForMeeting(trials).length > 0),
    topics: topicsOf(trials),
    ...(previous && { previous }),
    ...(notes && { notes }),
    goals,
    ...(brought && brought.cards.length + brought.golden.length > 0 && { brought }),
    ownGoals: ownGoals.toSorted((a, b) => compare(`${a.name} ${a.text}`, `${b.name} ${b.text}`)),
  };
}

/** The topic that holds a trial: as the agenda changes, its place in the list does too. */
export function topicWith(agenda: Agenda, trial: string): AgendaTopic | undefined {
  return agenda.topics.find(({ lines }) => lines.some((line) => line.trial === trial));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
