import { describe, expect, it } from 'vitest';
import { readRows, readValues } from '../../bot/rows/row.ts';
import { sparringIn } from '../../bot/rows/sparring-rows.ts';
import { memberKey, memberRow } from '../../bot/rows/unit-rows.ts';
import { mostOpen } from '../../shared/domain/sparring/limits.ts';
import { at, carla, fill, unitWithStaff } from '../people/meeting-steps.ts';
import { openedBy } from '../people/opened-forms.ts';
import { rowsOf } from '../people/rows-of-unit.ts';
import { ane, bo, personal, replyText, type World } from '../people/world.ts';

const question = 'Hvordan får jeg ro i garderoben?';

async function unitInWeekTwo() {
  const made = await unitWithStaff();
  at(made.world, '2026-09-22', '09:30');
  return made;
}

async function asked() {
  const { world, unit } = await unitInWeekTwo();
  await fill(world, ane, 'sparring.ask', { unit }, { question });
  await world.work();
  const [row] = await readValues(world.ports, sparringIn(unit, 1));
  world.posted.length = 0;
  return { world, unit, about: { unit, course: '1', sparring: row?.id ?? '' } };
}

/** What could not be posted at once is posted by the queue in a while. */
async function laterOn(world: World): Promise<void> {
  world.pass(600);
  await world.work();
}

const told = (world: World) => world.posted.map(({ to, text }) => `${to.id}: ${text}`).join('\n');

describe('a question that was withdrawn', () => {
  it('is not sent again by the form it was sent with', async () => {
    const { world, unit } = await unitInWeekTwo();
    const form = await openedBy(world, ane, 'sparring.ask', { unit });
    const send = () => world.submit(ane, personal, 'sparring.ask', { question }, form?.context ?? {});
    await send();
    const about = { unit, course: '1', sparring: form?.context.op ?? '' };
    await world.press(ane, personal, 'sparring.withdraw', { ...about, sure: 'yes' });
    await world.work();
    world.posted.length = 0;
    const again = replyText(await send());
    await world.work();
    expect(again).toContain('ikke længere');
    expect(again).not.toContain('har fået dit spørgsmål');
    expect(await readRows(world.ports, sparringIn(unit, 1))).toEqual([]);
    expect(told(world)).toBe('');
  });

  it('may be asked anew after the same visit, and each is told of once', async () => {
    const { world, unit } = await unitInWeekTwo();
    const visit = world.ports.ids.next();
    await world.press(bo, personal, 'visit.note', { unit, part: 'meal', op: visit, principle: 'wait' });
    // The first one cannot be posted yet: its message waits in the queue while it is withdrawn.
    world.answerWith({ ok: false, kind: 'transient' });
    await fill(world, bo, 'visit.ask', { unit, visit }, { question: 'Hvad så du?', to: memberKey(ane) });
    await world.press(bo, personal, 'sparring.withdraw', {
      unit,
      course: '1',
      sparring: visit,
      sure: 'yes',
    });
    world.pass(5);
    const second = { question: 'Hvad hørte du?', to: memberKey(carla) };
    world.posted.length = 0;
    expect(await fill(world, bo, 'visit.ask', { unit, visit }, second)).toContain('Carla Berg har fået');
    expect(told(world)).toMatch(/^UCARLA: [\s\S]*Hvad hørte du\?/);
    world.posted.length = 0;
    await laterOn(world);
    await laterOn(world);
    expect(told(world)).toBe('');
  });
});

describe('a form that is sent once more', () => {
  it('says again that the question is there, and in other words shows the one that was asked', async () => {
    const { world, unit } = await unitInWeekTwo();
    const form = await openedBy(world, ane, 'sparring.ask', { unit });
    const send = async (words: string) =>
      replyText(await world.submit(ane, personal, 'sparring.ask', { question: words }, form?.context ?? {}));
    const first = await send(question);
    expect(first).toContain('har fået dit spørgsmål');
    expect(await send(question)).toBe(first);
    const other = await send('Hvordan får vi ro ved bordet?');
    expect(other).not.toContain('har fået');
    expect(other).toContain(question);
    expect(other).not.toContain('ved bordet');
    await world.work();
    expect(told(world).match(/UBO/g)).toHaveLength(1);
  });
});

