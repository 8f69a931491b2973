import { isOn, type PlannedPost } from '../../shared/domain/posts/posts.ts';
import type { Send } from '../../shared/domain/posts/send.ts';
import { mondayOf } from '../../shared/domain/time/day.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import { type Person, samePerson } from '../../shared/domain/unit/person.ts';
import type { Member, Unit } from '../../shared/domain/unit/unit.ts';
import { everyRow } from '../../shared/ports/store.ts';
import { plannedPosts } from '../outbox/schedule.ts';
import { openTrialKey, type ReadRow } from '../rows/rows.ts';
import type { Ports } from '../turn/ports.ts';
import type { View } from '../ui/view.ts';
import { openTrialsOf } from './open-trials.ts';
import { outcomeAskView } from './view/outcome-views.ts';

/** More in one message would be a burden; the list of one's own trials holds them all. */
const mostAsked = 5;

interface AuthorToAsk {
  readonly author: Person;
  /** Ids, the oldest first. */
  readonly trials: readonly string[];
}

/** Everyone with an account of their own and an open trial that nothing has been said of yet. */
export async function authorsToAsk(ports: Ports, unit: Unit): Promise<readonly AuthorToAsk[]> {
  const waiting = (await openTrialsOf(ports, unit)).filter(({ outcome }) => !outcome);
  if (waiting.length === 0) return [];
  const shared = await sharedAccounts(ports, unit);
  const found: { author: Person; trials: string[] }[] = [];
  for (const { author, id } of waiting.toSorted((a, b) => a.at.localeCompare(b.at))) {
    if (author.platform === 'none' || shared.some((account) => samePerson(account, author))) continue;
    const known = found.find((one) => samePerson(one.author, author));
    if (known) known.trials.push(id);
    else found.push({ author, trials: [id] });
  }
  return found.map(({ author, trials }) => ({ author, trials: trials.slice(0, mostAsked) }));
}

/** One private message a week: a leader who is asked about own trials hears nothing else in that week. */
export async function hearsAsAuthor(
  ports: Ports,
  unit: Unit,
  { day }: PlannedPost,
  leader: Person,
): Promise<boolean> {
  const asked = plannedPosts(unit, ports.clock.now()).some(
    (post) =>
      post.kind === 'outcome-ask' && mondayOf(post.day) === mondayOf(day) && isOn(post.kind, unit.posts),
  );
  if (!asked) return false;
  return (await authorsToAsk(ports, unit)).some(({ author }) => samePerson(author, leader));
}

/** What is still to be answered when it is sent. */
export async function outcomeAsk(unit: Unit, { about }: Send, read: ReadRow): Promise<View | undefined> {
  const ids = (about.trials ?? '').split(' ').filter(Boolean);
  const trials = (await Promise.all(ids.map((id) => read<Trial>(openTrialKey(id))))).filter(
    (trial) => trial !== undefined && !trial.outcome,
  ) as readonly Trial[];
  return trials.length > 0 ? outcomeAskView(unit, trials, about.day ?? '') : undefined;
}

async function sharedAccounts(ports: Ports, unit: Unit): Promise<readonly Person[]> {
  const accounts: Person[] = [];
  for await (const { value } of everyRow<Member>(ports.store, 'units', unit.id, { prefix: 'member|' })) {
    if (value.shared) accounts.push(value.person);
  }
  return accounts;
}
