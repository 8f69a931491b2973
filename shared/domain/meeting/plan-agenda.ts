import type { Sessions } from '../activity/day-marks.ts';
import type { Guarded } from '../guard/guard.ts';
import type { CommonGoal } from '../learning/common-goals.ts';
import type { NotesOverview } from '../learning/notes-overview.ts';
import type { Person } from '../person/person.ts';
import type { PlannedMeeting } from '../plan/plan.ts';
import { timeOf } from '../time/day.ts';
import type { Trial } from '../trial/trial.ts';
import type { Agenda, Brought, OwnGoalLine, PreviousDecisions } from './agenda.ts';
import { type AgendaVariant, agendaSections, laterBy } from './agenda-sections.ts';
import {
  boundedForMeeting,
  fillTopic,
  gatherTopics,
  lineOf,
  openForMeeting,
  orderTopics,
  withNewcomers,
} from './agenda-topics.ts';
import { dueAtMeeting, type KeptDecision } from './kept-decision.ts';
import { fillMatters, type Matter, openMatters } from './matter.ts';
import { realStart } from './real-start.ts';
import { type StoredAgenda, standingTopics } from './stored-agenda.ts';
import { isTakenOff } from './taken-off.ts';
import { noCorrections, type TopicCorrections } from './topic-corrections.ts';

/** What lies in the unit's rows; private, withheld and discussed trials are left out here. */
export interface AgendaMaterial {
  readonly chair: Person;
  readonly trials: readonly Trial[];
  readonly matters?: readonly Matter[];
  readonly corrections?: TopicCorrections;
  readonly wishes?: readonly (readonly string[])[];
  readonly decisions?: readonly KeptDecision[];
  readonly previous?: PreviousDecisions;
  readonly notes?: NotesOverview | 'too-few';
  readonly goals?: readonly CommonGoal[];
  readonly ownGoals?: readonly OwnGoalLine[];
  readonly brought?: Brought;
  readonly sessions?: Sessions;
  readonly focus?: readonly Guarded[];
  readonly openSparring?: number;
  readonly videos?: number;
}

export interface AgendaAsk {
  readonly meeting: PlannedMeeting;
  readonly length: AgendaVariant;
  readonly at: string;
  readonly first?: readonly string[];
}

/**
 * Gathers an agenda: which topics, in which order. The same material gives the same agenda, whatever order it comes
 * in.
 */
export function planAgenda(ask: AgendaAsk, material: AgendaMaterial): StoredAgenda {
  const { meeting, length, at, first = [] } = ask;
  const { id, type, day, time } = meeting;
  const { open, waiting } = boundedForMeeting(material.trials);
  const gathered = gatherTopics(open, material.corrections ?? noCorrections);
  const byId = new Map(open.map((trial) => [trial.id, trial]));
  const order = { first, wishes: material.wishes ?? [] };
  const filled = new Map(gathered.map((topic) => [fillTopic(topic, byId, order), topic]));
  return {
    v: 2,
    state: 'draft',
    at,
    meeting: { id, type, day, time },
    length,
    sections: agendaSections(type, length, time, open.length > 0, openMatters(material.matters ?? []).length),
    topics: orderTopics([...filled.keys()], order).flatMap((topic) => filled.get(topic) ?? []),
    waiting,
    first,
  };
}

/** What is shown of it: the trials as they stand now. A draft takes in what has come since it was gathered. */
export function fillAgenda(stored: StoredAgenda, material: AgendaMaterial): Agenda {
  const { length, state, first } = stored;
  const { matters = [] } = material;
  const own = state === 'frozen' ? (stored.matters ?? []) : openMatters(matters).map(({ id }) => id);
  const { meeting, sections } = byTheClock(state === 'frozen' ? stored : withMatters(stored, own.length));
  const open = openForMeeting(material.trials);
  const byId = new Map(open.map((trial) => [trial.id, trial]));
  const order = { first, wishes: material.wishes ?? [] };
  const {
    chair,
    previous,
    notes,
    goals = [],
    ownGoals = [],
    brought,
    sessions,
    focus = [],
    openSparring = 0,
    videos = 0,
  } = material;
  const room = boundedForMeeting(material.trials);
  const topics = state === 'frozen' ? standingTopics(stored) : withNewcomers(stored.topics, room.open);
  const filled = topics.map((topic) => fillTopic(topic, byId, order));
  return {
    meeting,
    length,
    chair,
    sections,
    topics:
      state === 'frozen'
        ? filled
        : orderTopics(
            filled.filter(({ lines }) => lines.length > 0),
            order,
          ),
    matters: fillMatters(own, matters),
    off: material.trials.filter((trial) => isTakenOff(trial, meeting.id)).map(lineOf),
    waiting: state === 'frozen' ? stored.waiting : room.waiting,
    meanwhile: state === 'frozen' ? open.filter((trial) => trial.at >= stored.at).length : 0,
    decisions: dueAtMeeting(material.decisions ?? [], meeting.day),
    ...(previous && { previous }),
    ...(notes && { notes }),
    ...(sessions && { sessions }),
    ...(focus.length > 0 && { focus }),
    ...(openSparring > 0 && { openSparring }),
    ...(videos > 0 && { videos }),
    goals,
    ...(brought && brought.cards.length + brought.golden.length > 0 && { brought }),
    ownGoals: ownGoals.toSorted((a, b) => compare(`${a.name} ${a.text}`, `${b.name} ${b.text}`)),
  };
}

/** What was put on since the draft was gathered needs its time, and what was taken off gives it back. */
export function withMatters(stored: StoredAgenda, count: number): StoredAgenda {
  const { meeting, length, sections } = stored;
  const hasTrials = sections.some(({ item }) => item === 'trials');
  return { ...stored, sections: agendaSections(meeting.type, length, meeting.time, hasTrials, count) };
}

/** Once the meeting has begun its times count from then, wherever they are read: on the agenda and on paper, too. */
function byTheClock({ meeting, sections, state, at }: StoredAgenda): Pick<Agenda, 'meeting' | 'sections'> {
  if (state !== 'frozen') return { meeting, sections };
  const time = timeOf(realStart(meeting, at));
  let passed = 0;
  const timed = sections.map((section) => {
    if (!section.time) return section;
    const from = laterBy(time, passed);
    passed += section.time.minutes;
    return { ...section, time: { ...section.time, from } };
  });
  return { meeting: { ...meeting, time }, sections: timed };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
