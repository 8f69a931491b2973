import type { Network } from '../../../shared/domain/network/network.ts';
import { meetingAfter } from '../../../shared/domain/network/network-meeting.ts';
import { type Quarter, quarterBefore } from '../../../shared/domain/network/quarter.ts';
import type { Summary } from '../../../shared/domain/network/summary.ts';
import { dayOf } from '../../../shared/domain/time/day.ts';
import { library } from '../../library/library.ts';

/**
 * The guide of the meeting that looks back on a quarter: one for each of a network's first four, and then again. Who has
 * read the quarter before (`read`) has met, whether or not the date was told by us.
 */
export function meetingGuideFor(network: Network, quarter: Quarter, read: Summary | undefined) {
  const { networkMeetings } = library().texts;
  const before = Math.max(heldBefore(network, quarter), read ? 1 : 0);
  return networkMeetings[before % networkMeetings.length]?.[network.language];
}

/**
 * By the rhythm, since the network was made: leaders also meet where nobody has pressed that it is told. A network
 * that has told of more has met more often.
 */
function heldBefore(network: Network, quarter: Quarter): number {
  const { published = [], madeAt } = network;
  const made = dayOf(new Date(madeAt));
  let held = 0;
  for (let each = quarterBefore(quarter); meetingAfter(each, network).day >= made; each = quarterBefore(each))
    held += 1;
  return Math.max(held, published.filter((each) => each < quarter).length);
}
