import { expect, it } from 'vitest';
import { runJob } from '../../bot/front/run-job.ts';
import { deleteRow, putRow, readRow, readRows } from '../../bot/rows/row.ts';
import { postKey, sendRow, sendsBeginning } from '../../bot/rows/send-rows.ts';
import { everythingIn } from '../../bot/rows/unit-rows.ts';
import type { Send } from '../../shared/domain/posts/send.ts';
import { instantOf } from '../../shared/domain/time/day.ts';
import {
  addTrials,
  at,
  carla,
  fill,
  meetingDay,
  threeTrials,
  tickAt,
  unitWithStaff,
} from '../people/meeting-steps.ts';
import { ane, bo, channel, type World } from '../people/world.ts';

const toAne = 'member|slack|T1|UANE';
const authorsAsked = '2026-10-12';

const keysOf = async ({ ports }: World, unit: string, beginning = '') =>
  (await readRows(ports, sendsBeginning(unit, beginning))).map(({ key }) => key);

async function sendPlan(world: World, unit: string): Promise<void> {
  at(world, meetingDay, '08:00');
  await fill(world, bo, 'process-plan.write', { unit, day: meetingDay }, { activity: 'vi synger' });
  await fill(world, bo, 'process-plan.choose', { unit, day: meetingDay }, { adult: toAne });
}

/** As if it had been sent before, under a key in which an account stands. */
async function sentBefore({ ports }: World, unit: string, from: string, key: string): Promise<void> {
  const old = { ...everythingIn(unit), key: from };
  const row = await readRow(ports, old);
  if (!row) throw new Error(`nothing under ${from}`);
  await deleteRow(ports, old);
  await putRow(ports, sendRow(unit, key), { ...(row.value as Send), key });
}

it('sends to one of several under a pseudonym: no account in keys, jobs and log', async () => {
  const { world, unit } = await unitWithStaff();
  const data = { unit, day: meetingDay };
  await addTrials(world, unit, ...threeTrials);
  await tickAt(world, authorsAsked, '09:00');
  await sendPlan(world, unit);
  at(world, meetingDay, '13:00');
  await fill(world, bo, 'follow-up.set', { unit }, { who: toAne, day: '2026-10-20', time: '13:00' });
  await world.press(bo, channel, 'meeting.start', { unit });
  await fill(world, bo, 'meeting.attendance', data, { present: bo.id });
  // Of what one of them is not sent the log tells.
  world.answerWith({ ok: true, messageId: 'm' }, { ok: false, kind: 'gone' }, { ok: false, kind: 'gone' });
  await world.press(bo, channel, 'meeting.close', { ...data, goals: 'none' });
  await world.work();
  for (const day of ['2026-10-17', '2026-10-18', '2026-10-19']) await tickAt(world, day, '09:10');
  expect(world.logged.join()).toContain('decisions|2026-10-16|');
  const keys = await keysOf(world, unit);
  const beginnings = [
    'decisions|2026-10-16|',
    'follow-up-soon|',
    'process-plan|',
    'post|2026-10-12|outcome-ask|',
  ];
  for (const beginning of beginnings)
    expect(
      keys.filter((key) => key.startsWith(`send|${beginning}`)),
      beginning,
    ).not.toEqual([]);
  for (const { id } of [ane, bo, carla]) {
    expect(keys.join()).not.toContain(id);
    expect(world.logged.join()).not.toContain(id);
  }
});

it('asks nobody again whom it has asked under a key of before', async () => {
  const { world, unit } = await unitWithStaff();
  await addTrials(world, unit, ...threeTrials);
  await tickAt(world, authorsAsked, '09:00');
  const asked = postKey(`${authorsAsked}|outcome-ask|1`);
  const first = await keysOf(world, unit, asked);
  expect(first).toHaveLength(2);
  const rows = await readRows<Send>(world.ports, sendsBeginning(unit, asked));
  for (const { key, value } of rows)
    if (value.to !== 'channel')
      await sentBefore(world, unit, key, `${asked}|${value.to.platform}|${value.to.tenant}|${value.to.id}`);
  await runJob({ kind: 'posts', unit, at: instantOf(authorsAsked, '09:00').toISOString() }, world.ports);
  expect(await keysOf(world, unit, asked)).toEqual(
    rows
      .map(({ value }) => (value.to === 'channel' ? '' : `send|${asked}|slack|T1|${value.to.id}`))
      .toSorted(),
  );
});

it('sends no plan twice that it has sent under a key of before', async () => {
  const { world, unit } = await unitWithStaff();
  await sendPlan(world, unit);
  const [key = ''] = await keysOf(world, unit, 'process-plan|');
  await sentBefore(world, unit, key, `process-plan|${meetingDay}|UANE|${key.split('|').at(-1)}`);
  await fill(world, bo, 'process-plan.choose', { unit, day: meetingDay }, { adult: toAne });
  expect(await keysOf(world, unit, 'process-plan|')).toHaveLength(1);
});
