import { describe, expect, it } from 'vitest';
import { deleteRow, insertRow, readRow } from '../../bot/rows/row.ts';
import { doneTrialRow, openTrialRow } from '../../bot/rows/trial-rows.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import { commonGoalsRow } from '../../bot/rows/work-rows.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import type { CommonGoals } from '../../shared/domain/learning/common-goals.ts';
import {
  addTrials,
  agendaOf,
  at,
  carla,
  doneTrials,
  fill,
  meetingDay,
  meetingOf,
  openTrials,
  threeTrials,
  unitWithStaff,
} from '../people/meeting-steps.ts';
import { buttonOf } from '../people/trial-steps.ts';
import { ane, bo, channel, personal, replyText, type World } from '../people/world.ts';
import { guarded, trialOf } from './agenda-fixture.ts';

const day = meetingDay;

async function started() {
  const { world, unit } = await unitWithStaff();
  await addTrials(world, unit, ...threeTrials);
  at(world, day, '13:02');
  const first = replyText(await world.press(bo, personal, 'meeting.start', { unit, length: '60' }));
  return { world, unit, data: { unit, day }, first };
}

async function goalWithActivity(world: World, data: { unit: string; day: string }) {
  await fill(world, bo, 'meeting.goal', data, {
    goal: 'Alle er med i samlingen',
    sign: 'at de går derhen af sig selv',
    activity1: 'Sang i små grupper',
  });
}

