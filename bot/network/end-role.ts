import type { Person } from '../../shared/domain/person/person.ts';
import { appointmentRow } from '../rows/above-rows.ts';
import { changeRow } from '../rows/change-row.ts';
import { personRow } from '../rows/place-rows.ts';
import { deleteRow } from '../rows/row.ts';
import type { Outside } from '../turn/ports.ts';
import { takeWordsBack } from './words-from-above.ts';

/**
 * What they have written to the units goes with the role; once more after it, for what was written in between. False
 * when others kept writing the same rows: then it can be said again.
 */
export async function endRole(ports: Outside, network: string, person: Person): Promise<boolean> {
  if (!(await takeWordsBack(ports, network, person))) return false;
  await deleteRow(ports, appointmentRow(network, person));
  if (!(await takeWordsBack(ports, network, person))) return false;
  return forgetWayUp(ports, network, person);
}

/** From the person to the network. */
export async function forgetWayUp(ports: Outside, network: string, person: Person): Promise<boolean> {
  const changed = await changeRow(ports, personRow(person), (place) =>
    place?.above?.includes(network)
      ? { ...place, above: place.above.filter((each) => each !== network) }
      : place,
  );
  return changed.ok || changed.reason === 'missing';
}
