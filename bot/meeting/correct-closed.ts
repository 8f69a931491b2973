import {
  earlierAgain,
  type KeptDecision,
  keepDecision,
  rewordDecision,
} from '../../shared/domain/meeting/kept-decision.ts';
import type { Decision, Meeting } from '../../shared/domain/meeting/meeting.ts';
import type { Change, Row } from '../../shared/ports/store.ts';
import { meetingRow, pastDecisionRow } from '../rows/meeting-rows.ts';
import { openDecisionRow } from '../rows/meeting-work-rows.ts';
import { deleting, inserting, type RowAt, readRow, replacing, writeTogether } from '../rows/row.ts';
import type { Reply } from '../turn/reply.ts';
import type { HeldMeeting } from './at-meeting.ts';
import { redrawRecord } from './channel-card.ts';
import { recordDue } from './redraw-record.ts';
import { makeReminderDue } from './remind-of-decisions.ts';
import { tellDropped } from './tell-dropped.ts';

const attempts = 4;

/** What a colleague had made of the decision meanwhile whose words were put right. */
type Settled = Exclude<KeptDecision['state'], 'open'>;

/**
 * The record of a closed meeting and the decisions that live on of it, changed together; and the channel's message is
 * drawn anew, so that nobody keeps reading the slip. Nothing when somebody keeps changing the same rows.
 */
export async function correctClosed(
  at: HeldMeeting,
  make: (meeting: Meeting) => Meeting,
  show: (meeting: Meeting, settled?: Settled) => Promise<Reply>,
): Promise<Reply | undefined> {
  const { unit, call } = at;
  const { ports } = call;
  const { day } = at.held.value;
  let held: Row<Meeting> | undefined = at.held;
  for (let attempt = 0; held && attempt < attempts; attempt++) {
    const before = held.value;
    const meeting = make(before);
    if (meeting === before) return show(before);
    const { changes: kept, settled } = await keptChanges(at, before, meeting);
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
): Promise<{ readonly changes: readonly Change[]; readonly settled: Settled | undefined }> {
  let settled: Settled | undefined;
  const was = new Map(before.decisions.map((decision) => [decision.id, decision]));
  const is = new Set(after.decisions.map(({ id }) => id));
  const changes: Change[] = [];
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
    const found = await findKept(ports, unit.id, decision.id, after.day);
    if (!found) continue;
    const { state } = found.row.value;
    if (state !== 'open') settled = state;
    const { text, who, owner, by } = decision;
    const words = { text, ...(who && { who }), ...(owner && { owner }), ...(by && { by }) };
    const kept = rewordDecision(found.row.value, words);
    await makeReminderDue(ports, unit, kept);
    changes.push(replacing(found.at, found.row, kept));
  }
  for (const gone of before.decisions.filter((decision) => !is.has(decision.id))) {
    const found = await findKept(ports, unit.id, gone.id, after.day);
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

interface Found {
  readonly at: RowAt<KeptDecision>;
  readonly row: Row<KeptDecision>;
}

/** Open, or settled since. */
export async function findKept(
  ports: HeldMeeting['call']['ports'],
  unit: string,
  id: string,
  day: string,
): Promise<Found | undefined> {
  for (const at of [openDecisionRow(unit, id), pastDecisionRow(unit, { day, id })]) {
    const row = await readRow(ports, at);
    if (row) return { at, row };
  }
  return undefined;
}
