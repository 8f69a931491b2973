import type { Who } from '../../bot/turn/intent.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import type { Form, Values } from '../../bot/ui/form.ts';
import { personal, type World } from './world.ts';

export async function submitOpened(
  world: World,
  who: Who,
  action: string,
  data: Values,
  values: Values,
): Promise<Reply> {
  const form = await openedBy(world, who, action, data);
  if (!form) throw new Error(`no form: ${action}`);
  return world.submit(who, personal, form.id, { ...form.values, ...values }, form.context);
}

export async function openedBy(
  world: World,
  who: Who,
  action: string,
  data: Values,
): Promise<Form | undefined> {
  const reply = await world.press(who, personal, action, data);
  return reply.kind === 'open-form' ? reply.form : undefined;
}
