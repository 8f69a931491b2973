import { describe, expect, it } from 'vitest';
import { commonGoalsRow } from '../../bot/rows/learning-rows.ts';
import { deleteRow, insertRow, readRow } from '../../bot/rows/row.ts';
import { doneTrialRow, openTrialRow } from '../../bot/rows/trial-rows.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import type { CommonGoals } from '../../shared/domain/learning/common-goals.ts';
import {
  addTrials,
  agendaOf,
  at,
  carla,
  doneTrials,
  fill,
  goalWithActivity,
  meetingDay,
  meetingOf,
  openTrials,
  pressShown,
  startedMeeting,
  unitWithStaff,
} from '../people/meeting-steps.ts';
import { ane, bo, personal, replyText } from '../people/world.ts';
import { guarded, trialOf } from './agenda-fixture.ts';

const day = meetingDay;

describe('closing it', () => {
  it('needs a goal with an activity, or one tap that says not this time', async () => {
    const { world, unit, data } = await startedMeeting();
    await world.press(bo, personal, 'meeting.close', data);
    expect((await meetingOf(world, unit))?.state).toBe('open');
    await fill(world, bo, 'meeting.goal', data, { goal: 'Alle er med i samlingen' });
    await world.press(bo, personal, 'meeting.close', data);
    expect((await meetingOf(world, unit))?.state).toBe('open');
    const last = replyText(await world.press(bo, personal, 'meeting.go', { ...data, to: '9' }));
    expect(last).toContain('[Afslut uden aktivitet]');
    await fill(world, bo, 'meeting.activities', data, { activity1: 'Sang', activity2: 'Fortælling' });
    await world.press(bo, personal, 'meeting.close', data);
    expect(await meetingOf(world, unit)).toMatchObject({ state: 'closed' });
    expect((await meetingOf(world, unit))?.goals[0]?.activities.map(({ text }) => text)).toEqual([
      'Sang',
      'Fortælling',
    ]);
  });

  it('posts what was decided, once, and begins the next course from it', async () => {
    const { world, unit, data } = await startedMeeting();
    await goalWithActivity(world, data);
    await fill(world, bo, 'meeting.theme', data, { theme: 'Høst' });
    await fill(world, bo, 'meeting.decision', data, {
      text: 'Vi går i to hold',
      who: 'Ane og Carla',
      by: '2026-10-19',
    });
    const posted = world.posted.length;
    await Promise.all([
      world.press(bo, personal, 'meeting.close', data),
      world.press(bo, personal, 'meeting.close', data),
    ]);
    world.pass(60);
    await world.work();
    const out = world.posted.slice(posted);
    expect(out).toHaveLength(1);
    expect(out[0]?.to).toMatchObject({ kind: 'channel' });
    expect(out[0]?.text).toContain('Besluttet på statusmødet fredag 16. oktober');
    expect(out[0]?.text).toContain('Indholdstema: Høst');
    expect(out[0]?.text).toContain(
      'Alle er med i samlingen (at de går derhen af sig selv): Sang i små grupper',
    );
    expect(out[0]?.text).toContain('Vi går i to hold (Ane Lind og Carla Berg, senest mandag 19. oktober)');
    const goals = await readRow(world.ports, commonGoalsRow(unit, 2));
    expect(goals?.value).toMatchObject({ course: 2, contentTheme: 'Høst' });
    const row = await readRow(world.ports, unitRow(unit));
    expect(row?.value.plan.courses[2]?.contentTheme).toBe('Høst');
    at(world, '2026-10-20', '10:00');
    expect(replyText(await world.say(bo, personal, 'guide'))).toContain('Høst');
    at(world, '2026-11-10', '10:00');
    const next = replyText(await world.say(bo, personal, 'dagsorden'));
    expect(next).toContain('Siden sidst · én åben beslutning');
    const more = replyText(await world.press(bo, personal, 'agenda.show', { unit, more: 'yes' }));
    expect(more).toContain('Det besluttede I, og det er stadig åbent');
    expect(more).toContain('Vi går i to hold (Ane Lind og Carla Berg, senest mandag 19. oktober)');
    expect(more).toContain('Alle er med i samlingen');
  });

  it('says that no goals were set only where none were', async () => {
    const { world, unit, data } = await startedMeeting();
    const without = 'I satte ikke mål for næste forløb denne gang';
    await fill(world, bo, 'meeting.goal', data, { goal: 'Alle er med i samlingen' });
    const read = async (of: typeof world, card: unknown) =>
      replyText(await pressShown(of, bo, card, 'Se referatet'));
    const card = await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    const closed = await read(world, card);
    expect(closed).toContain('Alle er med i samlingen');
    expect(closed).not.toContain(without);
    expect((await meetingOf(world, unit))?.withoutGoals).toBeUndefined();
    expect(replyText(await world.press(bo, personal, 'meeting.copy', data))).not.toContain(without);

    const early = await startedMeeting();
    const goals = [{ id: 'early', text: guarded('Mere ro ved bordet'), activities: [] }];
    const value: CommonGoals = { v: 1, course: 2, goals };
    await insertRow(early.world.ports, commonGoalsRow(early.unit, 2), value);
    const set = await early.world.press(bo, personal, 'meeting.close', { ...early.data, goals: 'none' });
    expect(await read(early.world, set)).not.toContain(without);

    const none = await startedMeeting();
    const told = await none.world.press(bo, personal, 'meeting.close', { ...none.data, goals: 'none' });
    expect(await read(none.world, told)).toContain(without);
  });

  it('adds to the goals that were set for that course before', async () => {
    const { world, unit, data } = await startedMeeting();
    const goals = [{ id: 'early', text: guarded('Mere ro ved bordet'), activities: [] }];
    const value: CommonGoals = { v: 1, course: 2, goals };
    await insertRow(world.ports, commonGoalsRow(unit, 2), value);
    await goalWithActivity(world, data);
    await world.press(bo, personal, 'meeting.close', data);
    const row = await readRow(world.ports, commonGoalsRow(unit, 2));
    expect(row?.value.goals.map(({ text }) => text)).toEqual([
      'Mere ro ved bordet',
      'Alle er med i samlingen',
    ]);
  });

  it('puts what was discussed away and passes the rest on with its date', async () => {
    const { world, unit, data } = await startedMeeting();
    await world.press(bo, personal, 'meeting.topic', { ...data, trial: 't3', fate: 'carried', to: '2' });
    await world.press(bo, personal, 'meeting.topic', { ...data, trial: 't1', fate: 'discussed', to: '3' });
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    expect(await openTrials(world, unit)).toEqual(['t3']);
    expect(await doneTrials(world, unit)).toEqual(['t1', 't2']);
    const carried = await readRow(world.ports, openTrialRow(unit, 't3'));
    expect(carried?.value.carried).toEqual(['2026-09-11', day]);
    at(world, '2026-11-10', '10:00');
    const next = replyText(await world.say(bo, personal, 'dagsorden'));
    expect(next).toContain('gemt fra fre. 16. okt.');
    expect(next).toContain('har stået her to gange før');
    expect(next).not.toContain('garderoben');
  });

  it('shows nothing more of a trial that its author takes back meanwhile', async () => {
    const { world, unit, data } = await startedMeeting();
    const topic = replyText(await world.press(bo, personal, 'meeting.go', { ...data, to: '2' }));
    expect(topic).toContain('sætter ord på overgangen');
    await deleteRow(world.ports, openTrialRow(unit, 't1'));
    await addTrials(world, unit, { ...trialOf('t3', 'jeg synger med ved frugten'), onAgenda: false });
    const left = replyText(await world.press(bo, personal, 'meeting.show', data));
    expect(left).not.toMatch(/overgangen|sætter ord/i);
    expect(left).toContain('i to hold');
    expect(left).toContain('trukket tilbage');
    const empty = replyText(await world.press(bo, personal, 'meeting.go', { ...data, to: '1' }));
    expect(empty).not.toMatch(/frugten/i);
    expect(empty).not.toContain('[Færdig med emnet]');
    await world.press(bo, personal, 'meeting.topic', { ...data, trial: 't3', fate: 'discussed', to: '2' });
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    expect(await openTrials(world, unit)).toEqual(['t2', 't3']);
  });

  it('can take single trials out of a topic', async () => {
    const { world, unit, data } = await startedMeeting();
    await fill(world, bo, 'meeting.each', { ...data, trial: 't1' }, { carried: '1' });
    const handled = (await meetingOf(world, unit))?.handled ?? {};
    expect(handled).toEqual({ t1: 'discussed', t2: 'carried' });
  });

  it('leaves a trial that was withdrawn meanwhile alone, and does not stumble over one being edited', async () => {
    const { world, unit, data } = await startedMeeting();
    await deleteRow(world.ports, openTrialRow(unit, 't2'));
    await world.press(bo, personal, 'meeting.topic', { ...data, trial: 't1', fate: 'discussed', to: '3' });
    const batch = world.ports.store.batch;
    let edited = false;
    Object.assign(world.ports.store, {
      batch: async (...args: Parameters<typeof batch>) => {
        if (!edited) {
          edited = true;
          await addTrials(world, unit, { ...trialOf('t1', 'rettet i sidste øjeblik') });
        }
        return batch.apply(world.ports.store, args);
      },
    });
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    expect((await meetingOf(world, unit))?.state).toBe('closed');
    const done = await readRow(world.ports, doneTrialRow(unit, { course: 1, id: 't1' }));
    expect(done?.value.what).toBe(guarded('rettet i sidste øjeblik'));
    expect(await doneTrials(world, unit)).toEqual(['t1']);
    expect(await openTrials(world, unit)).toEqual(['t3']);
  });

  it('moves two hundred trials in batches that the store can take', async () => {
    const { world, unit } = await unitWithStaff();
    const many = Array.from({ length: 200 }, (_, i) => trialOf(`m${i}`, `vi øver nummer ${i}`));
    await addTrials(world, unit, ...many);
    at(world, day, '13:00');
    await world.press(bo, personal, 'meeting.start', { unit, length: '60' });
    const agenda = await agendaOf(world, unit);
    for (const { trials } of agenda?.topics ?? []) {
      const data = { unit, day, trial: trials[0] ?? '', fate: 'discussed', to: '1' };
      await world.press(bo, personal, 'meeting.topic', data);
    }
    await world.press(bo, personal, 'meeting.close', { unit, day, goals: 'none' });
    expect(await doneTrials(world, unit)).toHaveLength(200);
    expect(await openTrials(world, unit)).toEqual([]);
  });

  it('is finished on the next press when it broke off half-way', async () => {
    const { world, unit, data } = await startedMeeting();
    const batch = world.ports.store.batch;
    let batches = 0;
    Object.assign(world.ports.store, {
      batch: (...args: Parameters<typeof batch>) =>
        ++batches === 2 ? Promise.reject(new Error('died')) : batch.apply(world.ports.store, args),
    });
    await expect(world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' })).rejects.toThrow();
    expect((await meetingOf(world, unit))?.state).toBe('closing');
    // Whatever the chair presses next finishes it.
    await world.press(bo, personal, 'meeting.go', { ...data, to: '3' });
    expect((await meetingOf(world, unit))?.state).toBe('closed');
    const carried = await readRow(world.ports, openTrialRow(unit, 't1'));
    expect(carried?.value.carried).toEqual([day]);
  });

  it('stands out with one button at a time, so that nobody has to wonder', async () => {
    const { world, data } = await startedMeeting();
    for (const to of ['0', '1', '2']) {
      const reply = await world.press(bo, personal, 'meeting.go', { ...data, to });
      if (reply.kind !== 'show') throw new Error('not shown');
      const all = reply.view.nodes.flatMap((node) => (node.node === 'buttons' ? node.buttons : []));
      expect(all.filter((button) => 'action' in button && button.style === 'primary')).toHaveLength(1);
    }
  });

  it('tells those who were not there in private, and nobody when attendance was not noted', async () => {
    const { world, data } = await startedMeeting();
    const noted = await fill(world, bo, 'meeting.attendance', data, { present: `${bo.id},${ane.id}` });
    expect(noted).toMatch(/Med i dag: .*Ane/);
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    world.pass(60);
    await world.work();
    const privately = world.posted.filter(({ to }) => to.kind === 'person');
    expect(privately.map(({ to }) => to.id)).toEqual([carla.id]);
    expect(privately[0]?.text).toContain('Du var ikke med på statusmødet i Stue Gul');

    const other = await startedMeeting();
    await other.world.press(bo, personal, 'meeting.close', { ...other.data, goals: 'none' });
    other.world.pass(60);
    await other.world.work();
    expect(other.world.posted.every(({ to }) => to.kind === 'channel')).toBe(true);
  });

  it('gives the same as plain text for Aula', async () => {
    const { world, data } = await startedMeeting();
    await goalWithActivity(world, data);
    await fill(world, bo, 'meeting.decision', data, { text: 'Vi går i to hold', who: 'Ane' });
    await world.press(bo, personal, 'meeting.close', data);
    const reply = await world.press(ane, personal, 'meeting.copy', data);
    if (reply.kind !== 'show') throw new Error('not shown');
    const words = reply.view.nodes.findLast(({ node }) => node === 'paragraph');
    expect(words).toEqual({
      node: 'paragraph',
      words: [
        'Besluttet på statusmødet fredag 16. oktober',
        'Mål og aktiviteter i næste forløb:\n- Alle er med i samlingen (at de går derhen af sig selv)\n  - Sang i små grupper',
        'Beslutninger:\n- Vi går i to hold (Ane Lind)',
        'Næste statusmøde er fredag 20. november kl. 13.00.',
      ].join('\n\n'),
    });
    expect(reply.view.nodes.some(({ node }) => node === 'buttons')).toBe(false);
  });

  it('changes nothing afterwards: old buttons say that it is over', async () => {
    const { world, unit, data } = await startedMeeting();
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    const before = await meetingOf(world, unit);
    const late = await world.press(bo, personal, 'meeting.topic', {
      ...data,
      trial: 't1',
      fate: 'carried',
      to: '2',
    });
    expect(replyText(late)).toMatch(/^Statusmødet fredag 16\. oktober er slut\.\n/);
    expect(replyText(late)).not.toContain('Beslutninger');
    expect(await meetingOf(world, unit)).toEqual(before);
  });
});
