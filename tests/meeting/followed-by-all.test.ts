import { describe, expect, it } from 'vitest';
import { insertRow, readValues } from '../../bot/rows/row.ts';
import { openTrialsIn } from '../../bot/rows/trial-rows.ts';
import { memberRow, staffRow } from '../../bot/rows/unit-rows.ts';
import { mostActivities } from '../../shared/domain/learning/limits.ts';
import {
  addTrials,
  agendaOf,
  at,
  buttonsIn,
  fill,
  meetingDay,
  meetingOf,
  pressShown,
  threeTrials,
  unitWithStaff,
} from '../people/meeting-steps.ts';
import { ane, bo, channel, copyWorld, personal, replyText, type World } from '../people/world.ts';

const day = meetingDay;

async function started() {
  const { world, unit } = await unitWithStaff();
  await addTrials(world, unit, ...threeTrials);
  at(world, day, '13:00');
  const first = await world.press(bo, personal, 'meeting.start', { unit, length: '60' });
  return { world, unit, data: { unit, day }, first };
}

describe('the card in the channel', () => {
  it('shows the question people talk about, at every point and topic that has one', async () => {
    const { world, data } = await started();
    const questions = new Set<string>();
    for (let to = 1; to < 9; to++) {
      const chair = await world.press(bo, personal, 'meeting.go', { ...data, to: String(to) });
      const card = world.drawn.at(-1)?.text ?? '';
      const asked = /“([^“”]+\?)”|> (.+\?)$/m.exec(replyText(chair))?.[0];
      if (!asked) continue;
      questions.add(asked);
      expect(card, `point ${to + 1}`).toContain(asked);
    }
    expect(questions.size).toBeGreaterThan(2);
  });

  it('is posted once, without a button, and drawn anew at every step and decision', async () => {
    const { world, data } = await started();
    expect(world.posted).toHaveLength(1);
    expect(world.posted[0]?.to).toMatchObject({ kind: 'channel' });
    expect(world.posted[0]?.text).toContain('punkt 1 af 9 · punktet slutter kl. 13.05, hele mødet kl. 14.00');
    expect(world.posted[0]?.text).not.toContain('[');
    await world.press(bo, personal, 'meeting.go', { ...data, to: '2' });
    expect(world.drawn.at(-1)?.text).toContain('Garderoben');
    await fill(world, bo, 'meeting.decision', data, {
      text: 'Vi går i to hold',
      owner: ane.id,
      by: '2026-10-30',
    });
    expect(world.drawn.at(-1)?.text).toContain('• Vi går i to hold (Ane Lind, senest fredag 30. oktober)');
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    expect(world.drawn.at(-1)?.text).toContain('Mødet er slut');
    expect(new Set(world.drawn.map(({ messageId }) => messageId)).size).toBe(1);
  });

  it('has a button where new trials are agreed on, and there the chair has it too, with a way back', async () => {
    const { world, unit, data } = await started();
    const write = '[Skriv prøvehandling]';
    const texts: string[] = [];
    let chair: unknown;
    for (let to = 0; !texts.at(-1)?.includes('Egne læringsmål') && to < 20; to++) {
      chair = await world.press(bo, personal, 'meeting.go', { ...data, to: String(to) });
      texts.push(world.drawn.at(-1)?.text ?? '');
    }
    expect(texts.pop()).toContain(write);
    expect(texts.join()).not.toContain('[');
    const opened = await pressShown(world, bo, chair, 'Skriv prøvehandling');
    if (opened.kind !== 'open-form') throw new Error('no form');
    const { action = '', data: way = {} } = opened.form.back ?? {};
    expect(replyText(await world.press(bo, personal, action, way))).toContain('Egne læringsmål');
    const values = { ...opened.form.values, what: 'Jeg går på hug, før jeg siger noget' };
    const kept = await world.submit(bo, personal, 'trial.write', values, opened.form.context);
    const trial = (await readValues(world.ports, openTrialsIn(unit))).find(
      ({ what }) => what === values.what,
    );
    expect(trial?.audience).toBe('unit');
    expect(replyText(await pressShown(world, bo, kept, 'Tilbage til mødet'))).toContain('Egne læringsmål');
    // Everybody else writes it from the channel's card.
    expect((await world.press(ane, channel, 'trial.open', { unit })).kind).toBe('open-form');
  });

  it('ends at the newest state when the one who read first draws last', async () => {
    const { world, data } = await started();
    const { update } = world.ports.chat;
    let held = false;
    Object.assign(world.ports.chat, {
      update: async (...args: Parameters<typeof update>) => {
        if (!held) {
          held = true;
          await world.press(ane, personal, 'meeting.show', data);
          await world.press(bo, personal, 'meeting.go', { ...data, to: '5' });
        }
        return update(...args);
      },
    });
    await world.press(bo, personal, 'meeting.go', { ...data, to: '2' });
    expect(world.drawn.at(-1)?.text).toContain('punkt 5 af 9');
  });
});

