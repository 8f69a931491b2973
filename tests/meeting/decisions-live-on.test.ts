import { describe, expect, it } from 'vitest';
import { runJob } from '../../bot/front/run-job.ts';
import { tick } from '../../bot/rhythm/tick.ts';
import { pastDecisionsIn } from '../../bot/rows/meeting-rows.ts';
import { openDecisionsIn } from '../../bot/rows/meeting-work-rows.ts';
import { readRows } from '../../bot/rows/row.ts';
import { instantOf } from '../../shared/domain/time/day.ts';
import {
  addTrials,
  at,
  carla,
  fill,
  meetingDay,
  meetingOf,
  openTrials,
  pressShown,
  threeTrials,
  tickAt,
  unitWithStaff,
  withPause,
} from '../people/meeting-steps.ts';
import { formOf, send } from '../people/plan-steps.ts';
import {
  ane,
  bo,
  channel,
  createUnit,
  createWorld,
  goodUnit,
  personal,
  replyText,
  type World,
} from '../people/world.ts';

const day = meetingDay;

async function decided(values: Record<string, string> = {}) {
  const { world, unit } = await unitWithStaff();
  const kept = { at: '2026-10-10', tried: true, next: 'keep' } as const;
  await addTrials(
    world,
    unit,
    ...threeTrials.map((trial) => (trial.id === 't3' ? { ...trial, outcome: kept } : trial)),
  );
  at(world, day, '13:00');
  await world.press(bo, personal, 'meeting.start', { unit });
  const data = { unit, day };
  await fill(world, bo, 'meeting.decision', data, { text: 'Vi går i to hold', ...values });
  return { world, unit, data, id: (await meetingOf(world, unit))?.decisions[0]?.id ?? '' };
}

async function closed(values: Record<string, string> = {}) {
  const made = await decided(values);
  await made.world.press(bo, personal, 'meeting.close', { ...made.data, goals: 'none' });
  return made;
}

async function tickOn(world: World, on: string, time: string) {
  at(world, on, time);
  await tick(world.ports);
  await world.work();
}

