import { describe, expect, it } from 'vitest';
import { readRow } from '../../bot/rows/row.ts';
import { openTrialRow } from '../../bot/rows/trial-rows.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import {
  addTrials,
  at,
  carla,
  meetingDay,
  meetingOf,
  startedMeeting,
  threeTrials,
  unitWithStaff,
} from '../people/meeting-steps.ts';
import { buttonOf } from '../people/trial-steps.ts';
import { ane, bo, channel, personal, replyText } from '../people/world.ts';
import { trialOf } from './agenda-fixture.ts';

const day = meetingDay;

describe('a status meeting', () => {
  it('is walked through point by point, with the clock times at which they end', async () => {
    const { world, data, first } = await startedMeeting();
    expect(first).toContain('punkt 1 af 9');
    expect(first).toContain('Siden sidst');
    // Nothing was: it is the unit's first meeting.
    expect(first).not.toContain('Det her besluttede vi sidst');
    // Begun two minutes late, it still ends when the room is needed again.
    expect(first).toContain('Punktet slutter kl. 13.05, mødet kl. 14.00');
    at(world, day, '13:10');
    const trials = replyText(await world.press(bo, personal, 'meeting.go', { ...data, to: '1' }));
    expect(trials).toContain('Punktet slutter kl. 13.15, mødet kl. 14.00');
    expect(trials).toMatch(/\n> .+\?\n/);
    expect(trials).toContain('gemt fra fre. 11. sep.');
    at(world, day, '14:40');
    expect(replyText(await world.press(bo, personal, 'meeting.show', data))).not.toContain('slutter');
  });

  it('shows the sources of a topic on the way, and leads back', async () => {
    const { world, data } = await startedMeeting();
    const shown = replyText(await world.press(bo, personal, 'agenda.sources', { ...data, trial: 't1' }));
    expect(shown).toContain('Carla Berg, søndag 20. september');
    expect(shown).toContain('[Fortsæt mødet]');
  });

  it('begins on its day and no other, and is run by the leader, the deputy or the chair', async () => {
    const { world, unit } = await unitWithStaff();
    at(world, '2026-10-15', '13:00');
    expect(replyText(await world.press(bo, personal, 'meeting.start', { unit }))).toContain(
      'fredag 16. oktober',
    );
    at(world, day, '12:55');
    expect(replyText(await world.press(ane, personal, 'meeting.start', { unit }))).toContain(
      'Det kan kun mødelederen',
    );
    await world.press(ane, channel, 'chair.take', { unit, meeting: '1' });
    expect(replyText(await world.press(ane, personal, 'meeting.start', { unit }))).toContain('punkt 1');
    expect(replyText(await world.press(carla, personal, 'meeting.go', { unit, day, to: '2' }))).toContain(
      'Ane Lind leder mødet nu',
    );
    expect((await meetingOf(world, unit))?.step).toBe(0);
  });

  it('is one meeting when two people start it, and when a button is pressed twice', async () => {
    const { world, unit } = await unitWithStaff();
    await addTrials(world, unit, ...threeTrials);
    await world.press(ane, channel, 'chair.take', { unit, meeting: '1' });
    at(world, day, '13:00');
    const both = await Promise.all([
      world.press(bo, personal, 'meeting.start', { unit, length: '60' }),
      world.press(ane, personal, 'meeting.start', { unit, length: '30' }),
    ]);
    for (const reply of both) expect(replyText(reply)).toContain('punkt 1');
    const data = { unit, day };
    await Promise.all([
      world.press(bo, personal, 'meeting.go', { ...data, to: '2' }),
      world.press(bo, personal, 'meeting.go', { ...data, to: '2' }),
      world.press(ane, personal, 'meeting.go', { ...data, to: '2' }),
    ]);
    expect((await meetingOf(world, unit))?.step).toBe(2);
    const opened = await world.press(bo, personal, 'meeting.decision', data);
    if (opened.kind !== 'open-form') throw new Error('no form');
    const values = { text: 'Vi går i to hold' };
    await Promise.all(
      [1, 2, 3].map(() => world.submit(bo, personal, 'meeting.decision', values, opened.form.context)),
    );
    expect((await meetingOf(world, unit))?.decisions).toHaveLength(1);
  });

  it('that is begun or closed before its time takes up nothing more, and is no longer the next one', async () => {
    const { world, unit } = await unitWithStaff();
    at(world, day, '12:45');
    await world.press(bo, personal, 'meeting.start', { unit, sure: 'yes' });
    world.posted.length = 0;
    await world.send({
      who: ane,
      where: channel,
      what: { kind: 'words', text: 'prøvehandling: jeg går sidst ud' },
      delivery: 'slack:T1:C1:9.1',
      message: { id: '9.1', thread: '9.1' },
    });
    await world.work();
    const receipt = world.posted.map(({ text }) => text).join('\n');
    expect(receipt).toContain('Dagens statusmøde er begyndt, så den kommer med på det næste');
    expect(replyText(await world.say(ane, channel, 'næste møde'))).toContain('Mødet er i gang nu');
    await world.press(bo, personal, 'meeting.close', { unit, day, goals: 'none' });
    expect(replyText(await world.say(ane, channel, 'næste møde'))).not.toContain('i dag');
  });

  it('answers a start that was tapped twice, and one that comes later, with where the meeting is', async () => {
    const { world, unit } = await unitWithStaff();
    at(world, day, '13:00');
    const buttonIn = (reply: Reply) => JSON.stringify(buttonOf(reply, 'meeting.go').data);
    const first = await world.press(bo, personal, 'meeting.start', { unit });
    const second = await world.press(bo, personal, 'meeting.start', { unit });
    expect(buttonIn(second)).toBe(buttonIn(first));
    await world.press(bo, personal, 'meeting.go', { unit, day, to: '2' });
    world.pass(60);
    const later = await world.press(bo, personal, 'meeting.start', { unit });
    expect(replyText(later)).toContain('punkt 3 af 9');
  });

  it('keeps the agenda as it stood; what is written later waits for the next meeting', async () => {
    const { world, unit, data } = await startedMeeting();
    await addTrials(
      world,
      unit,
      trialOf('t1', 'helt andre ord'),
      trialOf('late', 'en sen prøvehandling om puslespil'),
    );
    const agenda = replyText(await world.say(bo, personal, 'dagsorden'));
    expect(agenda).toContain('Dagsordenen ligger fast, fordi mødet er begyndt');
    // What stands is which trials and in what order; their words are their author’s.
    expect(agenda).toContain('helt andre ord');
    expect(agenda).not.toContain('jeg sætter ord på overgangen');
    expect(agenda).not.toContain('puslespil');
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    const late = await readRow(world.ports, openTrialRow(unit, 'late'));
    expect(late?.value.carried).toBeUndefined();
    at(world, '2026-11-10', '10:00');
    expect(replyText(await world.say(bo, personal, 'dagsorden'))).toContain('puslespil');
  });

  it('never stores a CPR number, and lets a doubtful text pass when it is sent again', async () => {
    const { world, data, unit } = await startedMeeting();
    const opened = await world.press(bo, personal, 'meeting.decision', data);
    if (opened.kind !== 'open-form') throw new Error('no form');
    const refused = await world.submit(
      bo,
      personal,
      'meeting.decision',
      { text: 'Ring om 140915-1234' },
      opened.form.context,
    );
    expect(replyText(refused)).toContain('CPR');
    const values = { text: 'Freja skal have mere ro' };
    const asked = await world.submit(bo, personal, 'meeting.decision', values, opened.form.context);
    if (asked.kind !== 'form-errors') throw new Error('not asked');
    expect((await meetingOf(world, unit))?.decisions).toEqual([]);
    await world.submit(bo, personal, 'meeting.decision', values, asked.form.context);
    expect((await meetingOf(world, unit))?.decisions).toHaveLength(1);
  });
});

it('shows where the meeting is to whoever would choose among trials of a topic that is no more', async () => {
  const { world, data } = await startedMeeting();
  const gone = await world.press(bo, personal, 'meeting.each', { ...data, trial: 'nobody' });
  expect(gone.kind).toBe('show');
  expect(replyText(gone)).toContain('punkt 1 af');
});
