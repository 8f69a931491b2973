import { expect, it } from 'vitest';
import { archiveFile } from '../../bot/archive/open-archive.ts';
import { runJob } from '../../bot/front/run-job.ts';
import { dayMarksRow } from '../../bot/rows/activity-rows.ts';
import { hoursRow } from '../../bot/rows/follow-up-rows.ts';
import { ownGoalRow, wordingRow } from '../../bot/rows/learning-rows.ts';
import { cardForMeetingRow } from '../../bot/rows/library-rows.ts';
import { pastDecisionRow } from '../../bot/rows/meeting-rows.ts';
import { releaseAnswerRow } from '../../bot/rows/network-rows.ts';
import { partOf } from '../../bot/rows/outlived-rows.ts';
import { deleteRow, putRow, readRows } from '../../bot/rows/row.ts';
import { postKey, sendRow } from '../../bot/rows/send-rows.ts';
import { doneTrialRow } from '../../bot/rows/trial-rows.ts';
import { everythingIn } from '../../bot/rows/unit-rows.ts';
import type { Note } from '../../shared/domain/learning/note.ts';
import type { OwnGoal } from '../../shared/domain/learning/own-goal.ts';
import { isArchived, placesInArchive } from '../../shared/domain/own-data/places-in-archive.ts';
import { defaultYears, recordParts } from '../../shared/domain/own-data/retention.ts';
import type { Send } from '../../shared/domain/posts/send.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Row } from '../../shared/ports/store.ts';
import { guarded, trialOf } from '../meeting/agenda-fixture.ts';
import { closedDay } from '../people/full-network.ts';
import { fullUnit } from '../people/full-unit.ts';
import { at, carla } from '../people/meeting-steps.ts';
import { bo, copyWorld, type World } from '../people/world.ts';

const allParts = Object.values(recordParts).flat();
const long = '2060-01-10';

/** A full unit, and of every part of its records something that only one person sees, where there is such. */
async function unitOfEveryPart() {
  const { world, unit } = await fullUnit();
  const { ports } = world;
  const moment = `${closedDay}T12:00:00.000Z`;
  const goal = {
    v: 1,
    person: carla,
    course: 1,
    text: guarded('jeg øver mig i at vente'),
    at: moment,
  } as const;
  await putRow(ports, ownGoalRow(unit, 1, carla), { ...goal, visibility: 'unit', closedAt: moment });
  const reworded = { id: 'p1', text: guarded('som det lød før'), activities: [] };
  await putRow(ports, wordingRow(unit, 1, { v: 1, until: moment, goal: reworded }), {
    ...{ v: 1, until: moment, goal: reworded },
  });
  await putRow(ports, cardForMeetingRow(unit, 1, 'card.inclusion.seats'), {
    v: 1,
    card: 'card.inclusion.seats',
  });
  const decision = { v: 1, id: 'k2', text: guarded('vi rydder op'), day: closedDay, state: 'done' } as const;
  await putRow(ports, pastDecisionRow(unit, decision), { ...decision, settledAt: moment });
  const answer = { v: 1, day: closedDay, answer: 'kept', at: moment, by: bo } as const;
  await putRow(ports, releaseAnswerRow(unit, closedDay), answer);
  const held = { group: guarded('Røde'), mark: { kind: 'held' } } as const;
  await putRow(ports, dayMarksRow(unit, 1, closedDay), { v: 1, day: closedDay, marks: [held] });
  const spent = { v: 1, course: 1, meetings: [{ id: 'm', minutes: 30 }], goneOn: '2099-01-01' } as const;
  await putRow(ports, hoursRow(unit, 1), spent);
  const alone = trialOf('t8', 'kun min', { audience: 'private', onAgenda: false, discussedAt: closedDay });
  await putRow(ports, doneTrialRow(unit, alone), alone);
  await sent(world, unit, postKey(`${closedDay}|week-guide|1|1`), 'channel');
  await sent(world, unit, `told|${closedDay}`, bo);
  return { world, unit };
}

function sent({ ports }: World, unit: string, key: string, to: 'channel' | typeof bo) {
  const moment = `${closedDay}T07:00:00.000Z`;
  return putRow(ports, sendRow(unit, key), {
    ...({ v: 1, key, kind: 'leadership-changed', about: { change: 'x' }, to, state: 'sent' } as const),
    ...{ attempts: 1, claimedUntil: moment, bestBefore: moment, settledAt: moment },
  });
}

const keysOf = async ({ ports }: World, unit: string) =>
  (await readRows(ports, everythingIn(unit))).map(({ key }) => key);

async function exported({ ports }: World, unit: string): Promise<string> {
  const parts = await Array.fromAsync((await archiveFile(ports, { person: bo, unit })) ?? []);
  return parts.join('');
}

/** What the deletion really takes when everything is old. */
async function takenByAge(world: World, unit: string): Promise<readonly string[]> {
  const later = copyWorld(world);
  Object.assign(later.ports, { yearsKept: defaultYears });
  at(later, long, '03:10');
  await runJob({ kind: 'delete-outlived', unit }, later.ports);
  const stays = new Set(await keysOf(later, unit));
  return (await keysOf(world, unit)).filter((key) => !stays.has(key));
}

it('holds each row that deletion by age takes, all but what is one person’s own', async () => {
  const { world, unit } = await unitOfEveryPart();
  const taken = await takenByAge(world, unit);
  // A new part of the records has to be put in the unit above.
  expect([...new Set(taken.map(partOf))].toSorted()).toEqual(allParts.toSorted());
  const whole = await exported(world, unit);
  const leftOut: string[] = [];
  for (const key of taken) {
    const without = copyWorld(world);
    await deleteRow(without.ports, { ...everythingIn(unit), key });
    if ((await exported(without, unit)) === whole) leftOut.push(key);
  }
  const rows = (await readRows(world.ports, everythingIn(unit))).filter(isOnes).map(({ key }) => key);
  expect(leftOut).toEqual(taken.filter((key) => rows.includes(key)));
  expect([...new Set(leftOut.map(partOf))].toSorted()).toEqual(['goal', 'message', 'note', 'trial']);
});

/** Seen by one person alone, or said to them alone. */
function isOnes({ key, value }: Row<object>): boolean {
  const row = value as Partial<Trial & OwnGoal & Note & Send>;
  switch (partOf(key)) {
    case 'trial':
      return row.audience === 'private';
    case 'goal':
      return row.visibility !== undefined && row.visibility !== 'unit';
    case 'note':
      return !row.mayQuote;
    case 'message':
      return row.to !== 'channel';
    default:
      return false;
  }
}

it('names the place of every part, and the file has something there', async () => {
  const { world, unit } = await unitOfEveryPart();
  const [stored] = JSON.parse(await exported(world, unit)).units;
  for (const part of allParts) {
    expect(isArchived(part), part).toBe(true);
    for (const place of placesInArchive[part]) {
      const [list, field] = place.split('.');
      const items = field
        ? stored[list ?? ''].flatMap((course: Record<string, unknown[]>) => course[field])
        : stored[place];
      // The only line of a note is one that its author keeps to herself.
      if (place !== 'courses.heard') expect(items, place).not.toEqual([]);
    }
  }
});

it('keeps what has no place in the archive, however old it is', async () => {
  const { world, unit } = await unitOfEveryPart();
  const places = placesInArchive as Record<string, readonly string[]>;
  const { answer: before } = places;
  places.answer = [];
  try {
    const taken = await takenByAge(world, unit);
    expect(taken).toContain(`meeting|${closedDay}`);
    expect(taken).not.toContain(`release|${closedDay}`);
  } finally {
    places.answer = before ?? [];
  }
});
