import type { Network } from '../../../shared/domain/network/network.ts';
import type { Quarter } from '../../../shared/domain/network/quarter.ts';
import { library } from '../../library/library.ts';

/** The guide of the meeting that looks back on a quarter: one for each of a network's first four, and then again. */
export function meetingGuideFor({ published = [], language }: Network, quarter: Quarter) {
  const { networkMeetings } = library().texts;
  const before = published.filter((each) => each < quarter).length;
  return networkMeetings[before % networkMeetings.length]?.[language];
}
