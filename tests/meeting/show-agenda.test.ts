import { describe, expect, it } from 'vitest';
import { agendaText } from '../../bot/meeting/text/agenda-text.ts';
import { putRow, readRow } from '../../bot/rows/row.ts';
import { doneTrialRow } from '../../bot/rows/trial-rows.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import {
  addTrials,
  agendaOf,
  at,
  carla,
  fill,
  meetingDay,
  threeTrials,
  tickAt,
  unitWithStaff,
  withPause,
} from '../people/meeting-steps.ts';
import { ane, bo, channel, goodUnit, personal, replyText } from '../people/world.ts';
import { guarded, trialOf } from './agenda-fixture.ts';

describe('asking for the agenda', () => {
  it.each(['da', 'en'] as const)('speaks of one as one, in %s', (language) => {
    const { moreTopics, waiting } = agendaText[language];
    expect(moreTopics(1)).toMatch(/ét emne til.*det\.$|one more topic.*it\.$/);
    expect(moreTopics(2)).toMatch(/to emner til.*dem\.$|two more topics.*them\.$/);
    expect(waiting(1)).toMatch(/Den nyeste venter|The newest waits/);
    expect(waiting(2)).toMatch(/De to nyeste venter|The two newest wait /);
  });

  it('shows both perspectives, the chair, every shared trial, and nothing private or kept back', async () => {
    const { world, unit } = await unitWithStaff();
    await addTrials(
      world,
      unit,
      ...threeTrials,
      trialOf('p', 'en privat tanke om samling', { audience: 'private' }),
      trialOf('k', 'en holdt tilbage om puslespil', { onAgenda: false }),
    );
    at(world, '2026-10-01', '10:00');
    const text = replyText(await world.say(ane, personal, 'dagsorden'));
    expect(text).toContain('fredag 16. oktober kl. 13.00–14.00 · mødeleder Bo Holm');
    expect(text).toContain('13.00: Siden sidst');
    expect(text).toContain('Børnenes læring');
    expect(text).toContain('Vores praksis');
    expect(text).toContain('Et dilemma');
    for (const { what } of threeTrials) expect(text.split(what)).toHaveLength(2);
    expect(text).not.toMatch(/privat tanke|holdt tilbage/);
    expect(await agendaOf(world, unit)).toBeUndefined();
  });

  it('says the same about the silent whether everybody or nobody has written', async () => {
    const { world, unit } = await unitWithStaff();
    const round = 'Har du prøvet noget, som ikke står her?';
    at(world, '2026-10-01', '10:00');
    expect(replyText(await world.say(ane, personal, 'dagsorden'))).toContain(round);
    await addTrials(world, unit, ...threeTrials);
    const text = replyText(await world.say(ane, personal, 'dagsorden'));
    expect(text).toContain(round);
    expect(text).not.toMatch(/Ane Lind|Carla Berg/);
  });

  it('is for those who are in the unit', async () => {
    const { world } = await unitWithStaff();
    const dan = { ...ane, id: 'UDAN', name: 'Dan' };
    expect(replyText(await world.say(dan, channel, 'dagsorden'))).toContain('Du skal først være med');
  });

  it('shows who, what and when behind a topic', async () => {
    const { world, unit } = await unitWithStaff();
    const outcome = {
      at: '2026-10-10',
      tried: true,
      learned: guarded('at tempoet betyder mest'),
      next: 'keep',
    } as const;
    const told = { outcome, sign: guarded('mindre kø') };
    const trials = threeTrials.map((trial) => (trial.id === 't2' ? { ...trial, ...told } : trial));
    await addTrials(world, unit, ...trials);
    at(world, '2026-10-13', '10:00');
    expect(replyText(await world.say(ane, personal, 'dagsorden'))).toContain(
      '“vi går til garderoben i to hold” · prøvet, beholder det',
    );
    const text = replyText(await world.press(ane, personal, 'agenda.sources', { unit }));
    expect(text).toContain('Ane Lind, søndag 20. september');
    expect(text).toContain('Carla Berg, søndag 20. september');
    expect(text).toContain('Det lærte jeg: at tempoet betyder mest');
    expect(text).toContain('Det håbede jeg at se: mindre kø');
  });

  it('fits another length on request, and says so to no one else', async () => {
    const { world, unit } = await unitWithStaff();
    at(world, '2026-10-13', '10:00');
    const reply = await world.press(ane, channel, 'agenda.show', { unit, length: '30' });
    expect(replyText(reply)).toContain('13.00: Det, vi har prøvet');
    const more = replyText(
      await world.press(ane, channel, 'agenda.show', { unit, length: '30', more: 'yes' }),
    );
    expect(more).toContain('[Hele mødet (60 min.)] [Kort udgave (45 min.)]');
    expect(reply).toMatchObject({ kind: 'show', to: 'only-you' });
  });

  it('says it in English', async () => {
    const { world, unit } = await unitWithStaff({ ...goodUnit, language: 'en' });
    await addTrials(world, unit, ...threeTrials);
    at(world, '2026-10-13', '10:00');
    expect(replyText(await world.say(ane, personal, 'agenda'))).toContain('kept from Fri 11 Sep');
  });
});

