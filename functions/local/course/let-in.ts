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
 * The bot can only write where it has been installed. The playground's page does that for the personal chat
 * when it opens, and for the channel when somebody looks into it; here it is done right away.
 */
export function letIntoChannel(playgroundUrl: string): Promise<void> {
  const { conversation } = demoHomes.channel.where;
  return send(`${playgroundUrl}/_debug/conversation/${conversation}/installation`, {});
}

/** The leader's account has a chat to write to from the moment the page has told of it. */
export async function untilPersonalChatIsOpen(store: Store): Promise<void> {
  const at = personRow({ platform: 'teams', tenant: demoTenant, id: bo.aadObjectId });
  const isOpen = async () => (await readValue({ store }, at))?.reference;
  while (!(await isOpen())) await pause(250);
}

/** The same without a playground: Teams' own word that the app has been added. */
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
