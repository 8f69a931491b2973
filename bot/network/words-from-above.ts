import type { WriteBack } from '../../shared/domain/network/above.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import {
  type FromAbove,
  goneFromAboveOn,
  withFromAbove,
  withoutFromAbove,
} from '../../shared/domain/unit/from-above.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { appointmentRow, writeBackRow, writeBacksIn } from '../rows/above-rows.ts';
import { changeRow } from '../rows/change-row.ts';
import { memberUnitsIn } from '../rows/network-rows.ts';
import { deleteRow, readRow, readValue, readValues } from '../rows/row.ts';
import { unitRow } from '../rows/unit-rows.ts';
import type { Outside } from '../turn/ports.ts';
import { makeForgettingDue } from './forgetting-due.ts';

/** So many units at the same moment. */
const atOnce = 16;
/** Of somebody who takes back what they keep writing anew. */
const attempts = 6;

/** What is known of a writing before it has its place among the sender's others. */
export type NewWriting = Omit<WriteBack, 'v' | 'id' | 'number'>;

/**
 * One row in the network stands for all the lines in the units' guides: a sender's next writing keeps its id, so that
 * whatever is taken back by it is taken back whole, also in a unit that has left in between or when it was sent twice.
 * Says in how many units it stands.
 */
export async function writeToUnits(
  ports: Outside,
  network: string,
  writing: NewWriting,
): Promise<number | 'busy'> {
  const fresh = ports.ids.next();
  const changed = await changeRow(
    ports,
    writeBackRow(network, writing.person),
    (before): WriteBack => ({
      ...writing,
      v: 1,
      id: before?.id ?? fresh,
      number: (before?.number ?? 0) + 1,
    }),
  );
  if (!changed.ok) return 'busy';
  const written = changed.row.value;
  await makeForgettingDue(ports, network, goneFromAboveOn(dayOf(new Date(written.at))));
  const line = lineOf(network, written);
  const units = await inEveryUnit(ports, network, (unit, isIn) =>
    isIn
      ? { ...unit, fromAbove: withFromAbove(unit.fromAbove, line) }
      : withoutFromAbove(unit, ({ id }) => id === line.id),
  );
  await takeOutWhatIsOver(ports, network, written);
  return units ?? 'busy';
}

/** Out of the guides of all units, also of those that have left since. False when others kept writing the same rows. */
export async function takeWordsBack(ports: Outside, network: string, person: Person): Promise<boolean> {
  const at = writeBackRow(network, person);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const row = await readRow(ports, at);
    if (!row) return true;
    if (!(await takeLinesOut(ports, network, row.value.id))) return false;
    if ((await deleteRow(ports, at, row)).ok) return true;
    await ports.patience?.pause(attempt);
  }
  return false;
}

/** On the day from which no guide shows it any more, name and words go everywhere. */
export async function forgetWords(ports: Outside, network: string, at: Date): Promise<void> {
  const today = dayOf(at);
  for (const { person, at: writtenAt } of await readValues(ports, writeBacksIn(network)))
    if (
      today >= goneFromAboveOn(dayOf(new Date(writtenAt))) &&
      !(await takeWordsBack(ports, network, person))
    )
      throw new Error('What was written to the units is still there.');
}

/** Taken back, the role lost or a unit gone while it was still being written out: no line must outlive that. */
async function takeOutWhatIsOver(ports: Outside, network: string, written: WriteBack): Promise<void> {
  const { id, role, person } = written;
  const [there, appointment] = await Promise.all([
    readValue(ports, writeBackRow(network, person)),
    readValue(ports, appointmentRow(network, person)),
  ]);
  if (there?.id !== id) await takeLinesOut(ports, network, id);
  else if (appointment?.role !== role) await takeWordsBack(ports, network, person);
  else
    for (const { unit, left } of await readValues(ports, memberUnitsIn(network)))
      if (left)
        await changeRow(
          ports,
          unitRow(unit),
          (its) => its && withoutFromAbove(its, (line) => line.id === id),
        );
}

function lineOf(network: string, { id, number = 0, role, kind, text, person, at }: WriteBack): FromAbove {
  const day = dayOf(new Date(at));
  return { id, number, network, role, kind, text, day, ...(person.name && { name: person.name }) };
}

async function takeLinesOut(ports: Outside, network: string, id: string): Promise<boolean> {
  const taken = await inEveryUnit(ports, network, (unit) => withoutFromAbove(unit, (line) => line.id === id));
  return taken !== undefined;
}

/** Also in those that have left; says how many are in. Nothing when one of them could not be changed. */
async function inEveryUnit(
  ports: Outside,
  network: string,
  change: (unit: Unit, isIn: boolean) => Unit,
): Promise<number | undefined> {
  const members = await readValues(ports, memberUnitsIn(network));
  let isDone = true;
  for (let from = 0; from < members.length; from += atOnce) {
    const some = members.slice(from, from + atOnce);
    const changed = await Promise.all(
      some.map(({ unit, left }) => changeRow(ports, unitRow(unit), (there) => there && change(there, !left))),
    );
    isDone &&= changed.every((each) => each.ok || each.reason === 'missing');
  }
  return isDone ? members.filter(({ left }) => !left).length : undefined;
}
