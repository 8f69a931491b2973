import { summaryAgainMinutes } from '../../shared/domain/network/limits.ts';
import type { Network } from '../../shared/domain/network/network.ts';
import { type NetworkMeeting, nextSummary } from '../../shared/domain/network/network-meeting.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import { dueRow } from '../rows/due-rows.ts';
import { networkRow, toldRow } from '../rows/network-rows.ts';
import { personRow } from '../rows/place-rows.ts';
import { deleteRow, insertRow, putRow, readValue } from '../rows/row.ts';
import type { Outside, Ports } from '../turn/ports.ts';
import { closeQuarters, forgetMeetings } from './close-quarter.ts';
import { clearDropped } from './drop-network.ts';
import { sweepInvitations } from './invitation.ts';
import { summaryFor } from './make-summary.ts';
import { sweepQuestions } from './questions.ts';
import { summaryPostView } from './view/summary-views.ts';
import { forgetWords } from './words-from-above.ts';

/** Makes sure that the network's next summary is due. */
export async function scheduleSummary(ports: Outside, network: Network, after: Date): Promise<void> {
  const at = nextSummary(network, after).at.toISOString();
  await putRow(ports, dueRow(at, network.id), { v: 1, unit: network.id, at, network: true });
}

/** As the rhythm stands now: where it has changed since, only the next one is made due. What ends is forgotten with it. */
export async function runSummary(ports: Ports, id: string, at: string): Promise<void> {
  const network = await readValue(ports, networkRow(id));
  if (network) {
    const justBefore = new Date(Date.parse(at) - 1);
    const due = nextSummary(network, justBefore);
    // What is due stays due for as long as the platform is away, until the meeting it is for.
    if (due.at.toISOString() === at && (await tell(ports, network, due.meeting)) === 'later')
      return ports.queue.send({ kind: 'summary', network: id, at }, summaryAgainMinutes * 60);
    await scheduleSummary(ports, network, new Date(at));
    await closeQuarters(ports, id, dayOf(new Date(at)));
    await forgetMeetings(ports, id, dayOf(new Date(at)));
    await sweepQuestions(ports, id, dayOf(new Date(at)));
    await sweepInvitations(ports, id);
    await forgetWords(ports, id, ports.clock.now());
  } else await clearDropped(ports, id);
  await deleteRow(ports, dueRow(at, id));
}

/** To whoever looks after it, in private and once. What surely did not arrive is tried again later. */
async function tell(ports: Ports, network: Network, meeting: NetworkMeeting): Promise<'settled' | 'later'> {
  const person = network.facilitator ?? network.madeBy;
  if (!person) return 'settled';
  const mark = toldRow(network.id, meeting.quarter);
  const marked = await insertRow(ports, mark, { v: 1, at: ports.clock.now().toISOString() });
  if (!marked.ok) return 'settled';
  const quarterly = await summaryFor(ports, network, meeting.quarter);
  const view = summaryPostView(network, meeting, quarterly);
  const reference = (await readValue(ports, personRow(person)))?.reference;
  const { platform, tenant, id } = person;
  const delivery = await ports.chat.post(
    { platform, tenant, kind: 'person', id, ...(reference && { reference }) },
    view,
  );
  if (delivery.ok) return 'settled';
  ports.log.warn('summary.unsettled', { network: network.id, cause: delivery.kind });
  if (delivery.kind !== 'rate-limited' && delivery.kind !== 'transient' && delivery.kind !== 'auth')
    return 'settled';
  if (meeting.day < dayOf(ports.clock.now())) return 'settled';
  await deleteRow(ports, mark);
  return 'later';
}
