import { deletesUntil } from '../../shared/domain/own-data/limits.ts';
import { isArchived } from '../../shared/domain/own-data/places-in-archive.ts';
import {
  courseOverBefore,
  keptFrom,
  type RecordKind,
  type RecordPart,
  recordKinds,
  recordParts,
  type YearsKept,
} from '../../shared/domain/own-data/retention.ts';
import { PlanRefused, planOf } from '../../shared/domain/plan/plan-of.ts';
import { type Day, dayOf, timeOf } from '../../shared/domain/time/day.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Row } from '../../shared/ports/store.ts';
import { indexIn, shards } from '../rows/due-rows.ts';
import { allSendsIn, isPost, oldPostsIn, oldRecordsIn, partOf } from '../rows/outlived-rows.ts';
import { eachRow, readSome, readValue, writeTogether } from '../rows/row.ts';
import { unitRow } from '../rows/unit-rows.ts';
import { leaveBanks } from '../trial/leave-idea-banks.ts';
import type { Outside } from '../turn/ports.ts';

/** One batch: all of it is gone, or none. */
const rowsAtOnce = 80;

/** One job for each unit, and none at all where nobody has named the export. */
export async function queueOutlived(ports: Outside): Promise<void> {
  if (!ports.yearsKept) return;
  for (const shard of shards) {
    for await (const { value } of eachRow(ports, indexIn(shard)))
      await ports.queue.send({ kind: 'delete-outlived', unit: value.unit });
  }
}

/**
 * Deletes some of what has outlived its time in a unit, and comes again for the rest. What was done is found in what is
 * still there, so a night that is cut short loses nothing.
 */
export async function deleteOutlived(ports: Outside, id: string): Promise<void> {
  const { yearsKept, clock } = ports;
  const now = clock.now();
  if (!yearsKept || timeOf(now) >= deletesUntil) return;
  const unit = await readValue(ports, unitRow(id));
  const found = unit && (await outlived(ports, unit, yearsKept, dayOf(now)));
  if (!found || found.length === 0) return;
  for (const { kind, row } of found) {
    // Its author can take an idea back only as long as the trial is there.
    if (kind === 'trials') await leaveBanks(ports, id, row.value as Trial);
  }
  const written = await writeTogether(
    ports,
    id,
    found.map(({ row: { key, etag } }) => ({ op: 'delete', key, etag })),
  );
  if (!written.ok) throw new Error('What has outlived its time is still there.');
  ports.log.info('records.deleted', { unit: id, ...countsOf(found) });
  if (found.length === rowsAtOnce) await ports.queue.send({ kind: 'delete-outlived', unit: id });
}

interface Found {
  readonly kind: RecordKind;
  readonly row: Row<object>;
}

/** Kind by kind, so that a row is counted once, and no more than are deleted at once. */
async function outlived(ports: Outside, unit: Unit, years: YearsKept, today: Day): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const kind of recordKinds) {
    for await (const row of oldRows(ports, unit, kind, keptFrom(years[kind], today))) {
      if (!mayGo(kind, row.key)) continue;
      found.push({ kind, row });
      if (found.length === rowsAtOnce) return found;
    }
  }
  return found;
}

/** What no archive holds has been exported by nobody, so it stays. */
function mayGo(kind: RecordKind, key: string): boolean {
  const part = partOf(key);
  const parts: readonly RecordPart[] = recordParts[kind];
  return part !== undefined && parts.includes(part) && isArchived(part);
}

async function* oldRows(
  ports: Outside,
  unit: Unit,
  kind: RecordKind,
  from: Day,
): AsyncGenerator<Row<object>> {
  if (kind === 'messages') return yield* oldSends(ports, unit.id, from);
  const course = courseBefore(unit, from, dayOf(ports.clock.now()));
  for (const within of oldRecordsIn(unit.id, kind, { from, course })) {
    for await (const row of eachRow(ports, within)) {
      if (isSettledFrom(row.value, from)) continue;
      yield row;
    }
  }
}

/**
 * About once a week a post outlives its time; only then is all else that was sent looked through. The posts go last, so
 * that they lead here again when there was too much for one time.
 */
async function* oldSends(ports: Outside, unit: string, from: Day): AsyncGenerator<Row<object>> {
  const posts = oldPostsIn(unit, from);
  if ((await readSome(ports, posts, 1)).length === 0) return;
  for await (const row of eachRow(ports, allSendsIn(unit))) {
    const { settledAt } = row.value as { readonly settledAt?: string };
    if (!isPost(row.key) && settledAt && settledAt < from) yield row;
  }
  yield* eachRow(ports, posts);
}

/** A decision of long ago may have been done, and a trial talked through, much later. */
function isSettledFrom(value: object, from: Day): boolean {
  const { settledAt, discussedAt } = value as { readonly settledAt?: string; readonly discussedAt?: Day };
  return (settledAt ?? '') >= from || (discussedAt ?? '') >= from;
}

/** A plan that cannot be worked out tells of no course that is over. */
function courseBefore(unit: Unit, from: Day, today: Day): number {
  try {
    return courseOverBefore(planOf(unit.plan, today), from);
  } catch (error) {
    if (error instanceof PlanRefused) return 0;
    throw error;
  }
}

function countsOf(found: readonly Found[]): Readonly<Record<string, number>> {
  const counts = recordKinds.map(
    (kind) => [kind, found.filter((each) => each.kind === kind).length] as const,
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
