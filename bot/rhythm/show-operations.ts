import {
  nextPostsShown,
  operationsWeeksAhead,
  operationsWeeksBack,
  overdueMinutes,
} from '../../shared/domain/posts/limits.ts';
import { isOn } from '../../shared/domain/posts/post-switches.ts';
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

/** More than the busiest unit sends in six weeks. */
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
      .slice(0, nextPostsShown);
    // The keys of posts begin with a day, so the latest weeks are one range.
    const latest = postsBetween(
      unit.id,
      addWeeks(today, -operationsWeeksBack),
      addWeeks(today, operationsWeeksAhead),
    );
    const [sends, overdue] = await Promise.all([
      readSome(ports, latest, mostRows),
      oldestOverdue(ports, unit.id, now),
    ]);
    return showYou(operationsView({ unit, next, sends, posts, overdue }));
  },
});

/** The oldest moment whose posts failed, or were never begun. */
async function oldestOverdue(ports: Outside, unit: string, now: Date): Promise<string | undefined> {
  const [[failed], line] = await Promise.all([
    readSome(ports, overdueIn(unit), 1),
    readValue(ports, indexRow(unit)),
  ]);
  const neverBegun =
    line?.next !== undefined && Date.parse(line.next) < now.getTime() - overdueMinutes * 60_000;
  return [failed?.at, neverBegun ? line.next : undefined].filter((at) => at !== undefined).sort()[0];
}
