import { readStoredAgenda, type StoredAgenda, type StoredAgendaV1 } from '../meeting/stored-agenda.ts';

/**
 * An agenda without these trials. A topic with no other trial goes. Agendas of version 1, which hold trials' words,
 * lose all words.
 */
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
