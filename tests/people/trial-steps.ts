import { readValues } from '../../bot/rows/row.ts';
import { doneTrialsIn, openTrialsIn } from '../../bot/rows/trial-rows.ts';
import type { Intent, Who } from '../../bot/turn/intent.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import { allNodes } from '../../bot/ui/build-view.ts';
import type { Button } from '../../bot/ui/view.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import { ane, channel, createUnit, createWorld, replyText, type World } from './world.ts';

export const wednesday = '2026-09-16T08:30:00Z';
export const eva: Who = { platform: 'slack', tenant: 'T1', id: 'UEVA', name: 'Eva Ø. Bæk' };

export function message(text: string, ts: string, who = ane, where = channel): Intent {
  return {
    who,
    where,
    what: { kind: 'words', text },
    delivery: `slack:T1:${where.conversation}:${ts}`,
    message: { id: ts, ...(where.kind === 'channel' && { thread: ts }) },
  };
}

export async function stored(world: World, unit: string): Promise<readonly Trial[]> {
  const done = await readValues(world.ports, doneTrialsIn(unit));
  return [...done, ...(await readValues(world.ports, openTrialsIn(unit)))];
}

export async function unitWithAne(start = wednesday) {
  const world = createWorld(start);
  const unit = await createUnit(world);
  await world.press(ane, channel, 'unit.join');
  world.posted.length = 0;
  return { world, unit };
}

export function buttonOf(reply: Reply, action: string): Extract<Button, { action: string }> {
  if (reply.kind !== 'show') throw new Error(`no view: ${reply.kind}`);
  for (const node of allNodes(reply.view.nodes)) {
    if (node.node !== 'buttons') continue;
    for (const button of node.buttons) if ('action' in button && button.action === action) return button;
  }
  throw new Error(`no button ${action} in ${replyText(reply)}`);
}

export const idOf = (ts: string, conversation = 'C1') => `slack:T1:${conversation}:${ts}`;