describe('a decision after its meeting', () => {
  it('is done or dropped with one tap by anybody in the unit, and can be opened again', async () => {
    const { world, unit, id } = await closed();
    const settle = (state: string) =>
      world.press(ane, channel, 'decision.settle', { unit, day, decision: id, state });
    expect(replyText(await world.say(ane, channel, 'beslutninger'))).toContain(
      '[Gjort] [Lavet om] [Droppet]',
    );
    expect(replyText(await settle('done'))).toContain('Alt, hvad I har besluttet, er gjort eller droppet');
    expect(replyText(await world.press(ane, personal, 'decisions.show', { unit, past: 'yes' }))).toMatch(
      /Vi går i to hold[\s\S]*gjort · besluttet fredag 16. oktober/,
    );
    expect(replyText(await settle('open'))).toContain('Vi går i to hold');
    expect(await readRows(world.ports, pastDecisionsIn(unit))).toEqual([]);
  });

  it('keeps its first wording and who decided it, when it is decided anew', async () => {
    const { world, unit, id } = await closed({ who: 'Ane' });
    at(world, '2026-10-20', '10:00');
    const changed = await fill(
      world,
      carla,
      'decision.change',
      { unit, day, decision: id },
      { text: 'Vi går i tre hold' },
    );
    expect(changed).toContain('Vi går i tre hold (Ane Lind)');
    expect(changed).toContain('skrevet af Carla Berg');
    expect(changed).toMatch(/Før: Vi går i to hold \(Ane Lind\).*skrevet af Bo Holm/);
  });

  it('becomes history of the one that takes its place at the next meeting, where it comes first', async () => {
    const { world, unit, id } = await closed();
    at(world, '2026-11-20', '13:00');
    const first = replyText(await world.press(bo, personal, 'meeting.start', { unit }));
    expect(first).toMatch(/Siden sidst[\s\S]*Vi går i to hold[\s\S]*\[Gjort\]/);
    const next = { unit, day: '2026-11-20' };
    await fill(world, bo, 'meeting.decision', next, { text: 'Vi går ud efter tur', replaces: id });
    await world.press(bo, personal, 'meeting.close', { ...next, goals: 'none' });
    const listed = replyText(await world.say(bo, personal, 'beslutninger'));
    expect(listed).toMatch(/Vi går ud efter tur[\s\S]*Før: Vi går i to hold/);
    expect(await readRows(world.ports, openDecisionsIn(unit))).toHaveLength(1);
  });

  it('is settled on the chair’s screen, which stays where it is', async () => {
    const { world, unit, id } = await closed();
    at(world, '2026-11-20', '13:00');
    await world.press(bo, personal, 'meeting.start', { unit });
    const data = { unit, day, decision: id, state: 'done', meeting: '2026-11-20' };
    const settled = await world.press(bo, personal, 'decision.settle', data);
    const screen = replyText(settled);
    expect(screen).toContain('punkt 1 af 9');
    expect(screen).toContain('✔ Gjort: Vi går i to hold');
    expect(screen).not.toContain('[Gjort]');
    const opened = replyText(await pressShown(world, bo, settled, 'Åbn igen'));
    expect(opened).toMatch(/Vi går i to hold[\s\S]*\[Gjort\]/);
    expect(opened).not.toContain('Åbn igen');
  });

  it('reminds whoever took it on, once, on the day, in private', async () => {
    const { world } = await closed({ owner: ane.id, by: '2026-10-22' });
    await world.work();
    world.posted.length = 0;
    for (const [on, time] of [
      ['2026-10-21', '09:30'],
      ['2026-10-22', '09:00'],
      ['2026-10-22', '09:15'],
      ['2026-10-22', '11:00'],
      ['2026-10-23', '09:15'],
    ] as const)
      await tickOn(world, on, time);
    const told = world.posted.filter(({ text }) =>
      text.includes('I dag er dagen for det, du har taget på dig'),
    );
    expect(told.map(({ to }) => [to.kind, to.id])).toEqual([['person', ane.id]]);
    expect(told[0]?.text).toContain('Vi går i to hold');
  });

  it('thanks whoever was reminded for that one, and shows no list of the house', async () => {
    const { world, unit, id } = await closed({ owner: ane.id, by: '2026-10-22' });
    const data = { unit, day, decision: id, alone: 'yes' };
    const thanked = replyText(
      await world.press(ane, personal, 'decision.settle', { ...data, state: 'done' }),
    );
    expect(thanked).toContain('Tak, fordi du tog dig af det.');
    expect(thanked).toContain('[Åbn igen]');
    expect(thanked).not.toContain('Det har I besluttet');
  });

  it('shows that one again when it was changed or left as it is, with the list a tap away', async () => {
    const { world, unit, id } = await closed({ owner: ane.id, by: '2026-10-22' });
    await world.work();
    await tickOn(world, '2026-10-22', '09:15');
    const reminded = world.posted.at(-1)?.text ?? '';
    expect(reminded).toContain('[Gjort] [Lavet om] [Droppet]');
    expect(reminded).toContain('[Vis alle beslutninger]');
    const data = { unit, day, decision: id, alone: 'yes' };
    const opened = await world.press(ane, personal, 'decision.change', data);
    if (opened.kind !== 'open-form') throw new Error('no form');
    const { action = '', data: way = {} } = opened.form.back ?? {};
    const left = replyText(await world.press(ane, personal, action, way));
    expect(left).toContain('Vi går i to hold');
    const changed = await fill(world, ane, 'decision.change', data, { text: 'Vi går i tre hold' });
    for (const shown of [left, changed]) {
      expect(shown).toContain('[Gjort] [Lavet om] [Droppet]');
      expect(shown).toContain('[Vis alle beslutninger]');
      expect(shown).not.toContain('Det har I besluttet');
    }
    expect(changed).toMatch(/Det har jeg skrevet op[\s\S]*Vi går i tre hold[\s\S]*Før: Vi går i to hold/);
  });

  it.each(['Gjort', 'Droppet', 'Lavet om'])(
    'answers of that one alone, also from what is shown again: %s',
    async (label) => {
      const { world, unit, id } = await closed({ owner: ane.id, by: '2026-10-22' });
      const data = { unit, day, decision: id, alone: 'yes' };
      const form = formOf(await world.press(ane, personal, 'decision.change', data));
      const shown = await world.press(ane, personal, form.back?.action ?? '', form.back?.data ?? {});
      const pressed = await pressShown(world, ane, shown, label);
      const answered =
        pressed.kind === 'open-form'
          ? await send(world, pressed.form, { text: 'Vi går i tre hold' }, ane)
          : pressed;
      expect(replyText(answered)).toMatch(/besluttet fredag 16\. oktober|Før: Vi går i to hold/);
      expect(replyText(answered)).not.toContain('Det har I besluttet');
      expect(replyText(answered)).toContain('[Vis alle beslutninger]');
    },
  );

  it('reminds nobody once it is done, or of somebody who has left', async () => {
    const one = await closed({ owner: ane.id, by: '2026-10-22' });
    await one.world.press(ane, personal, 'decision.settle', {
      unit: one.unit,
      day,
      decision: one.id,
      state: 'done',
    });
    const two = await closed({ owner: ane.id, by: '2026-10-22' });
    await two.world.press(ane, channel, 'unit.leave');
    for (const { world } of [one, two]) {
      await tickOn(world, '2026-10-22', '09:15');
      expect(
        world.posted.some(({ text }) => text.includes('I dag er dagen for det, du har taget på dig')),
      ).toBe(false);
    }
  });

  it('tells whoever took it on, once and without its words, when it is deleted after the meeting', async () => {
    const made = await decided({ owner: ane.id, by: '2026-10-22' });
    const { world, unit, data, id } = made;
    await fill(world, bo, 'meeting.decision', data, { text: 'Vi synger først', owner: ane.id });
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    await world.work();
    world.posted.length = 0;
    for (const decision of [id, id]) await world.press(bo, personal, 'meeting.drop', { ...data, decision });
    await world.work();
    await tickOn(world, '2026-10-19', '08:00');
    await tickOn(world, '2026-10-22', '09:15');
    const told = world.posted.filter(({ to }) => to.id === ane.id && to.kind === 'person');
    expect(told.filter(({ text }) => text.includes('er slettet igen'))).toHaveLength(1);
    expect(told.find(({ text }) => text.includes('er slettet igen'))?.text).toContain('Vi synger først');
    expect(told.some(({ text }) => text.includes('to hold') || text.includes('dagen for det'))).toBe(false);
    expect(world.posted.some(({ to, text }) => to.id !== ane.id && text.includes('er slettet igen'))).toBe(
      false,
    );
    expect((await meetingOf(world, unit))?.deleted).toBe(1);
  });

  it('tells whoever is named beside them too, and asks for whoever has no account to be told', async () => {
    const made = await decided({ owner: ane.id, who: 'og Carla' });
    const { world, data, id } = made;
    await fill(world, bo, 'meeting.decision', data, {
      text: 'Vi synger først',
      owner: ane.id,
      who: 'og Carla',
    });
    await fill(world, bo, 'members.add', { unit: data.unit }, { names: 'Ditte Vang' });
    await world.say(bo, personal, 'vi beslutter, at Ditte køber krus');
    const ditte = (await meetingOf(world, data.unit))?.decisions.at(-1)?.id ?? '';
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    await world.work();
    world.posted.length = 0;
    const first = replyText(await world.press(bo, personal, 'meeting.drop', { ...data, decision: id }));
    expect(first).not.toContain('Sig det gerne');
    const other = { ...data, decision: ditte };
    const second = replyText(await world.press(bo, personal, 'meeting.drop', other));
    expect(second).toContain('Ditte har ikke fået det at vide af mig, så sig det gerne selv.');
    await world.work();
    await tickOn(world, '2026-10-19', '08:00');
    const told = world.posted.filter(({ text }) => text.includes('er slettet igen'));
    expect(told.map(({ to }) => to.id).sort()).toEqual([ane.id, carla.id].sort());
    for (const { text } of told) expect(text).toContain('Vi synger først');
  });

  it('tells nobody of a decision that was done already, or deleted during the meeting', async () => {
    const one = await closed({ owner: ane.id });
    const of = { day, decision: one.id };
    await one.world.press(ane, personal, 'decision.settle', { unit: one.unit, ...of, state: 'done' });
    const two = await decided({ owner: ane.id });
    for (const { world, data, id } of [one, two]) {
      await world.press(bo, personal, 'meeting.drop', { ...data, decision: id });
      await world.work();
      await tickOn(world, '2026-10-19', '08:00');
      expect(world.posted.some(({ text }) => text.includes('er slettet igen'))).toBe(false);
    }
  });

  it('may be common practice, looked at again from its day on', async () => {
    const { world, data } = await decided();
    await fill(world, bo, 'meeting.practice', { ...data, trial: 't3' }, { by: '2026-11-30' });
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    // It is talked through, and no trial of the next meeting.
    expect(await openTrials(world, data.unit)).not.toContain('t3');
    const listed = replyText(await world.say(bo, personal, 'beslutninger'));
    expect(listed).toMatch(
      /Fast praksis[\s\S]*jeg synger med ved frugten \(fast praksis\)[\s\S]*I ser på det igen mandag 30. november/,
    );
    at(world, '2026-11-10', '10:00');
    expect(replyText(await world.say(bo, personal, 'dagsorden'))).toContain('én åben beslutning');
    at(world, '2026-12-14', '10:00');
    expect(replyText(await world.say(bo, personal, 'dagsorden'))).toContain('to åbne beslutninger');
  });
});

