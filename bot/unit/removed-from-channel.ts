import { closeChannel, closeConversation, silenceUnit } from '../outbox/close-channel.ts';
import { conversationRow, conversationsIn } from '../rows/place-rows.ts';
import { eachRow, readValue } from '../rows/row.ts';
import { unitRow } from '../rows/unit-rows.ts';
import { type Call, conversationOf } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';

const nothing: Reply = { kind: 'nothing' };

/**
 * The bot was taken out of the channel. The unit keeps its data, nothing is posted any more, and the leader is told
 * in private.
 */
export async function removedFromChannel({ ports, intent, ...call }: Call): Promise<Reply> {
  if (intent.where.kind === 'personal') return nothing;
  const where = conversationOf({ ports, intent, ...call });
  const place = await readValue(ports, conversationRow(where));
  if (!place) return nothing;
  const unit = place.unit ? await readValue(ports, unitRow(place.unit)) : undefined;
  await (unit ? closeChannel(ports, unit) : closeConversation(ports, where, ports.clock.now().toISOString()));
  return nothing;
}

/**
 * The app was removed from the whole tenant: all its units fall silent, and there is nobody left whom the bot could
 * tell.
 */
export async function removedFromTenant({ ports, person }: Call): Promise<Reply> {
  const at = ports.clock.now().toISOString();
  const { platform, tenant } = person;
  for await (const { key, value } of eachRow(ports, conversationsIn(person))) {
    const conversation = key.slice(key.indexOf('|') + 1);
    await closeConversation(ports, { platform, tenant, conversation }, at);
    if (!value.unit) continue;
    await silenceUnit(ports, value.unit, at);
    ports.log.info('unit.silenced', { unit: value.unit });
  }
  return nothing;
}
