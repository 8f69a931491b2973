import type { Person } from '../../shared/domain/person/person.ts';
import type { Send } from '../../shared/domain/posts/send.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Address } from '../../shared/ports/chat.ts';
import { conversationRow, personRow } from '../rows/place-rows.ts';
import { type RowAt, readValue } from '../rows/row.ts';
import type { Ports } from '../turn/ports.ts';

export async function addressOf(
  ports: Ports,
  unit: Unit,
  send: Send,
  known: object | undefined,
): Promise<Address | undefined> {
  if (send.to === 'channel') {
    // What somebody's own action causes is tried all the same: the word that the bot was let in again may have been lost.
    if (unit.silentSince && ports.sayings.waitsForMorning(send.kind)) return undefined;
    const { platform, tenant, conversation: id } = unit.home;
    return {
      platform,
      tenant,
      kind: 'channel',
      id,
      ...('thread' in send.about && send.about.thread && { thread: send.about.thread }),
      ...(known ? { reference: known } : await referenceOf(ports, platform, conversationRow(unit.home))),
    };
  }
  return chatOf(ports, send.to);
}

export async function chatOf(ports: Ports, person: Person): Promise<Address> {
  const { platform, tenant, id } = person;
  return {
    platform,
    tenant,
    kind: 'person',
    id,
    ...(await referenceOf(ports, platform, personRow(person))),
  };
}

/** How to reach the conversation. Slack needs its id alone; Teams also what its last message told us. */
async function referenceOf(
  ports: Ports,
  platform: Address['platform'],
  at: RowAt<{ readonly reference?: object }>,
): Promise<{ reference?: object }> {
  if (platform === 'slack') return {};
  const reference = (await readValue(ports, at))?.reference;
  return reference ? { reference } : {};
}
