import type { Sessions } from '../activity/day-marks.ts';
import type { Guarded } from '../guard/guard.ts';
import type { CommonGoal } from '../learning/common-goals.ts';
import type { NotesOverview } from '../learning/notes-overview.ts';
import type { Person } from '../person/person.ts';
import type { PlannedMeeting } from '../plan/plan.ts';
import { type Day, timeOf } from '../time/day.ts';
import type { Trial } from '../trial/trial.ts';
import { type AgendaSection, type AgendaVariant, agendaSections, laterBy } from './agenda-sections.ts';
import {
  type AgendaLine,
  type AgendaTopic,
  boundedForMeeting,
  fillTopic,
  gatherTopics,
  lineOf,
  openForMeeting,
  orderTopics,
  withNewcomers,
} from './agenda-topics.ts';
import { dueAtMeeting, type KeptDecision } from './kept-decision.ts';
import type { Decision } from './meeting.ts';
import { realStart } from './real-start.ts';
import { isTakenOff } from './taken-off.ts';
import { noCorrections, type TopicCorrections, type TopicIds } from './topic-corrections.ts';

/** Everything one status meeting talks about. Each sentence shown of it is a template or somebody's own words. */
export interface Agenda {
  readonly meeting: Pick<PlannedMeeting, 'id' | 'type' | 'day' | 'time'>;
  readonly length: AgendaVariant;
  readonly chair: Person;
  readonly sections: readonly AgendaSection[];
  /** Every shared and open trial, in exactly one topic. */
  readonly topics: readonly AgendaTopic[];
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

/**
 * The order of an agenda: ids and titles, so that no trial is stored twice and the row stays small whatever people
 * write. A draft until the meeting begins, from then on it stands.
 */
export interface StoredAgenda {
  readonly v: 2;
  readonly state: 'draft' | 'frozen';
  readonly at: string;
  readonly meeting: Agenda['meeting'];
  readonly length: AgendaVariant;
  readonly sections: readonly AgendaSection[];
  readonly topics: readonly TopicIds[];
  /** Trials taken off while the meeting was under way: each keeps its place among the topics, in case it comes back. */
  readonly off?: readonly string[];
  readonly waiting: number;
  /** A trial of each topic that was chosen to begin with. */
  readonly first: readonly string[];
}

/** As agendas were stored before: with every trial's words in them. */
export interface StoredAgendaV1 {
  readonly v: 1;
  readonly state: 'draft' | 'frozen';
  readonly at: string;
  readonly agenda: Pick<Agenda, 'meeting' | 'length' | 'sections' | 'topics'>;
}

export function readStoredAgenda(stored: StoredAgenda | StoredAgendaV1): StoredAgenda {
  if (stored.v === 2) return stored;
  const { meeting, length, sections, topics } = stored.agenda;
  return {
    v: 2,
    state: stored.state,
    at: stored.at,
    meeting,
    length,
    sections,
    topics: topics.map(({ title, lines }) => ({ title, trials: lines.map(({ trial }) => trial) })),
    waiting: 0,
    first: [],
  };
}

export interface PreviousDecisions {
  readonly day: Day;
  readonly decisions: readonly Decision[];
}

export interface OwnGoalLine {
  readonly name: string;
  readonly text: string;
}

/** What lies in the unit's rows; private, withheld and discussed trials are left out here. */
export interface AgendaMaterial {
  readonly chair: Person;
  readonly trials: readonly Trial[];
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
    sections: agendaSections(type, length, time, open.length > 0),
    topics: orderTopics([...filled.keys()], order).flatMap((topic) => filled.get(topic) ?? []),
    waiting,
    first,
  };
}

/** What is shown of it: the trials as they stand now. A draft takes in what has come since it was gathered. */
export function fillAgenda(stored: StoredAgenda, material: AgendaMaterial): Agenda {
  const { length, state, first } = stored;
  const { meeting, sections } = byTheClock(stored);
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

/** The topics that are talked about: without what was taken off since the meeting began. */
export function standingTopics({ topics, off = [] }: StoredAgenda): readonly TopicIds[] {
  if (off.length === 0) return topics;
  return topics
    .map((topic) => ({ ...topic, trials: topic.trials.filter((id) => !off.includes(id)) }))
    .filter(({ trials }) => trials.length > 0);
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

/** The topic that holds a trial. Topics are found by a trial, because their numbers change. */
export function topicWith(agenda: Pick<Agenda, 'topics'>, trial: string): AgendaTopic | undefined {
  return agenda.topics.find(({ lines }) => lines.some((line) => line.trial === trial));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
