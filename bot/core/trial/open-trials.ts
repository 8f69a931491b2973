import type { Trial } from '../../../shared/domain/trial.ts';
import type { Unit } from '../../../shared/domain/unit.ts';
import { openTrialPrefix } from '../../../shared/domain/work-keys.ts';
import { everyRow } from '../../../shared/ports/store.ts';
import type { Ports } from '../ports.ts';

export async function openTrialsOf(ports: Ports, unit: Unit): Promise<readonly Trial[]> {
  const trials: Trial[] = [];
  for await (const { value } of everyRow<Trial>(ports.store, 'units', unit.id, { prefix: openTrialPrefix }))
    trials.push(value);
  return trials;
}