describe('a channel that the bot is shut out of', () => {
  async function shut() {
    const { world, unit } = await unitWithStaff();
    await addTrials(world, unit, ...threeTrials);
    at(world, day, '13:00');
    world.answerWith({ ok: false, kind: 'gone' });
    const chair = await world.press(bo, personal, 'meeting.start', { unit, length: '60' });
    return { world, unit, data: { unit, day }, chair };
  }
  const letIn = (world: World) => world.send({ who: bo, where: channel, what: { kind: 'added' } });

  it('is told to the chair, on every card, and to the leader', async () => {
    const { world, data, chair } = await shut();
    expect(replyText(chair)).toContain('Kollegerne kan ikke følge med');
    const next = await world.press(bo, personal, 'meeting.go', { ...data, to: '1' });
    expect(replyText(next)).toContain('Skriv “/invite @Femuger” i den, så kommer mødets kort');
    await world.work();
    expect(world.posted.map(({ to, text }) => `${to.id}: ${text}`).join()).toContain(
      'UBO: Jeg kan ikke skrive i kanalen for Stue Gul',
    );
  });

  it('gets the card once the bot is let in again, where the meeting is by then, and follows from there', async () => {
    const { world, data } = await shut();
    await world.press(bo, personal, 'meeting.go', { ...data, to: '2' });
    world.posted.length = 0;
    await letIn(world);
    await world.work();
    const cards = world.posted.filter(({ to }) => to.kind === 'channel');
    expect(cards.map(({ text }) => text).join()).toContain('emne 2 af 2');
    expect(cards).toHaveLength(1);
    const seen = await world.press(bo, personal, 'meeting.go', { ...data, to: '3' });
    expect(replyText(seen)).not.toContain('Kollegerne kan ikke følge med');
    expect(world.drawn.at(-1)?.text).toContain('punkt 3 af 9');
  });

  it('reads what was decided while it was shut', async () => {
    const { world, data } = await shut();
    const { post } = world.ports.chat;
    // The platform takes nothing for a channel that the bot is shut out of.
    const refuse: typeof post = async (to, view) =>
      to.kind === 'channel' ? { ok: false, kind: 'gone' } : post(to, view);
    Object.assign(world.ports.chat, { post: refuse });
    await fill(world, bo, 'meeting.decision', data, { text: 'Vi går i to hold' });
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    Object.assign(world.ports.chat, { post });
    world.posted.length = 0;
    at(world, '2026-10-17', '10:00');
    await letIn(world);
    await world.work();
    const told = world.posted.filter(({ to }) => to.kind === 'channel').map(({ text }) => text);
    expect(told.join()).toContain('Vi går i to hold');
  });
});

