import { describe, expect, it } from 'vitest';
import { runJob } from '../../bot/front/run-job.ts';
import { queueOutlived } from '../../bot/own-data/delete-outlived.ts';
import { ideaRow } from '../../bot/rows/idea-rows.ts';
import { pastDecisionRow } from '../../bot/rows/meeting-rows.ts';
import { putRow, readRows, readValue } from '../../bot/rows/row.ts';
import { sendRow } from '../../bot/rows/send-rows.ts';
import { doneTrialRow } from '../../bot/rows/trial-rows.ts';
import { everythingIn } from '../../bot/rows/unit-rows.ts';
import { defaultYears, keptFrom, type YearsKept } from '../../shared/domain/own-data/retention.ts';
import { guarded, trialOf } from '../meeting/agenda-fixture.ts';
import { closedDay } from '../people/full-network.ts';
import { fullUnit } from '../people/full-unit.ts';
import { at, doneTrials, meetingDay, unitWithStaff } from '../people/meeting-steps.ts';
import { ane, type World } from '../people/world.ts';

const night = '03:10';

async function nightOf(world: World, day: string, years: YearsKept | undefined = defaultYears) {
  at(world, day, night);
  Object.assign(world.ports, { yearsKept: years });
  await queueOutlived(world.ports);
  await world.work();
}

const keysOf = async (world: World, unit: string) =>
  (await readRows(world.ports, everythingIn(unit))).map(({ key }) => key);

const deleted = (world: World) => world.logged.filter((line) => line.startsWith('records.deleted'));

