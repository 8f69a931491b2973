import { demoHomes, demoTenant } from '../demo-data.ts';
import { HostFault } from '../host/load-functions.ts';

const personalChat = 'personlig-samtale';
const bo = { id: 'bruger-bo', aadObjectId: '00000000-0000-0000-0000-000000000020', name: 'Bo Leder' };
const femuger = { id: '00000000-0000-0000-0000-000000000011', name: 'Femuger' };

/** The bot can only write where it has been installed: here as the playground does it when a chat is opened. */
export async function letIntoPlayground(playgroundUrl: string): Promise<void> {
  for (const chat of [demoHomes.channel.where.conversation, personalChat]) {
    await send(`${playgroundUrl}/_debug/conversation/${chat}/installation`, {});
  }
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
