import type { RecordKind, RecordPart } from '../../shared/domain/own-data/retention.ts';
import type { Send } from '../../shared/domain/posts/send.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import { courseWork, threeDigits } from './course-keys.ts';
import type { RowsIn } from './row.ts';
import { allIn } from './unit-rows.ts';

/** Where a unit's records of one kind lie that are older than a day, as their keys tell it. */
export interface Old {
  /** Records of this day and later ones are kept. */
  readonly from: Day;
  /** The last course that was over before that day. */
  readonly course: number;
}

export function oldRecordsIn(
  unit: string,
  kind: Exclude<RecordKind, 'messages'>,
  old: Old,
): readonly RowsIn<object>[] {
  const byCourse = (prefix: string) =>
    within(unit, `${prefix}${threeDigits(0)}|`, `${prefix}${threeDigits(old.course + 1)}`);
  const byDay = (prefix: string) => within(unit, prefix, `${prefix}${old.from}`);
  const work = within(unit, courseWork(0), courseWork(old.course + 1));
  switch (kind) {
    case 'trials':
      return [byCourse('trial|done|')];
    case 'learning':
      return [work, byCourse('wording|')];
    case 'meetings':
      return ['decision|past|', 'agenda|', 'release|', 'meeting|'].map(byDay);
    case 'weeks':
      return [work, byDay('plan|'), byCourse('hours|')];
    default:
      return kind satisfies never;
  }
}

const keysOf: Readonly<Record<RecordPart, RegExp>> = {
  trial: /^trial\|done\|/,
  note: /^work\|\d+\|note\|/,
  goal: /^work\|\d+\|goal\|/,
  wording: /^wording\|/,
  golden: /^work\|\d+\|golden\|/,
  card: /^work\|\d+\|card\|/,
  meeting: /^meeting\|/,
  agenda: /^agenda\|/,
  decision: /^decision\|past\|/,
  answer: /^release\|/,
  week: /^work\|\d+\|week$/,
  day: /^work\|\d+\|day\|/,
  plan: /^plan\|/,
  hours: /^hours\|/,
  message: /^send\|/,
};
const parts = Object.keys(keysOf) as readonly RecordPart[];

/**
 * Undefined for what is no record: the same stretches hold what is deleted on a day of its own
 * (`work|003|sparring|…`, `work|003|video|…`), and that never goes by age.
 */
export function partOf(key: string): RecordPart | undefined {
  return parts.find((part) => keysOf[part].test(key));
}

/** The rhythm's posts lie by their days. */
export const oldPostsIn = (unit: string, from: Day): RowsIn<object> =>
  within(unit, postPrefix, `${postPrefix}${from}`);
export const isPost = (key: string): boolean => key.startsWith(postPrefix);
const postPrefix = 'send|post|';
/** All else that was sent lies by what it was about, so only each row tells when. */
export const allSendsIn = (unit: string): RowsIn<Send> => allIn(unit, 'send|');

function within(unit: string, from: string, before: string): RowsIn<object> {
  return { table: 'units', partition: unit, range: { from, before }, newest: 2 };
}
