import type { KeptDecision } from '../../shared/domain/meeting/kept-decision.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import { pastDecisionsFrom } from '../rows/meeting-rows.ts';
import { openDecisionsIn } from '../rows/meeting-work-rows.ts';
import type { ReadRows } from '../turn/ports.ts';

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
