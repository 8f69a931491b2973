import { withoutTopics } from '../../shared/domain/network/ballot.ts';
import type { Said } from '../../shared/domain/network/said-to-network.ts';
import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import type { Standing } from '../access/enter.ts';
import { endingOn, makeEndingDue, withoutEnding } from '../outbox/delete-ended.ts';
import { changeRow } from '../rows/change-row.ts';
import { deleteRow, deleting, readValue, readValues, writeTogether } from '../rows/row.ts';
import { ballotRow, questionRow, saidIn, saidRow } from '../rows/said-rows.ts';
import { named } from '../turn/call.ts';
import type { Outside } from '../turn/ports.ts';

/** Written before the words go to the network, so that they can be taken back from there whatever happens in between. */
export async function remember(
  { unit, call }: Standing,
  words: Omit<Said, 'v' | 'by' | 'at'>,
): Promise<Said> {
  const { person } = await named(call);
  const { ports } = call;
  const at = ports.clock.now().toISOString();
  const row = saidRow(unit.id, words.id);
  const said: Said = { v: 1, ...words, by: person, at };
  await makeEndingDue(ports, unit.id, words.goneOn);
  await writeTogether(ports, unit.id, [
    { op: 'put', key: row.key, value: said },
    endingOn(row, words.goneOn),
  ]);
  return said;
}

/** Erased while the words were on their way to the network: then they go from there as well, and this is false. */
export async function settleSaid(ports: Outside, unit: string, said: Said): Promise<boolean> {
  if (await readValue(ports, saidRow(unit, said.id))) return true;
  await takeOut(ports, unit, said);
  return false;
}

/** Out of the network first, and then out of the unit: whoever is stopped half-way finds it there and says it again. */
export async function unsay(ports: Outside, unit: string, said: Said): Promise<boolean> {
  if (!(await takeOut(ports, unit, said))) return false;
  const row = saidRow(unit, said.id);
  const gone = await writeTogether(ports, unit, [deleting(row), withoutEnding(row, said.goneOn)]);
  return gone.ok;
}

/** All that one person has said to networks for this unit, also to those it has left. */
export async function unsayAllOf(ports: Outside, unit: string, person: Person): Promise<boolean> {
  for (const said of await readValues(ports, saidIn(unit)))
    if (samePerson(said.by, person) && !(await unsay(ports, unit, said))) return false;
  return true;
}

async function takeOut(ports: Outside, unit: string, { kind, network, of, id }: Said): Promise<boolean> {
  switch (kind) {
    case 'topic': {
      const changed = await changeRow(
        ports,
        ballotRow(network, of),
        (ballot) => ballot && withoutTopics(ballot, (topic) => topic.id === id),
      );
      return changed.ok || changed.reason === 'missing';
    }
    case 'question':
      if ((await readValue(ports, questionRow(network, id)))?.unit === unit)
        await deleteRow(ports, questionRow(network, id));
      return true;
    case 'answer': {
      const changed = await changeRow(
        ports,
        questionRow(network, of),
        (there) => there && { ...there, answers: there.answers.filter((answer) => answer.id !== id) },
      );
      return changed.ok || changed.reason === 'missing';
    }
    default:
      return kind satisfies never;
  }
}