describe('a question that is done', () => {
  it('takes no answer, from a form opened afterwards or before', async () => {
    const { world, unit, about } = await asked();
    const before = await openedBy(world, bo, 'sparring.answer', about);
    await world.press(ane, personal, 'sparring.done', about);
    const rows = await rowsOf(world, unit);
    const late = { answer: 'Lad os ses' };
    for (const reply of [
      await world.press(bo, personal, 'sparring.answer', about),
      await world.submit(bo, personal, 'sparring.answer', late, before?.context ?? {}),
    ])
      expect(replyText(reply)).toContain('I færdige med');
    await world.work();
    expect(told(world)).toBe('');
    expect(await rowsOf(world, unit)).toBe(rows);
  });
});

describe('whoever has left', () => {
  it('gets no answer, and whoever answers is told so', async () => {
    const { world, unit, about } = await asked();
    await world.press(ane, personal, 'unit.leave', { unit });
    expect(replyText(await world.press(bo, personal, 'sparring.answer', about))).toContain(
      'Ane Lind er ikke med i enheden længere',
    );
    await world.work();
    expect(told(world)).toBe('');
  });

  it('gets neither question nor answer that was under way when they left', async () => {
    const { world, unit, about } = await asked();
    world.answerWith({ ok: false, kind: 'transient' });
    await fill(world, bo, 'sparring.answer', about, { answer: 'Lad os ses' });
    await world.press(ane, personal, 'unit.leave', { unit });
    await fill(world, bo, 'sparring.people', { unit }, { people: memberKey(carla) });
    world.answerWith({ ok: false, kind: 'transient' });
    await fill(world, bo, 'sparring.ask', { unit }, { question: 'Kan vi tale sammen?' });
    await world.press(carla, personal, 'unit.leave', { unit });
    world.posted.length = 0;
    await laterOn(world);
    expect(told(world)).toBe('');
  });
});

describe('an account that several use by now', () => {
  const share = (world: World, unit: string, who: typeof ane) =>
    fill(world, bo, 'members.shared', { unit }, { shared: memberKey(who) });

  it('gets no answer, and whoever answers is told so', async () => {
    const { world, unit, about } = await asked();
    await share(world, unit, ane);
    expect(replyText(await world.press(bo, personal, 'sparring.answer', about))).toContain(
      'Flere bruger nu den konto, Ane Lind spurgte fra',
    );
  });

  it('gets neither question nor answer that was under way, and is asked by nobody', async () => {
    const { world, unit, about } = await asked();
    world.answerWith({ ok: false, kind: 'transient' });
    await fill(world, bo, 'sparring.answer', about, { answer: 'Lad os ses' });
    await fill(world, bo, 'sparring.people', { unit }, { people: memberKey(carla) });
    world.answerWith({ ok: false, kind: 'transient' });
    await fill(world, bo, 'sparring.ask', { unit }, { question: 'Kan vi tale sammen?' });
    for (const who of [ane, carla]) await share(world, unit, who);
    await fill(world, bo, 'members.shared', { unit }, { shared: `${memberKey(ane)},${memberKey(carla)}` });
    world.posted.length = 0;
    await laterOn(world);
    expect(told(world)).not.toMatch(/ses|tale sammen/);
    const opened = await world.press(bo, personal, 'sparring.ask', { unit });
    expect(replyText(opened)).not.toContain('Carla');
  });
});