describe('three open days before the meeting', () => {
  it('the agenda is made in silence, and follows along until the meeting begins', async () => {
    const { world, unit } = await unitWithStaff();
    await withPause({ world, unit });
    await addTrials(world, unit, ...threeTrials);
    await tickAt(world, '2026-10-12', '10:00');
    expect(await agendaOf(world, unit)).toBeUndefined();
    const heard = world.posted.length;
    await tickAt(world, '2026-10-13', '08:00');
    expect(await agendaOf(world, unit)).toMatchObject({ state: 'draft' });
    // The one thing said is to the leader: nobody has said yes to chairing it.
    expect(world.posted.slice(heard).map(({ to, text }) => [to.id, text.split('\n').slice(0, 2)])).toEqual([
      [bo.id, ['Stue Gul', 'Hvem leder mødet?']],
    ]);

    await addTrials(world, unit, trialOf('new', 'vi tager puslespil med ud'));
    at(world, '2026-10-15', '10:00');
    await world.say(ane, personal, 'dagsorden');
    const trials = (await agendaOf(world, unit))?.topics.flatMap((topic) => topic.trials) ?? [];
    expect([...trials].sort()).toEqual(['new', 't1', 't2', 't3']);

    await addTrials(world, unit, trialOf('today', 'en sidste om fuglelyde'));
    at(world, meetingDay, '12:58');
    await world.press(bo, personal, 'meeting.start', { unit });
    const frozen = await agendaOf(world, unit);
    expect(frozen?.state).toBe('frozen');
    expect(frozen?.topics.flatMap(({ trials }) => trials)).toContain('today');
  });

  it('is counted in open days', async () => {
    const { world, unit } = await unitWithStaff();
    const row = await readRow(world.ports, unitRow(unit));
    if (!row) throw new Error('no unit');
    const closure = { id: 'x', scope: 'unit', kind: 'days', from: '2026-10-14', to: '2026-10-14' } as const;
    const value: Unit = { ...row.value, plan: { ...row.value.plan, closures: [closure] } };
    await putRow(world.ports, unitRow(unit), value);
    await tickAt(world, '2026-10-12', '08:00');
    await tickAt(world, '2026-10-12', '09:00');
    expect(await agendaOf(world, unit)).toMatchObject({ state: 'draft' });
  });

  it('a draft shown while somebody starts the meeting does not undo what was frozen', async () => {
    const { world, unit } = await unitWithStaff();
    await addTrials(world, unit, ...threeTrials);
    await tickAt(world, '2026-10-13', '08:00');
    await addTrials(world, unit, trialOf('new', 'vi tager puslespil med ud'));
    at(world, meetingDay, '13:00');
    const { store } = world.ports;
    const { write } = store;
    let begun = false;
    Object.assign(store, {
      write: async (...args: Parameters<typeof write>) => {
        if (!begun && args[2].key.startsWith('agenda|')) {
          begun = true;
          await world.press(bo, personal, 'meeting.start', { unit });
        }
        return write.apply(store, args);
      },
    });
    await world.say(ane, personal, 'dagsorden');
    expect(begun).toBe(true);
    expect((await agendaOf(world, unit))?.state).toBe('frozen');
  });
});

