import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import { isOn } from '../../shared/domain/posts/post-switches.ts';
import { type Day, mondayOf } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { plannedPosts } from '../outbox/schedule.ts';
import type { Ports } from '../turn/ports.ts';
import { authorsToAsk } from './authors-and-trials-to-ask.ts';

/**
 * Whether the leader will be asked about their own trials in the week of that day. Then nothing else is sent to them:
 * it is one private message a week.
 */
export async function hearsAsAuthor(
  ports: Ports,
  unit: Unit,
  leader: Person,
  day: Day,
  posts = plannedPosts(ports, unit, ports.clock.now()),
): Promise<boolean> {
  const isAsked = posts.some(
    (post) => post.audience === 'author' && mondayOf(post.day) === mondayOf(day) && isOn(post, unit.posts),
  );
  return isAsked && (await authorsToAsk(ports, unit)).some(({ author }) => samePerson(author, leader));
}
