import type { Agenda } from './agenda.ts';
import type { AgendaSection, AgendaVariant } from './agenda-sections.ts';
import type { TopicIds } from './topic-corrections.ts';

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
  /** People's own points, from when the meeting began; a draft shows those there are. */
  readonly matters?: readonly string[];
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

/** The topics that are talked about: without what was taken off since the meeting began. */
export function standingTopics({ topics, off = [] }: StoredAgenda): readonly TopicIds[] {
  if (off.length === 0) return topics;
  return topics
    .map((topic) => ({ ...topic, trials: topic.trials.filter((id) => !off.includes(id)) }))
    .filter(({ trials }) => trials.length > 0);
}
