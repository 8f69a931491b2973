import { describe, expect, it } from 'vitest';
import { prepareAgenda } from '../../bot/meeting/current-agenda.ts';
import { changeRow } from '../../bot/rows/change-row.ts';
import { agendaRow } from '../../bot/rows/meeting-rows.ts';
import { insertRow, putRow, readRow, readValue } from '../../bot/rows/row.ts';
import { sendRow } from '../../bot/rows/send-rows.ts';
import { doneTrialRow, openTrialRow } from '../../bot/rows/trial-rows.ts';
import { memberRow, unitRow } from '../../bot/rows/unit-rows.ts';
import { viewToText } from '../../bot/ui/plain-text.ts';
import { fillAgenda, planAgenda } from '../../shared/domain/meeting/plan-agenda.ts';
import type { PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import { claimedSend, type NewSend } from '../../shared/domain/posts/send.ts';
import { addTrials, at, meetingDay, threeTrials, unitWithStaff } from '../people/meeting-steps.ts';
import { ane, bo, channel, personal, replyText, type World } from '../people/world.ts';
import { trialOf } from './agenda-fixture.ts';

/** What a send would say if it were posted at this moment. */
async function said(world: World, unitId: string, tell: NewSend): Promise<string | undefined> {
  const { ports } = world;
  const now = ports.clock.now();
  const unit = await readValue(ports, unitRow(unitId));
  if (!unit) throw new Error('no unit');
  const view = await ports.sayings.viewOf({
    unit,
    send: claimedSend(tell, now),
    now,
    read: (row) => readValue(ports, row),
    readAll: async () => [],
  });
  return view && viewToText(view);
}

describe('an agenda', () => {
  const meeting: PlannedMeeting = {
    id: '1',
    type: '4+2',
    day: meetingDay,
    time: '13:00',
    minutes: 60,
    state: 'planned',
  };

  it('that was gathered earlier takes in what was written since, until it stands', () => {
    const chair = { platform: 'slack', tenant: 'T1', id: 'UBO', name: 'Bo' } as const;
    const before = [trialOf('t1', 'jeg sætter ord på overgangen')];
    const draft = planAgenda({ meeting, length: 60, at: '' }, { chair, trials: before });
    const since = [...before, trialOf('t9', 'vi klatrer i træerne på legepladsen')];
    const shown = (state: 'draft' | 'frozen') =>
      fillAgenda({ ...draft, state }, { chair, trials: since }).topics.flatMap(({ lines }) =>
        lines.map(({ trial }) => trial),
      );
    expect(shown('draft')).toEqual(expect.arrayContaining(['t1', 't9']));
    expect(shown('frozen')).toEqual(['t1']);
  });

  it('is not prepared for a meeting that has begun', async () => {
    const { world, unit } = await unitWithStaff();
    const value = await readValue(world.ports, unitRow(unit));
    if (!value) throw new Error('no unit');
    at(world, meetingDay, '13:00');
    await prepareAgenda(world.ports, value, '1');
    expect(await readRow(world.ports, agendaRow(unit, meetingDay))).toBeUndefined();
    at(world, meetingDay, '12:59');
    await prepareAgenda(world.ports, value, '1');
    expect(await readRow(world.ports, agendaRow(unit, meetingDay))).toBeDefined();
  });
});

it('leaves a trial as its author wants it, who took it off the agenda in the middle of the meeting', async () => {
  const { world, unit } = await unitWithStaff();
  await addTrials(world, unit, ...threeTrials);
  at(world, meetingDay, '13:02');
  await world.press(bo, personal, 'meeting.start', { unit, length: '60' });
  const data = { unit, day: meetingDay, goals: 'none' };
  await changeRow(world.ports, openTrialRow(unit, 't1'), (now) => now && { ...now, onAgenda: false });
  expect(replyText(await world.press(bo, personal, 'meeting.close', data))).not.toBe('');
  expect(await readValue(world.ports, openTrialRow(unit, 't1'))).toMatchObject({ onAgenda: false });
  const left = await readValue(world.ports, openTrialRow(unit, 't1'));
  expect((await readValue(world.ports, openTrialRow(unit, 't2')))?.carried).toEqual([meetingDay]);
  // Neither talked through nor put off to the next meeting.
  expect(left?.carried ?? []).toEqual([]);
  expect(await readValue(world.ports, doneTrialRow(unit, trialOf('t1', 'x')))).toBeUndefined();
});

describe('the chair of a meeting', () => {
  it('is no tablet', async () => {
    const { world, unit } = await unitWithStaff();
    await changeRow(world.ports, memberRow(unit, { ...ane }), (now) => now && { ...now, shared: true });
    const reply = replyText(await world.press(ane, channel, 'chair.take', { unit, meeting: '1' }));
    expect(reply).toContain('Kontoen her er fælles');
    expect((await readValue(world.ports, unitRow(unit)))?.chairs?.['1']).toBeUndefined();
  });

  it('is not looked for when the meeting has begun', async () => {
    const { world, unit } = await unitWithStaff();
    const tell: NewSend = { key: 's', kind: 'stand-in-wanted', to: 'channel', about: { meeting: '1' } };
    at(world, meetingDay, '12:59');
    expect(await said(world, unit, tell)).toContain('Det kan jeg');
    at(world, meetingDay, '13:00');
    expect(await said(world, unit, tell)).toBeUndefined();
  });

  it('is asked about once in a week', async () => {
    const { world, unit } = await unitWithStaff();
    at(world, '2026-10-06', '09:00');
    const to = { platform: 'slack', tenant: 'T1', id: 'UBO' } as const;
    const tell: NewSend = {
      key: 'f',
      kind: 'facilitator-check',
      to,
      about: { day: '2026-10-06', course: '1' },
    };
    expect(await said(world, unit, tell)).toContain('Hvem leder mødet?');
    const asked: NewSend = { key: 'chair-unsettled|1', kind: 'chair-unsettled', to, about: { meeting: '1' } };
    await insertRow(world.ports, sendRow(unit, asked.key), claimedSend(asked, world.ports.clock.now()));
    expect(await said(world, unit, tell)).toBeUndefined();
  });
});

it('asks how a trial went only where nobody has told yet', async () => {
  const { world, unit } = await unitWithStaff();
  const outcome = { at: '2026-10-01T08:00:00.000Z', tried: true };
  await putRow(world.ports, openTrialRow(unit, 'a'), trialOf('a', 'vi går en omvej', { outcome }));
  await putRow(world.ports, openTrialRow(unit, 'b'), trialOf('b', 'vi synger goddag'));
  at(world, '2026-10-12', '09:00');
  const to = { platform: 'slack', tenant: 'T1', id: 'UANE' } as const;
  const about = { day: '2026-10-12', course: '1', trials: 'a b' };
  const text = await said(world, unit, { key: 'o', kind: 'outcome-ask', to, about });
  expect(text).toContain('vi synger goddag');
  expect(text).not.toContain('omvej');
});
