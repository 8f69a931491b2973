import { closeConversation, silenceUnit } from '../outbox/silence-unit.ts';
import { type Conversation, conversationRow, conversationsIn } from '../rows/place-rows.ts';
import { eachRow, readValue } from '../rows/row.ts';
import { type Call, conversationOf } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';

const nothing: Reply = { kind: 'nothing' };

/** The bot was taken out of the channel: the unit keeps everything and hears nothing. */
export async function leaveChannel(call: Call): Promise<Reply> {
  if (call.intent.where.kind === 'personal') return nothing;
  const place = await readValue(call.ports, conversationRow(conversationOf(call)));
  if (place) await leave(call, conversationOf(call).conversation, place);
  return nothing;
}

/** The app was removed from the whole tenant. */
export async function leaveTenant(call: Call): Promise<Reply> {
  for await (const { key, value } of eachRow(call.ports, conversationsIn(call.person))) {
    await leave(call, key.slice(key.indexOf('|') + 1), value);
  }
  return nothing;
}

async function leave({ ports, person }: Call, conversation: string, { unit }: Conversation): Promise<void> {
  const at = ports.clock.now().toISOString();
  const { platform, tenant } = person;
  await closeConversation(ports, { platform, tenant, conversation }, at);
  if (!unit) return;
  await silenceUnit(ports, unit, at);
  ports.log.info('unit.silenced', { unit });
}
