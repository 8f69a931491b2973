import { deletedAt } from '../../shared/domain/own-data/limits.ts';
import { type Day, instantOf } from '../../shared/domain/time/day.ts';
import { dueRow } from '../rows/due-rows.ts';
import { putRow } from '../rows/row.ts';
import type { Outside } from '../turn/ports.ts';

/** On that day the network lets go of what ends, whenever its next summary is. Written before what ends itself. */
export async function makeForgettingDue(ports: Outside, network: string, day: Day): Promise<void> {
  const at = instantOf(day, deletedAt).toISOString();
  await putRow(ports, dueRow(at, network), { v: 1, unit: network, at, network: true });
}
