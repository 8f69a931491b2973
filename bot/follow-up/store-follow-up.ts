import { type FollowUp, followUpGoneOn } from '../../shared/domain/follow-up/follow-up.ts';
import { mostFollowUps } from '../../shared/domain/follow-up/limits.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import type { Change } from '../../shared/ports/store.ts';
import type { Standing } from '../access/enter.ts';
import { commit } from '../outbox/commit.ts';
import { endingOn, makeEndingDue } from '../outbox/delete-ended.ts';
import { makeFollowUpDue } from '../outbox/follow-up-due.ts';
import { followUpRow, followUpsIn } from '../rows/follow-up-rows.ts';
import { inserting, readRow, readValue, readValues, replacing } from '../rows/row.ts';
import { memberKey, memberRow, unitRow } from '../rows/unit-rows.ts';

/**
 * `gone`: it was called off, and is not set again. `other`: under its id there stands another date. `left`: the other one
 * is not of the unit any more.
 */
type Stored = 'set' | 'other' | 'gone' | 'left' | 'full' | 'busy';

const attempts = 24;

/** Stores a date of two and tells the other one, once for each form. */
export async function storeFollowUp(at: Standing, date: FollowUp): Promise<Stored> {
  const { unit, call } = at;
  const { ports } = call;
  const lies = followUpRow(unit.id, date.id);
  const goneOn = followUpGoneOn(date);
  await makeEndingDue(ports, unit.id, goneOn);
  await makeFollowUpDue(ports, unit, date);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const other = await asMember(at, date);
    if (!other) return 'left';
    const flagged = await asFollowing(at, attempt);
    if (!flagged) return 'gone';
    const all = await readValues(ports, followUpsIn(unit.id));
    if (all.filter(({ id }) => id !== date.id).length >= mostFollowUps) return 'full';
    const written = await commit(
      ports,
      unit,
      [inserting(lies, date), endingOn(lies, goneOn), other, flagged],
      {
        key: `follow-up-set|${date.id}`,
        kind: 'follow-up-set',
        to: date.with,
        about: { date: date.id, revision: '0' },
        askedBy: memberKey(date.by),
      },
    );
    if (written.ok) return 'set';
    if (written.reason === 'exists') return setBefore(date, await readValue(ports, lies));
    await ports.patience?.pause(attempt);
  }
  return 'busy';
}

/**
 * The other one's own row, as it stands: whoever erases themselves at the same moment leaves no date behind that they
 * could not find again.
 */
async function asMember({ unit, call }: Standing, date: FollowUp): Promise<Change | undefined> {
  const lies = memberRow(unit.id, date.with);
  const row = await readRow(call.ports, lies);
  return row && !row.value.shared ? replacing(lies, row, row.value) : undefined;
}

/** The unit's row as it was when its dates were counted, and with the word that no calendar overlooks them any more. */
async function asFollowing(at: Standing, attempt: number): Promise<Change | undefined> {
  const lies = unitRow(at.unit.id);
  const row = attempt === 0 ? at.row : await readRow(at.call.ports, lies);
  return row && replacing(lies, row, { ...row.value, followsUp: true });
}

/** Somebody pressed twice, or sent an old form once more. */
function setBefore(date: FollowUp, there: FollowUp | undefined): Stored {
  if (!there || !samePerson(there.by, date.by)) return 'gone';
  const { day, time, minutes } = there;
  const isSame = day === date.day && time === date.time && minutes === date.minutes;
  return isSame && samePerson(there.with, date.with) ? 'set' : 'other';
}
