import { expect, it } from 'vitest';
import { changeRow } from '../../bot/rows/change-row.ts';
import { insertRow } from '../../bot/rows/row.ts';
import { memberRow, staffRow, unitRow } from '../../bot/rows/unit-rows.ts';
import type { Who } from '../../bot/turn/intent.ts';
import { addTrials, at, fill, meetingDay, threeTrials, unitWithStaff } from '../people/meeting-steps.ts';
import { ane, bo, personal, replyText } from '../people/world.ts';

const dorte = { platform: 'teams', tenant: 'T1', id: 'x', name: 'Dorte' } as const;
const ofAnybody = 'Jeg kan ikke skrive til';

/** With Ib, who has no account, and Dorte, who has never opened a chat with the bot in Teams. */
async function started() {
  const { world, unit } = await unitWithStaff();
  await addTrials(world, unit, ...threeTrials);
  await insertRow(world.ports, staffRow(unit, 's1'), { v: 1, id: 's1', name: 'Ib', at: '' } as never);
  await insertRow(world.ports, memberRow(unit, dorte), { v: 1, person: dorte, since: '' });
  at(world, meetingDay, '13:00');
  await world.press(bo, personal, 'meeting.start', { unit, length: '60' });
  const data = { unit, day: meetingDay };
  const goTo = async (who: Who, to: number) =>
    replyText(await world.press(who, personal, 'meeting.go', { ...data, to: String(to) }));
  const toTheEnd = async (who: Who) => {
    let shown = '';
    for (let to = 1; to < 20; to++) shown = await goTo(who, to);
    return shown;
  };
  const note = () => fill(world, bo, 'meeting.attendance', data, { present: ane.id });
  return { world, unit, goTo, toTheEnd, note };
}

it('whoever closes the meeting reads before it whom the decisions do not reach, once it is known', async () => {
  const { world, goTo, toTheEnd, note } = await started();
  expect(await toTheEnd(bo)).not.toContain(ofAnybody);
  // Carla was away, too, and is written to on Slack.
  expect(await note()).toContain(
    'Jeg kan ikke skrive til Dorte og Ib efter mødet. Aftal gerne, hvem der fortæller videre, hvad I har besluttet.',
  );
  expect(await goTo(bo, 2)).not.toContain(ofAnybody);
  // Before the last point nobody is looked up for it.
  const ranges = () => world.counts.rangeReads;
  world.resetCounts();
  await goTo(bo, 2);
  const before = ranges();
  await toTheEnd(bo);
  world.resetCounts();
  await goTo(bo, 19);
  expect(ranges()).toBe(before + 2);
});

it('whoever closes it is there, though nobody has noted them', async () => {
  const { world, unit, toTheEnd, note } = await started();
  await note();
  await changeRow(
    world.ports,
    unitRow(unit),
    (now) => now && { ...now, leadership: { ...now.leadership, leader: dorte } },
  );
  expect(await toTheEnd(dorte)).toContain(`${ofAnybody} Ib efter mødet.`);
});
