import { switchesOf } from '../../shared/domain/posts/posts.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { planStanding } from '../access/plan-standing.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { changeRow } from '../rows/change-row.ts';
import { unitKey } from '../rows/rows.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Values } from '../ui/form.ts';
import { parsePostsForm, postsForm, postsView } from './view/posts-views.ts';

/** What the bot says of its own accord, and what of it is switched on. */
export function showPosts(call: Call, wanted?: string): Promise<Reply> {
  return planStanding(call, wanted, 'switch-posts', async ({ unit }) => showYou(postsView(unit)));
}

export function openPosts(call: Call, wanted?: string): Promise<Reply> {
  return planStanding(call, wanted, 'switch-posts', async ({ unit }) => ({
    kind: 'open-form',
    form: postsForm(unit),
  }));
}

export function submitPosts(call: Call, values: Values, context: Values): Promise<Reply> {
  return planStanding(call, context.unit, 'switch-posts', async ({ row, unit }) => {
    const posts = switchesOf(parsePostsForm(values));
    const changed = await changeRow<Unit>(
      call.ports,
      { table: 'units', partition: unit.id, key: unitKey, known: row },
      (now) => now && { ...now, posts },
    );
    return showYou(
      changed.ok ? postsView(changed.row.value, { saved: true }) : refusalView(unit.language, 'busy'),
    );
  });
}
