import { isOn } from '../../shared/domain/posts/posts.ts';
import type { Send } from '../../shared/domain/posts/send.ts';
import { addWeeks } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { planStanding } from '../access/plan-standing.ts';
import { sendKey } from '../outbox/deliver-send.ts';
import { plannedPosts } from '../outbox/schedule.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { postKey } from './run-posts.ts';
import { operationsView } from './view/operations-view.ts';

const weeksBack = 6;
const nextShown = 3;
/** Six weeks of the busiest unit are well below it. */
const mostRows = 500;

/** Whether the posts get through: for those who lead the unit. */
export function showOperations(call: Call, wanted?: string): Promise<Reply> {
  return planStanding(call, wanted, 'see-operations', async ({ unit }) => {
    const now = call.ports.clock.now();
    const next = plannedPosts(unit, now)
      .filter((post) => post.at > now && isOn(post.kind, unit.posts))
      .slice(0, nextShown);
    return showYou(operationsView({ unit, next, sends: await latestPosts(call, unit) }));
  });
}

/** Posts are kept under their day, so the latest are one stretch of the unit's rows. */
async function latestPosts(call: Call, unit: Unit): Promise<readonly Send[]> {
  const from = sendKey(postKey(addWeeks(call.today, -weeksBack)));
  // Something said ahead of a meeting stands under the meeting's week.
  const before = sendKey(postKey(addWeeks(call.today, 2)));
  const page = await call.ports.store.range<Send>('units', unit.id, { from, before }, { limit: mostRows });
  return page.rows.map(({ value }) => value);
}
