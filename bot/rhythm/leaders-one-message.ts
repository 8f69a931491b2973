import type { PlannedPost } from '../../shared/domain/posts/post-kinds.ts';
import { mondayOf } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { plannedPosts } from '../outbox/schedule.ts';
import type { Ports } from '../turn/ports.ts';

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