describe('a meeting left open', () => {
  async function leftOpen() {
    const { world, unit } = await unitWithStaff();
    await tickAt(world, meetingDay, '13:00');
    await world.press(bo, personal, 'meeting.start', { unit });
    await tickAt(world, meetingDay, '15:00');
    world.posted.length = 0;
    return { world, unit };
  }

  it('is asked about once, privately, on the next open day', async () => {
    const { world, unit } = await leftOpen();
    await tickAt(world, '2026-10-19', '09:00');
    await tickAt(world, '2026-10-20', '09:00');
    const asked = world.posted.filter(({ text }) => text.includes('Statusmødet står åbent'));
    expect(asked.map(({ to }) => [to.kind, to.id])).toEqual([['person', bo.id]]);
    const data = { unit, day: meetingDay };
    expect(replyText(await world.press(bo, personal, 'meeting.show', data))).toContain('punkt 1');
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    expect(world.posted.at(-1)?.text).toContain('Besluttet på statusmødet fredag 16. oktober');
  });

  it('is asked about to whoever held it, and the channel’s card says that it is not closed', async () => {
    const { world, unit } = await unitWithStaff();
    await tickAt(world, meetingDay, '12:00');
    await world.press(carla, personal, 'chair.step-in', { unit, meeting: '1' });
    await tickAt(world, meetingDay, '13:00');
    await world.press(carla, personal, 'meeting.start', { unit });
    await world.work();
    await tickAt(world, '2026-10-19', '09:00');
    const asked = world.posted.filter(({ text }) => text.includes('Statusmødet står åbent'));
    expect(asked.map(({ to }) => to.id)).toEqual([carla.id]);
    expect(world.drawn.at(-1)?.text).toContain('Mødet fredag 16. oktober er ikke afsluttet · punkt 1 af 9');
    const agenda = replyText(await world.say(bo, personal, 'dagsorden'));
    expect(agenda).toContain('Mødet fredag 16. oktober er ikke afsluttet');
    expect(agenda).not.toContain('i gang');
  });

  it('is not, when it was closed or never begun', async () => {
    const { world, unit } = await leftOpen();
    await world.press(bo, personal, 'meeting.close', { unit, day: meetingDay, goals: 'none' });
    await tickAt(world, '2026-10-19', '09:00');
    expect(world.posted.some(({ text }) => text.includes('står åbent'))).toBe(false);

    const never = await unitWithStaff();
    await tickAt(never.world, meetingDay, '15:00');
    await tickAt(never.world, '2026-10-19', '09:00');
    expect(never.world.posted.some(({ text }) => text.includes('står åbent'))).toBe(false);
  });

  it('rides with the week’s message to the leader where there is one', async () => {
    const { world, unit } = await leftOpen();
    const row = await readRow(world.ports, unitRow(unit));
    if (!row) throw new Error('no unit');
    // The next meeting's day is closed, so that its date has to be confirmed this week.
    const closure = { id: 'x', scope: 'unit', kind: 'days', from: '2026-11-20', to: '2026-11-20' } as const;
    const value: Unit = { ...row.value, plan: { ...row.value.plan, closures: [closure] } };
    await putRow(world.ports, unitRow(unit), value);
    await tickAt(world, '2026-10-19', '09:00');
    await tickAt(world, '2026-10-20', '09:00');
    const privately = world.posted.filter(({ to }) => to.kind === 'person');
    expect(privately).toHaveLength(1);
    expect(privately[0]?.text).toContain('En dato er flyttet');
    expect(privately[0]?.text).toContain('Statusmødet står åbent');
  });
});

