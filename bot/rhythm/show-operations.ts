import { isOn } from '../../shared/domain/posts/posts.ts';
import { addWeeks } from '../../shared/domain/time/day.ts';
import { command } from '../feature/command.ts';
import { plannedPosts } from '../outbox/schedule.ts';
import { indexRow, overdueIn } from '../rows/due-rows.ts';
import { readSome, readValue } from '../rows/row.ts';
import { postsBetween } from '../rows/send-rows.ts';
import { showYou } from '../turn/call.ts';
import type { Outside } from '../turn/ports.ts';
import { posts } from './posts/all.ts';
import { operationsView } from './view/operations-view.ts';

const weeksBack = 6;
/** Something said ahead of a meeting stands under the meeting's week. */
const weeksAhead = 2;
const nextShown = 3;
/** The tick comes every quarter of an hour, and the queue takes its time. */
const overdueMs = 3_600_000;
/** Six weeks of the busiest unit are well below it. */
const mostRows = 500;

/** Whether the posts get through: for those who lead the unit. */
export const operationsCommand = command({
  name: 'operations',
  words: { da: ['driftsstatus', 'drift', 'status'], en: ['operations', 'status'] },
  help: {
    group: 'unit',
    line: {
      da: 'se, om mine beskeder når frem, og hvad der kommer',
      en: 'see whether my posts get through, and what comes next',
    },
  },
  deed: 'see-operations',
  run: async ({ call, unit }) => {
    const { ports, today } = call;
    const now = ports.clock.now();
    const next = plannedPosts(ports, unit, now)
      .filter((post) => post.at > now && isOn(post, unit.posts))
      .slice(0, nextShown);
    // Posts are kept under their day, so the latest are one stretch of the unit's rows.
    const latest = postsBetween(unit.id, addWeeks(today, -weeksBack), addWeeks(today, weeksAhead));
    const [sends, overdue] = await Promise.all([
      readSome(ports, latest, mostRows),
      oldestOverdue(ports, unit.id, now),
    ]);
    return showYou(operationsView({ unit, next, sends, posts, overdue }));
  },
});

/** What failed when its time had come, and what should have been begun by now. */
async function oldestOverdue(ports: Outside, unit: string, now: Date): Promise<string | undefined> {
  const [[failed], line] = await Promise.all([
    readSome(ports, overdueIn(unit), 1),
    readValue(ports, indexRow(unit)),
  ]);
  const neverBegun = line?.next !== undefined && Date.parse(line.next) < now.getTime() - overdueMs;
  return [failed?.at, neverBegun ? line.next : undefined].filter((at) => at !== undefined).sort()[0];
}
