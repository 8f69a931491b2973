import type { Network } from '../../../shared/domain/network/network.ts';
import type { Quarter } from '../../../shared/domain/network/quarter.ts';
import type { Summary } from '../../../shared/domain/network/summary.ts';
import { library } from '../../library/library.ts';

/**
 * The guide of the meeting that looks back on a quarter: one for each of a network's first four, and then again. Who has
 * read the quarter before (`read`) has met, whether or not the date was told by us.
 */
export function meetingGuideFor(
  { published = [], language }: Network,
  quarter: Quarter,
  read: Summary | undefined,
) {
  const { networkMeetings } = library().texts;
  const told = published.filter((each) => each < quarter).length;
  const before = Math.max(told, read ? 1 : 0);
  return networkMeetings[before % networkMeetings.length]?.[language];
}
