import { isOn } from '../../shared/domain/posts/posts.ts';
import { addWeeks } from '../../shared/domain/time/day.ts';
import { command } from '../feature/command.ts';
import { plannedPosts } from '../outbox/schedule.ts';
import { readSome } from '../rows/row.ts';
import { postsBetween } from '../rows/send-rows.ts';
import { showYou } from '../turn/call.ts';
import { posts } from './posts/all.ts';
import { operationsView } from './view/operations-view.ts';

const weeksBack = 6;
/** Something said ahead of a meeting stands under the meeting's week. */
const weeksAhead = 2;
const nextShown = 3;
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
    const sends = await readSome(ports, latest, mostRows);
    return showYou(operationsView({ unit, next, sends, posts }));
  },
});