describe('those who were not there', () => {
  it('are named to the chair where the bot cannot tell them', async () => {
    const { world, data, unit } = await started();
    await insertRow(world.ports, staffRow(unit, 's1'), { v: 1, id: 's1', name: 'Ib', at: '' } as never);
    await world.press(bo, personal, 'meeting.attendance', data);
    await fill(world, bo, 'meeting.attendance', data, { present: bo.id });
    const closed = replyText(await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' }));
    expect(closed).toContain('Jeg kan ikke skrive til Ib. Jeg kan kun skrive til dem, der');
  });

  it('in Teams, too, where somebody has never opened a chat with it', async () => {
    const { world, data, unit } = await started();
    const person = { platform: 'teams' as const, tenant: 'T1', id: 'x', name: 'Dorte' };
    await insertRow(world.ports, memberRow(unit, person), { v: 1, person, since: '' });
    await fill(world, bo, 'meeting.attendance', data, { present: bo.id });
    const closed = replyText(await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' }));
    expect(closed).toContain('Jeg kan ikke skrive til Dorte.');
  });
});

describe('a decision with a colleague and words beside the name', () => {
  it('shows both', async () => {
    const { world, data } = await started();
    const shown = await fill(world, bo, 'meeting.decision', data, {
      text: 'Vi går i to hold',
      owner: ane.id,
      who: 'og alle på stuen',
    });
    expect(shown).toContain('Vi går i to hold (Ane Lind og alle på stuen)');
    expect(world.drawn.at(-1)?.text).toContain('(Ane Lind og alle på stuen)');
  });
});

describe('a meeting that was begun before its time', () => {
  it('is asked about when that is more than a quarter of an hour, and else keeps its clock times', async () => {
    for (const [time, isAsked] of [
      ['12:44', true],
      ['12:45', false],
    ] as const) {
      const { world, unit } = await unitWithStaff();
      at(world, day, time);
      const begun = replyText(await world.press(bo, personal, 'meeting.start', { unit, length: '60' }));
      expect(begun.includes('[Ja, start nu]')).toBe(isAsked);
      expect(begun.includes('Punktet slutter kl. 13.05, mødet kl. 14.00')).toBe(!isAsked);
    }
  });

  it.each([
    ['30', '13.30'],
    ['45', '13.45'],
  ])('is as long as was chosen, begun at once or not yet: %s', async (length, ends) => {
    const { world, unit } = await unitWithStaff();
    at(world, day, '12:15');
    const asked = await world.press(bo, personal, 'meeting.start', { unit, length });
    const waited = replyText(await pressShown(copyWorld(world), bo, asked, 'Nej, vent'));
    expect(waited).toContain(`fredag 16. oktober kl. 13.00–${ends}`);
    await pressShown(world, bo, asked, 'Ja, start nu');
    expect(String((await agendaOf(world, unit))?.length)).toBe(length);
  });

  it('has one set of clock times, from its real start: the chair’s, the channel’s, the agenda’s', async () => {
    const { world, unit } = await unitWithStaff();
    await addTrials(world, unit, ...threeTrials);
    at(world, day, '12:15');
    const asked = await world.press(bo, personal, 'meeting.start', { unit, length: '60' });
    expect(replyText(asked)).toContain('Mødet er sat til kl. 13.00, og nu er den kl. 12.15.');
    expect(replyText(await pressShown(world, bo, asked, 'Nej, vent'))).toContain('[Start mødet]');
    expect(await meetingOf(world, unit)).toBeUndefined();
    const chair = replyText(await pressShown(world, bo, asked, 'Ja, start nu'));
    expect(chair).toContain('Punktet slutter kl. 12.20, mødet kl. 13.15');
    expect(world.posted[0]?.text).toContain('punktet slutter kl. 12.20, hele mødet kl. 13.15');
    at(world, day, '12:21');
    await world.press(bo, personal, 'meeting.go', { unit, day, to: '1' });
    const seen = replyText(await world.say(ane, personal, 'dagsorden'));
    expect(seen).toContain('fredag 16. oktober kl. 12.15–13.15');
    expect(seen).toContain(
      'Mødet er i gang: Jeg synger med ved frugten\nPunkt 2 af 9 · punktet slutter kl. 12.30, hele mødet kl. 13.15',
    );
    expect(seen).toContain('12.15: Siden sidst');
    expect(seen).toContain('12.20: Det, vi har prøvet');
    expect(world.drawn.at(-1)?.text).toContain(
      'punkt 2 af 9 · punktet slutter kl. 12.30, hele mødet kl. 13.15',
    );
  });
});

describe('a meeting that was closed before its time', () => {
  it('is not what the guide, one’s own page and “møde” say comes next', async () => {
    const { world, unit } = await unitWithStaff();
    at(world, day, '12:15');
    await world.press(bo, personal, 'meeting.start', { unit, length: '30', sure: 'yes' });
    expect(replyText(await world.say(ane, personal, 'møde'))).toContain('Mødet er i gang nu.');
    await world.press(bo, personal, 'meeting.close', { unit, day, goals: 'none' });
    for (const words of ['guide', 'hjem', 'møde', 'mødeguide']) {
      const said = replyText(await world.say(ane, personal, words));
      expect(said, words).not.toContain('i dag kl. 13.00');
      expect(said, words).not.toContain('Til sidst mødes I');
      expect(said, words).toContain('20. november');
    }
  });
});

describe('the chair’s buttons', () => {
  it('act where they stand: an old card leads to where the meeting has got to', async () => {
    const { world, unit, data, first } = await started();
    const next = (reply: unknown) => buttonsIn(reply).find(({ label }) => label === 'Næste ▸')?.data ?? {};
    const other = await world.press(bo, personal, 'meeting.show', data);
    await world.press(bo, personal, 'meeting.go', { ...next(other), to: '3' });
    const old = await world.press(bo, personal, 'meeting.go', next(first));
    expect((await meetingOf(world, unit))?.step).toBe(3);
    expect(replyText(old)).toContain('punkt 3 af 9');
    await world.press(bo, personal, 'meeting.go', { ...next(old), to: '4' });
    expect((await meetingOf(world, unit))?.step).toBe(4);
    await world.press(bo, personal, 'meeting.go', { ...next(other), to: '1' });
    expect((await meetingOf(world, unit))?.step).toBe(4);
  });

  it('write nothing at the dilemma', async () => {
    const { world, data } = await started();
    const reply = await world.press(bo, personal, 'meeting.go', { ...data, to: '5' });
    expect(replyText(reply)).toContain('dilemma');
    expect(buttonsIn(reply).map(({ label }) => label)).toEqual(['◂ Tilbage', 'Næste ▸', 'Mere']);
  });
});

describe('what is decided', () => {
  it('is corrected and deleted until the day after, and the channel reads the correction', async () => {
    const { world, unit, data } = await started();
    await fill(world, bo, 'meeting.decision', data, { text: 'Vi går i tre hold' });
    await fill(world, bo, 'meeting.decision', data, { text: 'Noget forkert' });
    const [first, wrong] = (await meetingOf(world, unit))?.decisions ?? [];
    await fill(
      world,
      bo,
      'meeting.correct',
      { ...data, decision: first?.id ?? '' },
      { text: 'Vi går i to hold' },
    );
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    at(world, '2026-10-17', '20:00');
    await world.press(bo, personal, 'meeting.drop', { ...data, decision: wrong?.id ?? '' });
    await fill(world, bo, 'meeting.correct', { ...data, decision: first?.id ?? '' }, { who: 'vi alle' });
    expect(world.drawn.at(-1)?.text).toContain('Vi går i to hold (vi alle)');
    expect(world.drawn.at(-1)?.text).not.toContain('Noget forkert');
    const listed = replyText(await world.say(ane, personal, 'beslutninger'));
    expect(listed).toContain('Vi går i to hold (vi alle)');
    expect(listed).toContain('skrevet af Bo Holm');
    expect(listed).not.toContain('Noget forkert');
    at(world, '2026-10-20', '08:00');
    await world.press(bo, personal, 'meeting.drop', { ...data, decision: first?.id ?? '' });
    expect((await meetingOf(world, unit))?.decisions).toHaveLength(1);
  });

  it('drops nothing that was typed: a ninth activity comes back in its form', async () => {
    const { world, unit, data } = await started();
    await fill(world, bo, 'meeting.goal', data, { goal: 'Alle er med', activity1: 'Sang' });
    for (const n of [1, 2, 3])
      await fill(world, bo, 'meeting.activities', data, { activity1: `a${n}`, activity2: `b${n}` });
    const full = await fill(world, bo, 'meeting.activities', data, { activity1: 'otte', activity2: 'ni' });
    expect(full).toContain('Der er ikke plads til flere');
    expect(full).toContain('ni');
    expect((await meetingOf(world, unit))?.goals[0]?.activities).toHaveLength(mostActivities - 1);
  });

  it('comes back with what was typed when the meeting was closed meanwhile', async () => {
    const { world, unit, data } = await started();
    const goal = await world.press(bo, personal, 'meeting.goal', data);
    const decision = await world.press(bo, personal, 'meeting.decision', data);
    if (goal.kind !== 'open-form' || decision.kind !== 'open-form') throw new Error('no form');
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    const late = await world.submit(bo, personal, 'meeting.goal', { goal: 'For sent' }, goal.form.context);
    expect(late.kind).toBe('form-errors');
    expect(replyText(late)).toContain('For sent');
    const { context } = decision.form;
    await world.submit(bo, personal, 'meeting.decision', { text: 'Lige bagefter' }, context);
    expect((await meetingOf(world, unit))?.decisions.map(({ text }) => text)).toEqual(['Lige bagefter']);
    expect(replyText(await world.say(bo, personal, 'beslutninger'))).toContain('Lige bagefter');
  });
});
