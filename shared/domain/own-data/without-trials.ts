import { readStoredAgenda, type StoredAgenda, type StoredAgendaV1 } from '../meeting/agenda.ts';

/** An agenda without these trials; a topic that held nothing else goes with its title. Older ones lose all words. */
export function withoutTrials(
  stored: StoredAgenda | StoredAgendaV1,
  trials: ReadonlySet<string>,
): StoredAgenda | undefined {
  const agenda = readStoredAgenda(stored);
  if (!agenda.topics.some((topic) => topic.trials.some((id) => trials.has(id)))) return undefined;
  const topics = agenda.topics
    .map((topic) => ({ ...topic, trials: topic.trials.filter((id) => !trials.has(id)) }))
    .filter(({ trials: left }) => left.length > 0);
  return { ...agenda, topics, first: agenda.first.filter((id) => !trials.has(id)) };
}
