import { setTimeout as pause } from 'node:timers/promises';
import { personRow } from '../../../bot/rows/place-rows.ts';
import { readValue } from '../../../bot/rows/row.ts';
import type { Store } from '../../../shared/ports/store.ts';
import { HostFault } from '../host/load-functions.ts';
import { demoHomes, demoTenant } from '../story/cast.ts';

const personalChat = 'personlig-samtale';
const bo = { id: 'bruger-bo', aadObjectId: '00000000-0000-0000-0000-000000000020', name: 'Bo Leder' };
const femuger = { id: '00000000-0000-0000-0000-000000000011', name: 'Femuger' };

/**
 * Installs the bot in the channel, since it can only write where it is installed. The playground's page would do so
 * when somebody opens the channel; for the personal chat it does so when the page opens.
 */
export function letIntoChannel(playgroundUrl: string): Promise<void> {
  const { conversation } = demoHomes.channel.where;
  return send(`${playgroundUrl}/_debug/conversation/${conversation}/installation`, {});
}

/** Waits until the playground's page has installed the bot in the leader's personal chat. */
export async function untilPersonalChatIsOpen(store: Store): Promise<void> {
  const at = personRow({ platform: 'teams', tenant: demoTenant, id: bo.aadObjectId });
  const isOpen = async () => (await readValue({ store }, at))?.reference;
  while (!(await isOpen())) await pause(250);
}

/** Installs the bot without a playground, by the event that Teams would send. */
export async function letInByHand(botUrl: string, serviceUrl: string): Promise<void> {
  const { conversation: id } = demoHomes.channel.where;
  const chats = [
    { id, conversationType: 'channel', isGroup: true },
    { id: personalChat, conversationType: 'personal', isGroup: false },
  ];
  for (const chat of chats) {
    await send(`${botUrl}/api/teams/messages`, {
      type: 'installationUpdate',
      action: 'add',
      id: `installed-${chat.id}`,
      channelId: 'msteams',
      serviceUrl,
      from: bo,
      recipient: femuger,
      conversation: { ...chat, tenantId: demoTenant },
      channelData: { tenant: { id: demoTenant } },
    });
  }
}

async function send(url: string, body: object): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  await response.body?.cancel();
  if (!response.ok) throw new HostFault(`The bot could not be let in: ${url} answers ${response.status}.`);
}