describe('a question to somebody who is erased before it is sent', () => {
  it('goes to nobody in their place, and says so', async () => {
    const { world, unit } = await unitInWeekTwo();
    await fill(world, bo, 'sparring.people', { unit }, { people: memberKey(carla) });
    const form = await openedBy(world, ane, 'sparring.ask', { unit });
    const written = { ...form?.values, to: memberKey(carla), question };
    await world.press(carla, personal, 'own-data.erase', { sure: 'yes' });
    const reply = await world.submit(ane, personal, 'sparring.ask', written, form?.context ?? {});
    if (reply.kind !== 'form-errors') throw new Error(replyText(reply));
    expect(replyText(reply)).toContain('kan jeg ikke skrive til alene længere');
    expect(await readValues(world.ports, sparringIn(unit, 1))).toEqual([]);
    // The form has come back with what was typed and with the name of whom it goes to now.
    const again = { ...reply.form.values, to: '', question };
    await world.submit(ane, personal, 'sparring.ask', again, reply.form.context);
    expect(await readValues(world.ports, sparringIn(unit, 1))).toMatchObject([{ to: { id: bo.id } }]);
  });

  it('nor to a new leader in the old one’s place, where the form names one alone', async () => {
    const { world, unit } = await unitInWeekTwo();
    const form = await openedBy(world, ane, 'sparring.ask', { unit });
    await fill(world, bo, 'lead.hand-over', { unit }, { to: carla.id, scope: 'unit' });
    const reply = await world.submit(ane, personal, 'sparring.ask', { question }, form?.context ?? {});
    expect(reply.kind).toBe('form-errors');
    expect(await readValues(world.ports, sparringIn(unit, 1))).toEqual([]);
  });

  it('nor where they go between its being read and its being stored', async () => {
    const { world, unit } = await unitInWeekTwo();
    await fill(world, bo, 'sparring.people', { unit }, { people: memberKey(carla) });
    const form = await openedBy(world, ane, 'sparring.ask', { unit });
    const { store } = world.ports;
    const lies = memberRow(unit, carla);
    let gone = false;
    const going = {
      ...store,
      batch: async (...all: Parameters<typeof store.batch>) => {
        if (!gone) await store.write(lies.table, lies.partition, { op: 'delete', key: lies.key });
        gone = true;
        return store.batch(...all);
      },
    };
    Object.assign(world.ports, { store: going });
    const written = { ...form?.values, to: memberKey(carla), question };
    const reply = await world.submit(ane, personal, 'sparring.ask', written, form?.context ?? {});
    expect(replyText(reply)).toContain('ikke længere');
    expect(await readValues(world.ports, sparringIn(unit, 1))).toEqual([]);
  });
});

describe('a form that was made up', () => {
  it('stores nothing under an id that is none of ours, nor claims that somebody else’s was sent', async () => {
    const { world, unit, about } = await asked();
    const rows = await rowsOf(world, unit);
    for (const op of ['x/../y', 'a'.repeat(3000), 'q\u0000#?', about.sparring]) {
      const reply = await world.submit(carla, personal, 'sparring.ask', { question }, { unit, op });
      expect(replyText(reply), op.slice(0, 20)).toContain('ikke længere');
      if (op === about.sparring) continue;
      const answer = await world.submit(bo, personal, 'sparring.answer', { answer: 'ja' }, { ...about, op });
      expect(replyText(answer), op.slice(0, 20)).toContain('ikke længere');
    }
    const held = (text: string) => text.split('\n').filter((row) => !row.includes('ending|'));
    expect(held(await rowsOf(world, unit))).toEqual(held(rows));
  });
});

describe('questions sent at the same moment', () => {
  it.each([['a colleague', carla] as const, ['a leader who asks a resource person', bo] as const])(
    'are no more than may be open: %s',
    async (_, who) => {
      const { world, unit } = await unitInWeekTwo();
      await fill(world, bo, 'sparring.people', { unit }, { people: memberKey(ane) });
      const send = (nth: number) =>
        world.submit(
          who,
          personal,
          'sparring.ask',
          { question: `Spørgsmål ${nth}`, to: memberKey(ane) },
          { unit, op: world.ports.ids.next() },
        );
      const replies = await Promise.all(Array.from({ length: 12 }, (_, nth) => send(nth)));
      expect(await readRows(world.ports, sparringIn(unit, 1))).toHaveLength(mostOpen);
      await world.work();
      expect(world.posted).toHaveLength(mostOpen);
      const refused = replies.filter((reply) => replyText(reply).includes(`allerede ${mostOpen} spørgsmål`));
      expect(refused).toHaveLength(12 - mostOpen);
    },
  );

  it('count those asked after a visit too', async () => {
    const { world, unit } = await unitInWeekTwo();
    const ask = async () => {
      const visit = world.ports.ids.next();
      await world.press(bo, personal, 'visit.note', { unit, part: 'meal', op: visit, principle: 'wait' });
      return fill(world, bo, 'visit.ask', { unit, visit }, { question: 'Hvad så du?', to: memberKey(ane) });
    };
    for (let nth = 0; nth < mostOpen; nth++) expect(await ask()).toContain('har fået dit spørgsmål');
    expect(await ask()).toContain(`allerede ${mostOpen} spørgsmål`);
  });
});
