import type { Offered, Trial } from '../../shared/domain/trial/trial.ts';
import { ideaRow, ideaWayRow, waysOf } from '../rows/idea-rows.ts';
import { deleteRow, readRow, readValues } from '../rows/row.ts';
import type { Outside } from '../turn/ports.ts';

/** Out of every idea bank it was shared with, with its way; what other houses have made of it is theirs. */
export async function takeOutOfBanks(
  ports: Outside,
  { idea, networks }: Pick<Offered, 'idea' | 'networks'>,
): Promise<void> {
  for (const network of networks) {
    await deleteRow(ports, ideaRow(network, idea));
    for (const { unit } of await readValues(ports, waysOf(network, idea)))
      await deleteRow(ports, ideaWayRow(network, idea, unit));
  }
}

/** A trial that goes takes along what it left outside the unit: an idea it was shared as, and that an idea is tried here. */
export async function leaveBanks(ports: Outside, unit: string, trial: Trial): Promise<void> {
  if (trial.offered) await takeOutOfBanks(ports, trial.offered);
  if (!trial.idea) return;
  const at = ideaWayRow(trial.idea.network, trial.idea.id, unit);
  const way = await readRow(ports, at);
  if (way?.value.stage === 'tried') await deleteRow(ports, at, way);
}
