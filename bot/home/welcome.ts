import { enter } from '../access/enter.ts';
import { personRow } from '../rows/place-rows.ts';
import { readValue } from '../rows/row.ts';
import type { Call } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { greet } from '../unit/greet.ts';
import { showHome } from './show-home.ts';

/** The first card of a personal chat is one's own page, for whoever has a unit to have a page in. */
export async function welcome(call: Call): Promise<Reply> {
  const hello = await greet(call);
  if (hello.kind !== 'show' || call.intent.where.kind !== 'personal') return hello;
  const place = await readValue(call.ports, personRow(call.person));
  if (!place?.units.length) return hello;
  return enter(call, { deed: 'write-trial', withoutUnit: () => hello }, showHome);
}
