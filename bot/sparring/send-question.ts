import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import { mostOpen } from '../../shared/domain/sparring/limits.ts';
import { isOpen, type Sparring, sideOf } from '../../shared/domain/sparring/sparring.ts';
import type { Change } from '../../shared/ports/store.ts';
import type { Standing } from '../access/enter.ts';
import { commit } from '../outbox/commit.ts';
import { endingOn, makeEndingDue } from '../outbox/delete-ended.ts';
import { inserting, readRow, readValue, replacing } from '../rows/row.ts';
import { sparringRow } from '../rows/sparring-rows.ts';
import { memberKey, memberRow, unitRow } from '../rows/unit-rows.ts';
import { sparringOf } from './show-sparring.ts';

declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    /** `at`: when it was asked. A question under the same id that was asked later is told of by its own message. */
    'sparring-asked': { course: string; sparring: string; at?: string };
  }
}

/** `gone`: it was withdrawn, and is not sent again. `other`: under its id there stands a question in other words. */
type Sent = 'sent' | 'other' | 'gone' | 'full' | 'busy';

/** As many as may ask at the same moment from one account. */
const attempts = 24;

/** Stores a question and tells whoever is asked, once for each `op`, which comes from the form. */
export async function sendQuestion(at: Standing, asked: Sparring, op: string): Promise<Sent> {
  const { unit, call } = at;
  const { ports } = call;
  const { course, id, goneOn, to } = asked;
  const row = sparringRow(unit.id, course, id);
  await makeEndingDue(ports, unit.id, goneOn);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const alone = await asOnlyOne(at, attempt);
    const stays = await asStillThere(at, to);
    if (!alone || !stays) return 'gone';
    if (await isFull(at, asked)) return 'full';
    const changes = [inserting(row, asked), endingOn(row, goneOn), alone, ...stays];
    const written = await commit(ports, unit, changes, {
      key: `sparring|${op}`,
      kind: 'sparring-asked',
      to,
      about: { course: String(course), sparring: id, at: asked.at },
      askedBy: memberKey(at.call.person),
    });
    if (written.ok) return 'sent';
    if (written.reason === 'exists') return sentBefore(asked, await readValue(ports, row));
    await ports.patience?.pause(attempt);
  }
  return 'busy';
}

/**
 * Writes the asker's own row as it stood before the open questions were counted. Of two that counted four at the same
 * moment one is refused, and counts again.
 */
async function asOnlyOne(
  { unit, call, member, row }: Standing,
  attempt: number,
): Promise<Change | undefined> {
  if (member) {
    const lies = memberRow(unit.id, call.person);
    const now = attempt === 0 ? member : await readRow(call.ports, lies);
    return now && replacing(lies, now, now.value);
  }
  // A leader may be in no member's row.
  const now = attempt === 0 ? row : await readRow(call.ports, unitRow(unit.id));
  return now && replacing(unitRow(unit.id), now, now.value);
}

/**
 * The receiver's own row as it stands. Should they leave, be erased or have their account marked as shared at this very
 * moment, one of the two writes is refused. Undefined where that has happened already; none of a leader who is no member.
 */
async function asStillThere({ unit, call }: Standing, to: Person): Promise<readonly Change[] | undefined> {
  const lies = memberRow(unit.id, to);
  const row = await readRow(call.ports, lies);
  if (row) return row.value.shared ? undefined : [replacing(lies, row, row.value)];
  return samePerson(unit.leadership.leader, to) ? [] : undefined;
}

async function isFull(at: Standing, { id, to }: Sparring): Promise<boolean> {
  const open = (await sparringOf(at)).filter(
    (one) =>
      one.id !== id && isOpen(one) && sideOf(one, at.call.person) === 'asker' && samePerson(one.to, to),
  );
  return open.length >= mostOpen;
}

/** Somebody pressed twice, or sent an old form once more. */
function sentBefore(asked: Sparring, there: Sparring | undefined): Sent {
  if (!there || !samePerson(there.asker, asked.asker)) return 'gone';
  return there.question === asked.question && samePerson(there.to, asked.to) ? 'sent' : 'other';
}
