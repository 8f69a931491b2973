import { readRow, readRows } from '../../bot/rows/row.ts';
import { allIn, unitRow } from '../../bot/rows/unit-rows.ts';
import type { Intent, Who } from '../../bot/turn/intent.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import type { Form, Values } from '../../bot/ui/form.ts';
import type { Button } from '../../bot/ui/view.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { bo, channel, replyText, type World } from './world.ts';

type Act = Extract<Button, { action: string }>;

export function formOf(reply: Reply): Form {
  if (reply.kind !== 'open-form' && reply.kind !== 'form-errors')
    throw new Error(`no form: ${replyText(reply)}`);
  return reply.form;
}

/** Opens a form of the plan, fills it in over what it offers, and sends it. */
export async function fill(world: World, action: string, values: Values, who: Who = bo): Promise<Reply> {
  const form = formOf(await world.press(who, channel, action));
  return send(world, form, values, who);
}

export function send(world: World, form: Form, values: Values, who: Who = bo): Promise<Reply> {
  return world.submit(who, channel, form.id, { ...form.values, ...values }, form.context);
}

export function buttonsOf(reply: Reply): readonly Act[] {
  if (reply.kind !== 'show') throw new Error(`no view: ${replyText(reply)}`);
  return reply.view.nodes
    .flatMap((node) => (node.node === 'buttons' ? node.buttons : []))
    .filter((button) => 'action' in button);
}

export function press(world: World, reply: Reply, label: string, who: Who = bo): Promise<Reply> {
  return world.send(pressing(reply, label, who));
}

export function pressing(reply: Reply, label: string, who: Who = bo): Intent {
  const button = buttonsOf(reply).find((each) => each.label === label);
  if (!button) throw new Error(`no button ${label}: ${replyText(reply)}`);
  return {
    who,
    where: channel,
    what: { kind: 'button', action: button.action, data: button.data ?? {} },
  };
}

/** Changes the plan as a leader does: form, preview, “Ja, gør det”. */
export async function change(world: World, action: string, values: Values): Promise<Reply> {
  return press(world, await fill(world, action, values), 'Ja, gør det');
}

export async function storedUnit(world: World, id: string): Promise<Unit> {
  const row = await readRow(world.ports, unitRow(id));
  if (!row) throw new Error('no unit');
  return row.value;
}

export async function storedText(world: World, id: string): Promise<string> {
  return JSON.stringify(await readRows(world.ports, allIn(id, '')));
}
