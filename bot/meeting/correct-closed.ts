import {
  asItLivesOn,
  earlierAgain,
  type KeptDecision,
  keepDecision,
  rewordDecision,
} from '../../shared/domain/meeting/kept-decision.ts';
import type { Decision, Meeting } from '../../shared/domain/meeting/meeting.ts';
import type { Change, Row } from '../../shared/ports/store.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { openDecisionRow } from '../rows/meeting-work-rows.ts';
import { deleting, inserting, readRow, replacing, writeTogether } from '../rows/row.ts';
import type { Reply } from '../turn/reply.ts';
import type { HeldMeeting } from './at-meeting.ts';
import { redrawRecord } from './channel-card.ts';
import { type FoundKept, findKept, layKept } from './find-kept.ts';
import { recordDue } from './redraw-record.ts';
import { makeReminderDue } from './remind-of-decisions.ts';
import { tellDropped } from './tell-dropped.ts';

const attempts = 4;

/** What a colleague had made of the decision meanwhile whose words were put right. */
type Settled = Exclude<KeptDecision['state'], 'open'>;

export type ShowCorrected = (meeting: Meeting, settled?: Settled) => Promise<Reply>;

/**
 * The record of a closed meeting and the decisions that live on of it, changed together; and the channel's message is
 * drawn anew, so that nobody keeps reading the slip. Nothing when somebody keeps changing the same rows.
 *
 * `id`: the one that is put right. `make` reads it in the words it has where it lives on, for a colleague may have changed
 * it since; they are written there even where the record says them already.
 */
export async function correctClosed(
  at: HeldMeeting,
  make: (meeting: Meeting) => Meeting,
  show: ShowCorrected,
  id: string,
): Promise<Reply | undefined> {
  const { unit, call } = at;
  const { ports } = call;
  const { day } = at.held.value;
  let held: Row<Meeting> | undefined = at.held;
  for (let attempt = 0; held && attempt < attempts; attempt++) {
    const before = held.value;
    const isThere = before.decisions.some((each) => each.id === id);
    const found = isThere ? await findKept(ports, unit.id, id, day) : undefined;
    const standing = asItLivesOn(before, found?.row.value);
    const meeting = make(standing);
    if (meeting === standing) return show(standing);
    const { changes: kept, settled } = await keptChanges(at, before, meeting, found);
    const changes = [replacing(meetingRow(unit.id, day), held, meeting), ...kept];
    await recordDue(ports, unit.id, day);
    if ((await writeTogether(ports, unit.id, changes)).ok) {
      await redrawRecord(at, before, meeting);
      return show(meeting, settled);
    }
    held = await readRow(ports, meetingRow(unit.id, day));
  }
  return undefined;
}

async function keptChanges(
  { unit, call: { ports, person } }: HeldMeeting,
  before: Meeting,
  after: Meeting,
  known: FoundKept | undefined,
): Promise<{ readonly changes: readonly Change[]; readonly settled: Settled | undefined }> {
  let settled: Settled | undefined;
  const was = new Map(before.decisions.map((decision) => [decision.id, decision]));
  const is = new Set(after.decisions.map(({ id }) => id));
  const changes: Change[] = [];
  // As it was read when the words were made: what came between refuses the batch.
  const find = (id: string) => (known?.row.value.id === id ? known : findKept(ports, unit.id, id, after.day));
  for (const decision of after.decisions) {
    const old = was.get(decision.id);
    if (old === decision) continue;
    if (!old) {
      const replaces = decision.replaces;
      const replaced =
        replaces === undefined ? undefined : await readRow(ports, openDecisionRow(unit.id, replaces));
      const kept = keepDecision(decision, after.day, replaced?.value);
      await makeReminderDue(ports, unit, kept);
      changes.push(inserting(openDecisionRow(unit.id, kept.id), kept));
      if (replaced) changes.push(deleting(openDecisionRow(unit.id, replaced.value.id), replaced));
      continue;
    }
    const found = await find(decision.id);
    if (!found) continue;
    const { state } = found.row.value;
    if (state !== 'open') settled = state;
    const kept = rewordDecision(found.row.value, after.day, { was: old, is: decision });
    await makeReminderDue(ports, unit, kept);
    changes.push(...layKept(unit.id, found, kept));
  }
  for (const gone of before.decisions.filter((decision) => !is.has(decision.id))) {
    const found = await find(gone.id);
    if (!found) continue;
    changes.push(deleting(found.at, found.row));
    changes.push(...(await tellDropped(ports, unit, found.row, person)));
    const again = beforeThis(gone, found.row.value);
    if (!again) continue;
    await makeReminderDue(ports, unit, again);
    changes.push(inserting(openDecisionRow(unit.id, again.id), again));
  }
  return { changes, settled };
}

/** The earlier decision whose place it took holds again; but for where somebody has changed or settled it since. */
function beforeThis({ replaces, text }: Decision, kept: KeptDecision): KeptDecision | undefined {
  const isUnchanged = kept.state === 'open' && kept.text === text;
  return replaces !== undefined && isUnchanged ? earlierAgain(kept, replaces) : undefined;
}
