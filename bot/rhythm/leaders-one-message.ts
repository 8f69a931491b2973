import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import type { PlannedPost } from '../../shared/domain/posts/post-kinds.ts';
import { isOn } from '../../shared/domain/posts/post-switches.ts';
import { mondayOf } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { plannedPosts } from '../outbox/schedule.ts';
import { authorsToAsk } from '../trial/authors-and-trials-to-ask.ts';
import type { Ports } from '../turn/ports.ts';

/**
 * Whether the leader will be asked about their own trials this week. Then nothing else is sent to them: it is one
 * private message a week.
 */
export async function hearsAsAuthor(
  ports: Ports,
  unit: Unit,
  { day }: PlannedPost,
  leader: Person,
): Promise<boolean> {
  const isAsked = plannedPosts(ports, unit, ports.clock.now()).some(
    (post) => post.audience === 'author' && mondayOf(post.day) === mondayOf(day) && isOn(post, unit.posts),
  );
  if (!isAsked) return false;
  return (await authorsToAsk(ports, unit)).some(({ author }) => samePerson(author, leader));
}

/**
 * What was held back from the leader earlier in the week because they were to be asked about their own trials. If they
 * have told of those in the meantime, they are not asked, and there is room for it. `runPosts` holds it back again
 * where they are asked.
 */
export function heldBackFromLeader(ports: Ports, unit: Unit, asked: PlannedPost): readonly PlannedPost[] {
  return plannedPosts(ports, unit, ports.clock.now()).filter(
    (post) => post.audience === 'leader' && post.at <= asked.at && mondayOf(post.day) === mondayOf(asked.day),
  );
}
