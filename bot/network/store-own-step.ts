import type { Quarter } from '../../shared/domain/network/quarter.ts';
import type { OwnStep, SharedStep } from '../../shared/domain/network/step.ts';
import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import type { Row } from '../../shared/ports/store.ts';
import { endingOn, makeEndingDue, withoutEnding } from '../outbox/delete-ended.ts';
import { changeRow } from '../rows/change-row.ts';
import {
  deleteRow,
  deleting,
  inserting,
  putRow,
  readRow,
  readValues,
  replacing,
  writeTogether,
} from '../rows/row.ts';
import { ownStepRow, ownStepsAbout, ownStepsIn, sharedStepRow } from '../rows/step-rows.ts';
import type { Outside, Ports } from '../turn/ports.ts';

/** Enough for one person at two screens. */
const attempts = 12;

/**
 * A step keeps the id it was first written with, also when it is sent twice at once: what stands in the pack is found by
 * it. False when others kept writing the same row.
 */
export async function storeStep(ports: Ports, unit: string, step: OwnStep): Promise<boolean> {
  const at = ownStepRow(unit, step, step.by);
  await makeEndingDue(ports, unit, step.goneOn);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const row = await readRow(ports, at);
    const own = { ...step, id: row?.value.id ?? step.id };
    // First, so that whoever is stopped half-way is never told that only they see it.
    if (row?.value.shared && !own.shared) await takeOutOfPack(ports, own);
    const written = await writeTogether(ports, unit, [
      row ? replacing(at, row, own) : inserting(at, own),
      endingOn(at, step.goneOn),
    ]);
    if (written.ok) {
      await settlePack(ports, unit, { value: own, etag: written.etags[0] ?? '' });
      return true;
    }
    await ports.patience?.pause(attempt);
  }
  return false;
}

/** Once more after its own row is gone, for what was put in the pack in between. */
export async function eraseStep(ports: Outside, unit: string, step: OwnStep): Promise<void> {
  await takeOutOfPack(ports, step);
  const at = ownStepRow(unit, step, step.by);
  await writeTogether(ports, unit, [deleting(at), withoutEnding(at, step.goneOn)]);
  await takeOutOfPack(ports, step);
}

/** All that one person has set themselves in this unit, also for networks it has left. */
export async function eraseStepsOf(ports: Outside, unit: string, person: Person): Promise<void> {
  for (const step of await readValues(ports, ownStepsIn(unit)))
    if (samePerson(step.by, person)) await eraseStep(ports, unit, step);
}

/** What others have shared under the unit’s name, who may lead it no longer; their own words stay theirs. */
export async function unshareOthers(
  ports: Outside,
  unit: string,
  about: Pick<OwnStep, 'network' | 'quarter'>,
  self: Person,
): Promise<void> {
  for (const step of await readValues(ports, ownStepsAbout(unit, about))) {
    if (samePerson(step.by, self)) continue;
    await changeRow(ports, ownStepRow(unit, step, step.by), (there) =>
      there?.shared ? { ...there, shared: false } : there,
    );
    await takeOutOfPack(ports, step);
  }
}

/** Nothing stands in a pack that whoever has written it does not share any more, whatever was left lying there. */
export async function stillShared<S extends Pick<SharedStep, 'id' | 'unit'>>(
  ports: Outside,
  { network, quarter }: { readonly network: string; readonly quarter: Quarter },
  steps: readonly S[],
): Promise<readonly S[]> {
  const known = await Promise.all(
    steps.map(async ({ id, unit }) => {
      const own = await readValues(ports, ownStepsAbout(unit, { network, quarter }));
      return own.some((each) => each.id === id && each.shared);
    }),
  );
  return steps.filter((_, nth) => known[nth]);
}

/** As the own row says by now: unshared, erased or written anew in the meantime, it is what was said last. */
async function settlePack(
  ports: Outside,
  unit: string,
  written: Pick<Row<OwnStep>, 'value' | 'etag'>,
): Promise<void> {
  const own = written.value;
  let row: Pick<Row<OwnStep>, 'value' | 'etag'> | undefined = written;
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (row?.value.shared && row.value.id === own.id) await putInPack(ports, unit, row.value);
    else await takeOutOfPack(ports, own);
    const next: Row<OwnStep> | undefined = await readRow(ports, ownStepRow(unit, own, own.by));
    if (next?.etag === row?.etag) return;
    row = next;
  }
}

async function putInPack(ports: Outside, unit: string, step: OwnStep): Promise<void> {
  const { v, id, goal, what, stage, at } = step;
  const shared: SharedStep = { v, id, unit, goal, what, stage, at };
  await putRow(ports, sharedStepRow(step.network, step.quarter, id), shared);
}

async function takeOutOfPack(ports: Outside, { network, quarter, id }: OwnStep): Promise<void> {
  await deleteRow(ports, sharedStepRow(network, quarter, id));
}
