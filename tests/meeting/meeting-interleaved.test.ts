import { describe, expect, it } from 'vitest';
import { changeRow } from '../../bot/rows/change-row.ts';
import { meetingRow } from '../../bot/rows/meeting-rows.ts';
import { readRows } from '../../bot/rows/row.ts';
import { allIn } from '../../bot/rows/unit-rows.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import { runInto } from '../people/interleaved.ts';
import { addTrials, at, fill, meetingDay, threeTrials, unitWithStaff } from '../people/meeting-steps.ts';
import { ane, bo, copyWorld, personal, type World } from '../people/world.ts';

const day = meetingDay;

interface Deed {
  readonly name: string;
  readonly act: (world: World, unit: string) => Promise<unknown>;
}

const press =
  (action: string, more: Record<string, string> = {}, who = bo) =>
  (world: World, unit: string) =>
    world.press(who, personal, action, { unit, day, ...more });

const close: Deed = { name: 'close', act: press('meeting.close', { goals: 'none' }) };
const deeds: readonly Deed[] = [
  close,
  { name: 'done with a topic', act: press('meeting.topic', { trial: 't1', fate: 'discussed', to: '2' }) },
  { name: 'keep a topic', act: press('meeting.topic', { trial: 't3', fate: 'carried', to: '2' }) },
  { name: 'go on', act: press('meeting.go', { to: '3' }) },
  { name: 'withdraw', act: press('trial.withdraw', { trial: 't1' }, ane) },
  { name: 'take off the agenda', act: press('trial.agenda', { trial: 't1', on: 'no' }, ane) },
  {
    name: 'decide',
    act: (world, unit) => fill(world, bo, 'meeting.decision', { unit, day }, { text: 'Vi går i to hold' }),
  },
  { name: 'delete a decision', act: press('meeting.drop', { decision: 'd-early' }) },
];

/** The unit's rows as text, without times and counters. */
async function told(world: World, unit: string): Promise<string> {
  const rows = await readRows(world.ports, allIn<Record<string, unknown>>(unit, ''));
  return JSON.stringify(
    rows
      .filter(({ key }) => !key.startsWith('send|') && !key.startsWith('member|'))
      .map(({ key, value }) => [nameless(key), JSON.parse(nameless(JSON.stringify({ ...value, copy: 0 })))])
      .sort(),
  );
}

/** Replaces ids by numbers, because two runs of a deed make different ids. */
function nameless(text: string): string {
  return text.replaceAll(/\b01[0-9A-HJKMNP-TV-Z]{24}\b/g, 'ID');
}

async function underWay() {
  const { world, unit } = await unitWithStaff();
  await addTrials(world, unit, ...threeTrials);
  at(world, day, '13:00');
  await world.press(bo, personal, 'meeting.start', { unit, length: '60' });
  await fill(world, bo, 'meeting.decision', { unit, day }, { text: 'En tidlig' });
  // Its id is known to the deed that deletes it.
  await changeRow(
    world.ports,
    meetingRow(unit, day),
    (now) => now && { ...now, decisions: now.decisions.map((one) => ({ ...one, id: 'd-early' })) },
  );
  await world.work();
  return { world, unit };
}

const interleave = async (world: World, unit: string, a: Deed, b: Deed, before: number) => {
  const { ran } = await runInto(
    world,
    () => a.act(world, unit),
    () => b.act(world, unit),
    before,
  );
  return ran;
};

const pairs = deeds.flatMap((a) =>
  deeds.filter((b) => a === close || b === close).map((b) => [a, b] as const),
);

describe('two people at once while a meeting is closed', () => {
  it.each(pairs.map(([a, b]) => [a.name, b.name, a, b] as const))(
    '“%s” and “%s” end as one after the other',
    async (_a, _b, a, b) => {
      const first = await underWay();
      const inOrder = async (...all: readonly Deed[]) => {
        const world = copyWorld(first.world);
        for (const deed of all) await deed.act(world, first.unit).catch(() => undefined);
        return told(world, first.unit);
      };
      const allowed = [await inOrder(a, b), await inOrder(b, a)];
      for (let before = 0; before < 60; before++) {
        const world = copyWorld(first.world);
        const ran = await interleave(world, first.unit, a, b, before);
        if (!ran) break;
        expect(allowed, `before call ${before}`).toContain(await told(world, first.unit));
      }
    },
  );
});

describe('a trial that is withdrawn while the meeting closes', () => {
  it('lives on nowhere', async () => {
    const { world, unit } = await underWay();
    await world.press(bo, personal, 'meeting.topic', { unit, day, trial: 't1', fate: 'discussed', to: '2' });
    const withdraw = deeds.find(({ name }) => name === 'withdraw');
    if (!withdraw) throw new Error('no deed');
    for (let before = 0; before < 30; before++) {
      const each = copyWorld(world);
      if (!(await interleave(each, unit, withdraw, close, before))) break;
      const rows = await readRows(each.ports, allIn<Trial>(unit, ''));
      expect(rows.filter(({ key, value }) => key.includes('t1') && value.what)).toEqual([]);
    }
  });
});
