import { createHash } from 'node:crypto';
import type { Person } from '../../shared/domain/person/person.ts';
import type { Send } from '../../shared/domain/posts/send.ts';
import { type Day, mondayOf } from '../../shared/domain/time/day.ts';
import type { RowAt, RowsIn } from './row.ts';
import { allIn, inUnit } from './unit-rows.ts';

export const sendRow = (unit: string, key: string): RowAt<Send> => inUnit(unit, `${sendPrefix}${key}`);

/** Among a unit's sends the posts of the rhythm stand together, in the order of their weeks. */
export const postKey = (key: string): string => `post|${key}`;

/**
 * Ends the key of what goes to one of several, who is called something else in every unit. Keys stand in the queue's jobs
 * and in the log, which have no account of anybody's.
 */
export function pseudonymOf(unit: string, { platform, tenant, id }: Person): string {
  const whole = JSON.stringify([unit, platform, tenant, id]);
  return createHash('sha256').update(whole).digest('base64url').slice(0, 16);
}

/** The row of the day in the channel. */
export const dayRowKey = (day: Day): string => postKey(`${mondayOf(day)}|day-row|${day}`);

export const postsBetween = (unit: string, from: Day, before: Day): RowsIn<Send> => ({
  table: 'units',
  partition: unit,
  range: { from: `${sendPrefix}${postKey(from)}`, before: `${sendPrefix}${postKey(before)}` },
});

export const sendsBeginning = (unit: string, key: string): RowsIn<Send> => allIn(unit, `${sendPrefix}${key}`);

const sendPrefix = 'send|';
