import { readStoredAgenda, type StoredAgenda, type StoredAgendaV1 } from '../meeting/stored-agenda.ts';
import type { TopicIds } from '../meeting/topic-corrections.ts';
import { quotesTrial } from '../trial/grouping/words-in-title.ts';

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
    .map((topic) => withoutWords(topic, trials))
    .filter(({ trials: left }) => left.length > 0);
  return { ...agenda, topics, first: agenda.first.filter((id) => !trials.has(id)) };
}

/** Nobody knows any more whose words the title has, and they may be those that go. */
function withoutWords(topic: TopicIds, gone: ReadonlySet<string>): TopicIds {
  const left = topic.trials.filter((id) => !gone.has(id));
  const isHit = left.length < topic.trials.length && quotesTrial(topic.title);
  return { ...topic, trials: left, ...(isHit && { title: '…' }) };
}