describe('a status meeting', () => {
  it('is walked through point by point, with the clock times at which they end', async () => {
    const { world, data, first } = await started();
    expect(first).toContain('punkt 1 af 9');
    expect(first).toContain('Siden sidst');
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
    const { world, data } = await started();
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
      'Mødet ledes af',
    );
    await world.press(ane, channel, 'chair.take', { unit, meeting: '1' });
    expect(replyText(await world.press(ane, personal, 'meeting.start', { unit }))).toContain('punkt 1');
    expect(replyText(await world.press(carla, personal, 'meeting.go', { unit, day, to: '2' }))).toContain(
      'Mødet ledes af',
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
    await world.press(bo, personal, 'meeting.start', { unit });
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
    expect(replyText(await world.say(ane, channel, 'næste møde'))).toContain('I er i gang lige nu');
    await world.press(bo, personal, 'meeting.close', { unit, day, goals: 'none' });
    expect(replyText(await world.say(ane, channel, 'næste møde'))).not.toContain('i dag');
  });

  it('answers a start that was tapped twice with the same live copy, and whoever starts later takes it up', async () => {
    const { world, unit } = await unitWithStaff();
    at(world, day, '13:00');
    const copyIn = (reply: Reply) => JSON.stringify(buttonOf(reply, 'meeting.go').data);
    const first = await world.press(bo, personal, 'meeting.start', { unit });
    const second = await world.press(bo, personal, 'meeting.start', { unit });
    expect(copyIn(second)).toBe(copyIn(first));
    world.pass(60);
    expect(copyIn(await world.press(bo, personal, 'meeting.start', { unit }))).not.toBe(copyIn(first));
  });

  it('keeps the agenda as it stood; what is written later waits for the next meeting', async () => {
    const { world, unit, data } = await started();
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
    const { world, data, unit } = await started();
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
  const { world, data } = await started();
  const gone = await world.press(bo, personal, 'meeting.each', { ...data, trial: 'nobody' });
  expect(gone.kind).toBe('show');
  expect(replyText(gone)).toContain('punkt 1 af');
});

describe('closing it', () => {
  it('needs a goal with an activity, or one tap that says not this time', async () => {
    const { world, unit, data } = await started();
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
    const { world, unit, data } = await started();
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
    expect(out[0]?.text).toContain('Vi går i to hold (Ane og Carla, senest mandag 19. oktober)');
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
    expect(more).toContain('Vi går i to hold (Ane og Carla, senest mandag 19. oktober)');
    expect(more).toContain('Alle er med i samlingen');
  });

  it('says that no goals were set only where none were', async () => {
    const { world, unit, data } = await started();
    const without = 'I satte ikke mål for næste forløb denne gang';
    await fill(world, bo, 'meeting.goal', data, { goal: 'Alle er med i samlingen' });
    const closed = replyText(await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' }));
    expect(closed).toContain('Alle er med i samlingen');
    expect(closed).not.toContain(without);
    expect((await meetingOf(world, unit))?.withoutGoals).toBeUndefined();
    expect(replyText(await world.press(bo, personal, 'meeting.copy', data))).not.toContain(without);

    const early = await started();
    const goals = [{ id: 'early', text: guarded('Mere ro ved bordet'), activities: [] }];
    const value: CommonGoals = { v: 1, course: 2, goals };
    await insertRow(early.world.ports, commonGoalsRow(early.unit, 2), value);
    const set = await early.world.press(bo, personal, 'meeting.close', { ...early.data, goals: 'none' });
    expect(replyText(set)).not.toContain(without);

    const none = await started();
    const told = await none.world.press(bo, personal, 'meeting.close', { ...none.data, goals: 'none' });
    expect(replyText(told)).toContain(without);
  });

  it('adds to the goals that were set for that course before', async () => {
    const { world, unit, data } = await started();
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
    const { world, unit, data } = await started();
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
    expect(next).toContain('har stået her 2 gange før');
    expect(next).not.toContain('garderoben');
  });

  it('shows nothing more of a trial that its author takes back meanwhile', async () => {
    const { world, unit, data } = await started();
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
    const { world, unit, data } = await started();
    await fill(world, bo, 'meeting.each', { ...data, trial: 't1' }, { carried: '1' });
    const handled = (await meetingOf(world, unit))?.handled ?? {};
    expect(handled).toEqual({ t1: 'discussed', t2: 'carried' });
  });

  it('leaves a trial that was withdrawn meanwhile alone, and does not stumble over one being edited', async () => {
    const { world, unit, data } = await started();
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
    const { world, unit, data } = await started();
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
    const { world, data } = await started();
    for (const to of ['0', '1', '2']) {
      const reply = await world.press(bo, personal, 'meeting.go', { ...data, to });
      if (reply.kind !== 'show') throw new Error('not shown');
      const all = reply.view.nodes.flatMap((node) => (node.node === 'buttons' ? node.buttons : []));
      expect(all.filter((button) => 'action' in button && button.style === 'primary')).toHaveLength(1);
    }
  });

  it('tells those who were not there in private, and nobody when attendance was not noted', async () => {
    const { world, data } = await started();
    expect(await fill(world, bo, 'meeting.attendance', data, { present: '' })).toContain('Vælg en');
    const noted = await fill(world, bo, 'meeting.attendance', data, { present: `${bo.id},${ane.id}` });
    expect(noted).toMatch(/Med i dag: .*Ane/);
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    world.pass(60);
    await world.work();
    const privately = world.posted.filter(({ to }) => to.kind === 'person');
    expect(privately.map(({ to }) => to.id)).toEqual([carla.id]);
    expect(privately[0]?.text).toContain('Du var ikke med på statusmødet i Stue Gul');

    const other = await started();
    await other.world.press(bo, personal, 'meeting.close', { ...other.data, goals: 'none' });
    other.world.pass(60);
    await other.world.work();
    expect(other.world.posted.every(({ to }) => to.kind === 'channel')).toBe(true);
  });

  it('gives the same as plain text for Aula', async () => {
    const { world, data } = await started();
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
        'Beslutninger:\n- Vi går i to hold (Ane)',
        'Næste statusmøde er fredag 20. november kl. 13.00.',
      ].join('\n\n'),
    });
    expect(reply.view.nodes.some(({ node }) => node === 'buttons')).toBe(false);
  });

  it('changes nothing afterwards: old buttons show what was decided', async () => {
    const { world, unit, data } = await started();
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    const before = await meetingOf(world, unit);
    const late = await world.press(bo, personal, 'meeting.topic', {
      ...data,
      trial: 't1',
      fate: 'carried',
      to: '2',
    });
    expect(replyText(late)).toContain('Besluttet på statusmødet');
    expect(await meetingOf(world, unit)).toEqual(before);
  });
});
