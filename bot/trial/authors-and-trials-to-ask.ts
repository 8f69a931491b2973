import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import { mostAsked } from '../../shared/domain/trial/limits.ts';
import { mayBeAsked } from '../../shared/domain/unit/rest.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { readValues } from '../rows/row.ts';
import { openTrialsIn } from '../rows/trial-rows.ts';
import { membersIn } from '../rows/unit-rows.ts';
import type { Ports } from '../turn/ports.ts';

interface AuthorToAsk {
  readonly author: Person;
  /** Ids of their trials, the oldest first. */
  readonly trials: readonly string[];
}

/** Every member with an account of their own who may be asked in private and has an open trial without an answer. */
export async function authorsToAsk(ports: Ports, unit: Unit): Promise<readonly AuthorToAsk[]> {
  const today = dayOf(ports.clock.now());
  const waiting = (await readValues(ports, openTrialsIn(unit.id))).filter(({ outcome }) => !outcome);
  if (waiting.length === 0) return [];
  // Members only: whoever has left the unit is not asked about trials they left there.
  const asked = (await readValues(ports, membersIn(unit.id))).filter(
    (member) => !member.shared && mayBeAsked(member, today),
  );
  const found: { author: Person; trials: string[] }[] = [];
  for (const { author, id } of waiting.toSorted((a, b) => a.at.localeCompare(b.at))) {
    if (author.platform === 'none' || !asked.some(({ person }) => samePerson(person, author))) continue;
    const known = found.find((one) => samePerson(one.author, author));
    if (known) known.trials.push(id);
    else found.push({ author, trials: [id] });
  }
  return found.map(({ author, trials }) => ({ author, trials: trials.slice(0, mostAsked) }));
}
