import type { Switch } from './names.ts';

export interface DefectNote {
  /** The number under which it stands in the list of defects. */
  readonly defect: number | 'new';
  readonly what: string;
  /** What of the simulator stays off until it is mended: delete the entry then. */
  readonly off: readonly Switch[];
}

/** Defects that are known and not mended yet. */
export const knownDefects: readonly DefectNote[] = [
  { defect: 1, what: 'a repeated insert of the delivery mark counts as a duplicate', off: ['own-echo'] },
  {
    defect: 1,
    what: 'a crash after the mark and before the work loses the event',
    off: ['crash-in-request'],
  },
  {
    defect: 1,
    what: 'a second delivery is told that all is done while the first is still at it, and may fail',
    off: ['slow-event'],
  },
  {
    defect: 2,
    what: 'an edit or a deletion is dropped when storage is away, and the platform told that all is well',
    off: ['changes-kept'],
  },
  { defect: 4, what: 'one unreadable row stops a unit', off: ['unreadable-row'] },
  {
    defect: 6,
    what: 'a 429 without a header is taken for no answer, and never sent again',
    off: ['rate-limited-bare'],
  },
  {
    defect: 6,
    what: 'a post that was accepted with a 5xx is repeated unmarked',
    off: ['platform-fails-after'],
  },
  { defect: 6, what: 'the leader is not told that the channel is gone', off: ['leader-told'] },
  { defect: 6, what: 'a chair is asked for after the meeting', off: ['chair-asked-in-time'] },
  {
    defect: 7,
    what: 'the mark of a question is a hash of the text it asks about',
    off: ['refused-never-kept'],
  },
  { defect: 8, what: 'people of other organisations and guests become members', off: ['outsiders-stay-out'] },
  {
    defect: 'new',
    what: 'a week that is skipped after the question how it went has everybody asked once more',
    off: ['asked-once'],
  },
  {
    defect: 'new',
    what: 'an answer in private is tried once: while the platform is away, or too busy, it is lost',
    off: ['answered-in-private'],
  },
  {
    defect: 'new',
    what: 'an agenda that stands shows what was withdrawn since its meeting began',
    off: ['gone-from-standing-agenda'],
  },
];

/** Two commands that end, when one falls into the other, as neither order of them would. */
export const knownTangles: readonly {
  readonly defect: number | 'new';
  readonly first: string;
  readonly second: string;
}[] = [
  { defect: 5, first: 'Ane withdraws', second: 'Bo closes the meeting' },
  { defect: 5, first: 'Bo closes the meeting', second: 'Bo carries the topic over' },
  { defect: 'new', first: 'Bo hands over', second: 'Dorte leaves' },
  { defect: 'new', first: 'Dorte leaves', second: 'Bo hands over' },
];
