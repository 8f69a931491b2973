import { switchesOf } from '../../../shared/domain/posts.ts';
import type { Unit } from '../../../shared/domain/unit.ts';
import type { Values } from '../../ui/form.ts';
import { refusalView } from '../../views/refusal-views.ts';
import { parsePostsForm, postsForm, postsView } from '../../views/rhythm/posts-views.ts';
import { type Call, showYou } from '../call.ts';
import { changeRow } from '../change.ts';
import { planStanding } from '../plan/plan-standing.ts';
import type { Reply } from '../reply.ts';
import { unitKey } from '../rows.ts';

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
