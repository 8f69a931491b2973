import { enter } from '../access/enter.ts';
import { catchUpChannel } from '../meeting/catch-up-channel.ts';
import { showNetworks } from '../network/show-networks.ts';
import { conversationRow, personRow } from '../rows/place-rows.ts';
import { readValue } from '../rows/row.ts';
import { unitRow } from '../rows/unit-rows.ts';
import { type Call, conversationOf, together } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { greet } from '../unit/greet.ts';
import { showHome } from './show-home.ts';

/**
 * A personal chat begins with what the bot is; below it, for whoever has a unit to have a page in, one's own page. Somebody who looks after
 * a network and is in no unit is shown that: their way goes through no channel.
 */
export async function botAdded(call: Call): Promise<Reply> {
  if (call.intent.where.kind === 'channel') return addedToChannel(call);
  const hello = await greet(call);
  if (hello.kind !== 'show') return hello;
  const place = await readValue(call.ports, personRow(call.person));
  if (!place?.units.length) return place?.networks?.length ? showNetworks(call) : hello;
  return enter(call, { deed: 'write-trial', withoutUnit: () => hello }, async (at) =>
    together([hello, await showHome(at, { isGreeted: true })]),
  );
}

/** Back in a channel, what it missed of a meeting is told there. */
async function addedToChannel(call: Call): Promise<Reply> {
  const place = await readValue(call.ports, conversationRow(conversationOf(call)));
  const hello = await greet(call);
  const unit = place?.goneSince && place.unit ? await readValue(call.ports, unitRow(place.unit)) : undefined;
  if (unit) await catchUpChannel(call.ports, unit);
  return hello;
}
