import { addWeeks } from '../../../shared/domain/day.ts';
import { isOn } from '../../../shared/domain/posts.ts';
import type { Send } from '../../../shared/domain/send.ts';
import type { Unit } from '../../../shared/domain/unit.ts';
import { operationsView } from '../../views/rhythm/operations-view.ts';
import { type Call, showYou } from '../call.ts';
import { planStanding } from '../plan/plan-standing.ts';
import type { Reply } from '../reply.ts';
import { sendKey } from './deliver-send.ts';
import { postKey } from './run-posts.ts';
import { plannedPosts } from './schedule.ts';

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