describe('the chair', () => {
  it('is taken by members only, given back by themselves, and taken back by the leader', async () => {
    const { world, unit } = await unitWithStaff();
    const data = { unit, meeting: '1' };
    const guest = { ...ane, id: 'UGUS', name: 'Gus' };
    expect(replyText(await world.press(guest, channel, 'chair.take', data))).toContain(
      'Du skal først være med.',
    );
    await world.press(ane, channel, 'chair.take', data);
    expect(replyText(await world.press(carla, channel, 'chair.give-back', data))).toContain(
      'Det kan kun lederen',
    );
    expect(replyText(await world.press(bo, channel, 'chair.give-back', data))).toContain('[Det kan jeg]');
    await world.press(carla, channel, 'chair.take', data);
    expect(replyText(await world.press(carla, channel, 'chair.give-back', data))).toContain('[Det kan jeg]');
  });

  it('is asked for once more three open days before, unless somebody has said yes', async () => {
    for (const [agreed, paused] of [
      [false, true],
      [true, true],
      [false, false],
      [true, false],
    ]) {
      const { world, unit } = await unitWithStaff();
      if (paused) await withPause({ world, unit });
      if (agreed) await world.press(bo, personal, 'chair.self', { unit, meeting: '1' });
      // Without a pause the leader hears of the next course at nine, and the question rides with that.
      await tickAt(world, '2026-10-13', paused ? '08:00' : '09:00');
      const asked = world.posted.filter(({ text }) =>
        text.includes('16. oktober kl. 13.00, og ingen har sagt ja'),
      );
      expect(asked.map(({ to }) => to.id)).toEqual(agreed ? [] : [bo.id]);
      for (const { text } of asked) expect(text.split('Hvem leder mødet?')).toHaveLength(2);
    }
  });

  it('is not asked for in the evening, when the platform was away by day', async () => {
    const { world, unit } = await unitWithStaff();
    await withPause({ world, unit });
    await tickAt(world, '2026-10-12', '16:30');
    world.answerWith({ ok: false, kind: 'rate-limited', retryAfterSeconds: 60 });
    at(world, '2026-10-13', '08:00');
    await runJob({ kind: 'posts', unit, at: instantOf('2026-10-13', '08:00').toISOString() }, world.ports);
    const asked = () =>
      world.posted.filter(({ text }) => text.includes('16. oktober kl. 13.00, og ingen har sagt ja'));
    const deliver = { kind: 'deliver', unit, send: 'chair-unsettled|1' } as const;
    at(world, '2026-10-13', '19:30');
    await runJob(deliver, world.ports);
    expect(asked()).toEqual([]);
    at(world, '2026-10-14', '07:30');
    await runJob(deliver, world.ports);
    expect(asked()).toHaveLength(1);
  });

  it("is asked for once in a week, also when the week's own question comes late", async () => {
    const world = createWorld('2026-09-14T08:00:00Z');
    const unit = await createUnit(world, bo, channel, { ...goodUnit, weekday: '1' });
    for (const day of ['09-15', '09-21', '09-22', '09-28', '09-29', '10-05'])
      await tickOn(world, `2026-${day}`, '09:00');
    // The meeting is on Monday 12 October. Tuesday's job failed, and comes again after Wednesday's, which is about the agenda.
    world.posted.length = 0;
    at(world, '2026-10-07', '08:15');
    for (const [day, time] of [
      ['2026-10-07', '08:00'],
      ['2026-10-06', '09:00'],
    ] as const) {
      await runJob({ kind: 'posts', unit, at: instantOf(day, time).toISOString() }, world.ports);
    }
    await world.work();
    expect(world.posted.map(({ text }) => text.split('\n')[1])).toEqual(['Hvem leder mødet?']);
  });
});