describe('what has outlived its time', () => {
  it('stays as long as nobody has named the export, even where a job is left over', async () => {
    const { world, unit } = await fullUnit();
    const before = await keysOf(world, unit);
    at(world, '2060-01-10', night);
    const depth = await world.ports.queue.depth();
    await queueOutlived(world.ports);
    expect(await world.ports.queue.depth()).toEqual(depth);
    await runJob({ kind: 'delete-outlived', unit }, world.ports);
    expect(await keysOf(world, unit)).toEqual(before);
    expect(deleted(world)).toEqual([]);
  });

  it('goes kind by kind; what is open, lives on or ends on a day of its own stays', async () => {
    const { world, unit, data } = await fullUnit();
    const before = await keysOf(world, unit);
    const idea = ideaRow(data.network ?? '', 'i1');
    expect(await readValue(world.ports, idea)).toBeDefined();
    await nightOf(world, '2031-09-20');
    expect(await doneTrials(world, unit)).toEqual(['t4']);
    world.logged.length = 0;
    await nightOf(world, '2031-12-01');
    // Kinds and numbers, one as well as many; a kind of which nothing went is not named.
    expect(deleted(world)).toEqual([expect.stringMatching(/","trials":1,"learning":4}$/)]);
    const gone = (keys: readonly string[]) => before.filter((key) => !keys.includes(key));
    const soon = await keysOf(world, unit);
    expect(gone(soon).filter((key) => !key.startsWith('send|'))).toEqual([
      `plan|${meetingDay}`,
      'trial|done|001|t4',
      expect.stringMatching(/^work\|001\|goal\|slack/),
      'work|001|goal|unit',
      'work|001|golden|g1',
      expect.stringMatching(/^work\|001\|note\|/),
      'work|001|week',
    ]);
    expect(soon.filter((key) => key.startsWith('send|'))).toEqual([]);
    // Nobody could take it back any more.
    expect(await readValue(world.ports, idea)).toBeUndefined();
    world.logged.length = 0;
    await nightOf(world, '2036-12-01');
    expect(deleted(world)).toEqual([expect.stringMatching(/","meetings":3}$/)]);
    const late = await keysOf(world, unit);
    expect(soon.filter((key) => !late.includes(key))).toEqual([
      expect.stringMatching(/^agenda\|/),
      `meeting|${closedDay}`,
      `meeting|${meetingDay}`,
    ]);
    for (const kept of ['unit', 'work|open|t1', 'work|open|t3', 'work|decision|k1', 'library|word|w1'])
      expect(late).toContain(kept);
    for (const kept of [
      /^member\|/,
      /^work\|001\|sparring\|/,
      /^work\|001\|video\|/,
      /^ending\|/,
      /^visits\|/,
    ])
      expect(late).toContainEqual(expect.stringMatching(kept));
  });

  it('is counted from the day it was settled, not from the day it began', async () => {
    const { world, unit } = await unitWithStaff();
    const late = trialOf('late', 'jeg øver mig', { discussedAt: '2028-01-07' });
    await putRow(world.ports, doneTrialRow(unit, late), late);
    const decision = {
      v: 1,
      id: 'k1',
      text: guarded('vi øver os'),
      day: meetingDay,
      state: 'done',
      settledAt: '2030-03-01T09:00:00.000Z',
    } as const;
    await putRow(world.ports, pastDecisionRow(unit, decision), decision);
    const isThere = async () => {
      const keys = await keysOf(world, unit);
      return ['trial|done|001|late', `decision|past|${meetingDay}|k1`].map((key) => keys.includes(key));
    };
    await nightOf(world, '2033-01-07');
    expect(await isThere()).toEqual([true, true]);
    await nightOf(world, '2033-01-08');
    expect(await isThere()).toEqual([false, true]);
    await nightOf(world, '2040-03-02');
    expect(await isThere()).toEqual([false, false]);
  });

  it('goes a little at a time, at night alone, and goes on where it stopped; the log has kinds and numbers', async () => {
    const { world, unit } = await unitWithStaff();
    for (let n = 0; n < 170; n++) {
      const trial = trialOf(`t${String(n).padStart(3, '0')}`, 'jeg synger hemmeligt', {
        discussedAt: meetingDay,
      });
      await putRow(world.ports, doneTrialRow(unit, trial), trial);
    }
    Object.assign(world.ports, { yearsKept: defaultYears });
    at(world, '2032-01-10', night);
    await runJob({ kind: 'delete-outlived', unit }, world.ports);
    expect(await doneTrials(world, unit)).toHaveLength(90);
    // The job that came for the rest arrives in the morning.
    at(world, '2032-01-10', '05:00');
    await world.work();
    expect(await doneTrials(world, unit)).toHaveLength(90);
    await nightOf(world, '2032-01-11');
    expect(await doneTrials(world, unit)).toEqual([]);
    const counts = deleted(world).map((line) => JSON.parse(line.slice(line.indexOf('{'))));
    expect(counts).toEqual([80, 80, 10].map((trials) => ({ unit, trials })));
  });

  it('looks through all that was sent once a post is old enough to go, and keeps what is younger', async () => {
    const { world, unit } = await unitWithStaff();
    const sent = (key: string, settledAt: string) =>
      putRow(world.ports, sendRow(unit, key), {
        ...({
          v: 1,
          key,
          kind: 'leadership-changed',
          about: { change: 'x' },
          to: ane,
          state: 'sent',
        } as const),
        ...{ attempts: 1, claimedUntil: settledAt, bestBefore: settledAt, settledAt },
      });
    await sent('told|old', '2026-09-20T10:00:00.000Z');
    await sent('told|young', '2028-09-20T10:00:00.000Z');
    const told = async () => (await keysOf(world, unit)).filter((key) => key.startsWith('send|told'));
    await nightOf(world, '2029-01-10');
    expect(await told()).toHaveLength(2);
    await sent('post|2026-09-21|guide', '2026-09-21T10:00:00.000Z');
    await nightOf(world, '2029-01-11');
    expect(await told()).toEqual(['send|told|young']);
  });
});

it('keeps a record for whole years, also over a leap day', () => {
  expect([keptFrom(5, '2032-02-29'), keptFrom(1, '2027-01-01')]).toEqual(['2027-02-29', '2026-01-01']);
});
