import type { Day } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Change, Row } from '../../shared/ports/store.ts';
import { onceRow } from '../rows/once-rows.ts';
import { inserting, readRow, replacing } from '../rows/row.ts';
import { unitRow } from '../rows/unit-rows.ts';
import type { Outside } from '../turn/ports.ts';
import { endingOn } from './delete-ended.ts';

/**
 * Writes the unit's own row as it stood before something of it was counted. Of two that counted eleven at the same
 * moment one is refused, and counts again. None when there is no such unit any more.
 */
export async function asCounted(
  ports: Pick<Outside, 'store' | 'log'>,
  known: Row<Unit>,
  attempt: number,
): Promise<Change | undefined> {
  const lies = unitRow(known.partition);
  const now = attempt === 0 ? known : await readRow(ports, lies);
  return now && replacing(lies, now, now.value);
}

/** Goes into the batch with what a form makes, up to a day from which the form is refused anyway. */
export function onlyOnce(unit: string, op: string, until: Day): readonly Change[] {
  const lies = onceRow(unit, op);
  return [inserting(lies, { v: 1 }), endingOn(lies, until)];
}
