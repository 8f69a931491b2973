import { samePerson } from '../../shared/domain/person/person.ts';
import type { Institution } from '../../shared/domain/unit/unit.ts';
import { personRow } from '../rows/place-rows.ts';
import { readValue } from '../rows/row.ts';
import { institutionRow } from '../rows/unit-rows.ts';
import type { Call } from '../turn/call.ts';

/** The institutions that whoever writes leads. */
export async function institutionsLed(call: Call): Promise<readonly Institution[]> {
  const place = await readValue(call.ports, personRow(call.person));
  const institutions = await Promise.all(
    (place?.institutions ?? []).map((id) => readValue(call.ports, institutionRow(id))),
  );
  return institutions
    .filter((institution) => institution !== undefined)
    .filter(({ leader }) => samePerson(leader, call.person));
}