describe('a legestue in the evening', () => {
  it('has the same points as a written round in the channel, and is closed like any meeting', async () => {
    const { world, unit } = await unitWithStaff({ ...goodUnit, kind: 'family-daycare', time: '19:30' });
    await addTrials(world, unit, ...threeTrials);
    at(world, meetingDay, '19:00');
    const reply = replyText(
      await world.press(bo, personal, 'agenda.show', { unit, length: 'async-evening' }),
    );
    expect(reply).toContain('[Læg runden i kanalen]');
    expect(reply).not.toMatch(/\d min\./);
    world.posted.length = 0;
    await world.press(bo, personal, 'meeting.start', { unit, length: 'async-evening' });
    await world.press(bo, personal, 'meeting.start', { unit, length: 'async-evening' });
    expect(world.posted).toHaveLength(1);
    expect(world.posted[0]?.text).toContain('Svar her i tråden');
    expect(world.posted[0]?.text).toContain('jeg synger med ved frugten');
    await fill(world, bo, 'meeting.decision', { unit, day: meetingDay }, { text: 'Fælles tur hver tirsdag' });
    await world.press(bo, personal, 'meeting.close', { unit, day: meetingDay, goals: 'none' });
    expect(world.posted.at(-1)?.text).toContain('Fælles tur hver tirsdag');
  });
});

describe('the agenda’s cost', () => {
  it('does not grow with what has been discussed before', async () => {
    const { world, unit } = await unitWithStaff();
    await addTrials(world, unit, ...threeTrials);
    for (let i = 0; i < 50; i++) {
      const trial = trialOf(`d${i}`, 'gammelt');
      await putRow(world.ports, doneTrialRow(unit, trial), trial);
    }
    at(world, '2026-10-13', '10:00');
    world.resetCounts();
    await world.say(bo, personal, 'dagsorden');
    // Open trials, the course's notes, its goals: each kind of row has its own stretch, read side by side.
    expect(world.counts).toMatchObject({ rangeReads: 1, batches: 0, writes: 0, inserts: 0 });
    expect(world.counts.pointReads).toBeLessThanOrEqual(7);
  });

  it('starting a meeting is one batch', async () => {
    const { world, unit } = await unitWithStaff();
    await addTrials(world, unit, ...threeTrials);
    at(world, meetingDay, '13:00');
    world.resetCounts();
    await world.press(bo, personal, 'meeting.start', { unit });
    // The one write marks the channel's card as sent.
    expect(world.counts).toMatchObject({ rangeReads: 1, batches: 1, writes: 1, inserts: 0 });
  });

  it('shows every trial of a large topic when unfolded, and again when the topic comes up', async () => {
    const { world, unit } = await unitWithStaff();
    const trials = Array.from({ length: 45 }, (_, n) =>
      trialOf(`g${n}`, `Vi sender to ad gangen i garderoben, nummer ${n}.`),
    );
    await addTrials(world, unit, ...trials);
    at(world, meetingDay, '12:50');
    const missing = (text: string) => trials.filter(({ what }) => !text.includes(what)).length;
    const folded = await world.press(bo, personal, 'agenda.show', { unit });
    expect(missing(replyText(folded))).toBeGreaterThan(0);
    const unfolded = await world.press(bo, personal, 'agenda.show', { unit, more: 'yes' });
    expect(missing(replyText(unfolded))).toBe(0);
    let seen = replyText(await world.press(bo, personal, 'meeting.start', { unit }));
    for (let step = 1; step < 12; step++)
      seen += replyText(
        await world.press(bo, personal, 'meeting.go', { unit, day: meetingDay, to: String(step) }),
      );
    expect(missing(seen)).toBe(0);
  });
});
