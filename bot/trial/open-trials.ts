import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { openTrialPrefix } from '../../shared/domain/unit/work-keys.ts';
import { everyRow } from '../../shared/ports/store.ts';
import type { Ports } from '../turn/ports.ts';

export async function openTrialsOf(ports: Ports, unit: Unit): Promise<readonly Trial[]> {
  const trials: Trial[] = [];
  for await (const { value } of everyRow<Trial>(ports.store, 'units', unit.id, { prefix: openTrialPrefix }))
    trials.push(value);
  return trials;
}
