import type { KeptDecision } from '../../shared/domain/meeting/kept-decision.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import type { Standing } from '../access/enter.ts';
import { pastDecisionsFrom } from '../rows/meeting-rows.ts';
import { openDecisionsIn } from '../rows/meeting-work-rows.ts';
import { readValues } from '../rows/row.ts';
import type { ReadRows } from '../turn/ports.ts';
import type { DecisionsAsk } from './view/meeting-decisions-view.ts';

/** The record of a closed meeting, to be told with its decisions as they are now. */
export async function recordAt({ unit, call }: Standing, meeting: Meeting): Promise<DecisionsAsk> {
  const kept = await decisionsNow((within) => readValues(call.ports, within), unit.id, meeting);
  return { unit, meeting, kept };
}

/** The decisions of a closed meeting as they lie now, open or settled since. */
export async function decisionsNow(
  readAll: ReadRows,
  unit: string,
  { day, decisions }: Pick<Meeting, 'day' | 'decisions'>,
): Promise<readonly KeptDecision[]> {
  const own = new Set(decisions.map(({ id }) => id));
  if (own.size === 0) return [];
  const [open, past] = await Promise.all([
    readAll(openDecisionsIn(unit)),
    readAll(pastDecisionsFrom(unit, day)),
  ]);
  return [...open, ...past].filter(({ id }) => own.has(id));
}
