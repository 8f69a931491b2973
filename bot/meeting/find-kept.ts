import { asItLivesOn, type KeptDecision } from '../../shared/domain/meeting/kept-decision.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import { addDays, isDay } from '../../shared/domain/time/day.ts';
import type { Change, Row } from '../../shared/ports/store.ts';
import type { Standing } from '../access/enter.ts';
import { pastDecisionRow, pastDecisionsFrom } from '../rows/meeting-rows.ts';
import { openDecisionRow } from '../rows/meeting-work-rows.ts';
import { deleting, inserting, type RowAt, readRow, readSome, replacing } from '../rows/row.ts';
import type { Outside } from '../turn/ports.ts';

/** More than a unit settles in a year. */
const mostLookedThrough = 300;
/** A record that is corrected takes its decision back to the meeting's day; what was shown before has the later one. */
const daysTakenBack = 31;

export interface FoundKept {
  readonly at: RowAt<KeptDecision>;
  readonly row: Row<KeptDecision>;
}

/** Open, or settled since; `day`: of the meeting, or on which it was decided anew. */
export async function findKept(
  ports: Outside,
  unit: string,
  id: string,
  day: string,
): Promise<FoundKept | undefined> {
  for (const at of [openDecisionRow(unit, id), pastDecisionRow(unit, { day, id })]) {
    const row = await readRow(ports, at);
    if (row) return { at, row };
  }
  if (!id || !isDay(day)) return undefined;
  // Decided anew and settled, it lies under another day.
  const from = pastDecisionsFrom(unit, addDays(day, -daysTakenBack));
  const settled = (await readSome(ports, from, mostLookedThrough)).find((one) => one.id === id);
  const at = settled && pastDecisionRow(unit, settled);
  const row = at && (await readRow(ports, at));
  return row && { at, row };
}

/** Laid where it belongs as it is now: among the open ones, or under its day. */
export function layKept(unit: string, { at, row }: FoundKept, kept: KeptDecision): readonly Change[] {
  const to = kept.state === 'open' ? openDecisionRow(unit, kept.id) : pastDecisionRow(unit, kept);
  return to.key === at.key ? [replacing(to, row, kept)] : [deleting(at, row), inserting(to, kept)];
}

/** The meeting with one of its decisions in the words it has now: once closed, it may have been decided anew where it lives on. */
export async function asItStands(
  { unit, call }: Standing,
  meeting: Meeting,
  decision: string | undefined,
): Promise<Meeting> {
  const isThere = meeting.state === 'closed' && meeting.decisions.some(({ id }) => id === decision);
  if (!decision || !isThere) return meeting;
  return asItLivesOn(meeting, (await findKept(call.ports, unit.id, decision, meeting.day))?.row.value);
}
