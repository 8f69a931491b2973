import { finishSeconds } from '../outbox/pauses.ts';
import { changeRow } from '../rows/change-row.ts';
import { type Conversation, conversationRow } from '../rows/place-rows.ts';
import { type Call, conversationOf } from '../turn/call.ts';

/**
 * Reserves the channel for this unit: of two people who create one at the same moment, the second is told to try
 * again.
 */
export async function claimChannel(call: Call, unit: string): Promise<boolean> {
  const { ports, intent } = call;
  const { reference } = intent.where;
  const now = ports.clock.now();
  const claimed = await changeRow(
    ports,
    conversationRow(conversationOf(call)),
    (place): Conversation | undefined => {
      const age = now.getTime() - Date.parse(place?.unitSince ?? '');
      const fresh = age < finishSeconds * 1000;
      if (place?.unit && place.unit !== unit && fresh) return undefined;
      return { ...place, v: 1, unit, unitSince: now.toISOString(), ...(reference && { reference }) };
    },
  );
  return claimed.ok;
}
