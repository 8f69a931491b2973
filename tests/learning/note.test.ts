import { describe, expect, it } from 'vitest';
import { changeRow } from '../../bot/rows/change-row.ts';
import { notesIn } from '../../bot/rows/learning-rows.ts';
import { readRows } from '../../bot/rows/row.ts';
import { memberKey, memberRow } from '../../bot/rows/unit-rows.ts';
import type { Who } from '../../bot/turn/intent.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import { dividedFields } from '../../bot/ui/fold.ts';
import type { Values } from '../../bot/ui/form.ts';
import { fill } from '../people/meeting-steps.ts';
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

const monday = '2026-09-21T07:30:00Z';
const carla: Who = { platform: 'slack', tenant: 'T1', id: 'UCARLA', name: 'Carla Bro' };

async function unitWithAne(values: Values = {}): Promise<{ world: World; unit: string }> {
  const world = createWorld(monday);
  const unit = await createUnit(world, bo, channel, { ...goodUnit, ...values });
  await world.press(ane, channel, 'unit.join');
  return { world, unit };
}

const answers: Values = {
  part: 'play',
  engagement: '4',
  strategies: 'pace,grouping',
  line: 'Legen gik af sig selv, da vi ventede',
};

const open = async (world: World, who: Who, where = personal) => {
  const reply = await world.say(who, where, 'note');
  if (reply.kind !== 'open-form') throw new Error(replyText(reply));
  return reply.form;
};

const write = async (world: World, who: Who, values: Values = {}): Promise<Reply> => {
  const form = await open(world, who);
  return world.submit(who, personal, form.id, { ...form.values, ...answers, ...values }, form.context);
};

/** Of the first two courses. */
/** And lets the meeting hear the line. */
const writeAndShare = async (world: World, who: Who, values: Values = {}): Promise<Reply> => {
  const reply = await write(world, who, values);
  return world.press(who, personal, 'note.quote', ownButton(reply, 'note.quote'));
};

const notes = async (world: World, unit: string) => [
  ...(await readRows(world.ports, notesIn(unit, 1))),
  ...(await readRows(world.ports, notesIn(unit, 2))),
];

const ownButton = (reply: Reply, action: string): Values => {
  const nodes = reply.kind === 'show' ? reply.view.nodes : [];
  const all = nodes.flatMap((node) => (node.node === 'buttons' ? node.buttons : []));
  const found = all.find((button) => 'action' in button && button.action === action);
  return found && 'action' in found ? (found.data ?? {}) : {};
};

const openToAll = 'Alle, der bruger den her fælles tablet, kan åbne noten.';

describe('a reflection note', () => {
  it('takes along what was written after its word', async () => {
    const { world } = await unitWithAne();
    const asked = await world.say(ane, personal, 'note Vi var i skoven, og to byggede en hule');
    expect(asked).toMatchObject({ form: { values: { line: 'Vi var i skoven, og to byggede en hule' } } });
  });

  it('is answered by tapping, in a house', async () => {
    const { world } = await unitWithAne();
    expect(replyText(await world.say(ane, channel, 'refleksionsnote'))).toMatchInlineSnapshot(`
      "Refleksionsnote
      Fortæl om en aktivitet. Det tager et halvt minut: fire tryk og en linje. Skriv ingen navne på børn. Ingen andre ser den enkelte note.
      Hvilken stue eller gruppe? *: (x) Stue Gul ( ) En anden gruppe …
      Hvor på dagen? *: ( ) I den lille gruppe ( ) I legen ( ) Ved måltidet ( ) I garderoben ( ) Ude ( ) Ved hvile og pusling
      Hvor optagede var de? *: ( ) De så mest på ( ) Optagede i glimt ( ) Optagede det meste af tiden ( ) Helt opslugte
      Det gjorde jeg for, at alle kunne være med: ( ) Små grupper ( ) Flere måder at være med på ( ) God tid og små pauser ( ) Billeder, tegn og ting i hånden ( ) En voksen tæt på ( ) En ekstra udfordring til dem, der var klar
      En ting, jeg lagde mærke til: ____
        Skriv om situationen, ikke om et bestemt barn
      Bekymret for et barn? Det hører ikke til her: Tal med din leder, eller ring til kommunen.
      [Gem] [Fortryd]"
    `);
  });

  it('speaks of the playroom and the home to childminders', async () => {
    const { world } = await unitWithAne({ kind: 'family-daycare', name: 'Legestue Nord' });
    expect(replyText(await world.say(ane, personal, 'note'))).toContain(
      'Hvor var I? *: (x) Legestuen ( ) Eget hjem ( ) Et andet sted …',
    );
  });

  it('is for members alone', async () => {
    const { world } = await unitWithAne();
    expect(replyText(await world.say(carla, channel, 'note'))).toContain('Du skal først være med');
    expect(replyText(await world.say(carla, channel, 'overblik'))).toContain('Du skal først være med');
  });

  it('is stored once, without a field for any child, and thanked for in private', async () => {
    const { world, unit } = await unitWithAne();
    const form = await open(world, ane, channel);
    const values = { ...form.values, ...answers };
    const reply = await world.submit(ane, channel, 'note', values, form.context);
    expect(reply).toMatchObject({ kind: 'show', to: 'only-you' });
    await world.submit(ane, channel, 'note', values, form.context);
    expect(replyText(reply)).toMatchInlineSnapshot(`
      "Tak. Din note er gemt.
      Den tæller med i overblikket for forløb 1. Ingen andre ser den enkelte note.
      [Må læses op uden mit navn] [Ret] [Slet]"
    `);
    const rows = await notes(world, unit);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.key).toMatch(/^work\|001\|note\|[0-9A-Z]{26}$/);
    expect(Object.keys(rows[0]?.value ?? {}).sort()).toEqual(
      'at author course engagement id line mayQuote part room strategies v'.split(' '),
    );
    expect(world.posted.map(({ text }) => text).join()).not.toContain('Legen gik');
  });

  it('asks again, beside the field, for what is missing or out of range', async () => {
    const { world, unit } = await unitWithAne();
    const reply = await write(world, ane, { part: 'nowhere', engagement: '', line: 'x'.repeat(301) });
    expect(reply.kind === 'form-errors' && Object.keys(reply.form.errors ?? {}).sort()).toEqual([
      'engagement',
      'line',
      'part',
    ]);
    expect(await notes(world, unit)).toHaveLength(0);
    expect((await write(world, ane, { line: 'x'.repeat(300) })).kind).toBe('show');
  });

  it('offers the groups used lately, takes a new one, and is filled in with none that may be a place', async () => {
    const { world } = await unitWithAne();
    await write(world, ane, { newRoom: 'Legepladsen' });
    expect(replyText(await world.say(bo, personal, 'note'))).toContain(
      '( ) Legepladsen (x) Stue Gul ( ) En anden gruppe …',
    );
    expect((await write(world, bo, { room: 'Ikke på listen' })).kind).toBe('form-errors');
  });

  it('never keeps a CPR number, asks once about a child’s name, and points elsewhere with a concern', async () => {
    const { world, unit } = await unitWithAne();
    expect((await write(world, ane, { line: 'Det var 010119-1234' })).kind).toBe('form-errors');
    const concern = await write(world, ane, { line: 'Hun har blå mærker og siger at far slår hende' });
    expect(replyText(concern)).toContain('ring 112');
    expect(concern.kind === 'form-errors' && concern.form.values?.line).toContain('blå mærker');
    const line = 'Oliver fandt ro i hulen';
    const asked = await write(world, ane, { line });
    expect(replyText(asked)).toContain('Oliver');
    expect(await notes(world, unit)).toHaveLength(0);
    if (asked.kind !== 'form-errors') throw new Error('not asked');
    const { values, context } = asked.form;
    expect((await world.submit(ane, personal, 'note', { ...values }, context)).kind).toBe('show');
    expect(await notes(world, unit)).toHaveLength(1);
  });

  it('is edited and deleted by its author, and by nobody else', async () => {
    const { world, unit } = await unitWithAne();
    const data = ownButton(await write(world, ane), 'note.edit');
    for (const action of ['note.edit', 'note.delete'])
      expect(replyText(await world.press(bo, channel, action, { ...data, sure: 'yes' }))).toContain(
        'findes ikke',
      );
    const again = await world.press(ane, personal, 'note.edit', data);
    if (again.kind !== 'open-form') throw new Error(replyText(again));
    expect(again.form.values).toMatchObject({ ...answers, strategies: 'grouping,pace', room: 'Stue Gul' });
    await world.submit(
      ane,
      personal,
      'note',
      { ...again.form.values, part: 'meal', line: '' },
      again.form.context,
    );
    const [row] = await notes(world, unit);
    expect(row?.value).toMatchObject({ part: 'meal' });
    expect(row?.value).not.toHaveProperty('line');
    expect(replyText(await world.press(ane, personal, 'note.delete', data))).toContain(
      'Skal din note slettes?',
    );
    expect(await notes(world, unit)).toHaveLength(1);
    await world.press(ane, personal, 'note.delete', { ...data, sure: 'yes' });
    expect(await notes(world, unit)).toHaveLength(0);
    const gone = await world.submit(ane, personal, 'note', { ...again.form.values }, again.form.context);
    expect(replyText(gone)).toContain('findes ikke');
    expect(await notes(world, unit)).toHaveLength(0);
  });

  it('asks a shared account who is writing, and shows nobody’s note there afterwards', async () => {
    const { world, unit } = await unitWithAne();
    await changeRow(world.ports, memberRow(unit, ane), (member) => member && { ...member, shared: true });
    const form = await open(world, ane);
    expect(form.fields[0]).toMatchObject({ id: 'whoElse', label: 'Hvem skriver?' });
    expect(form.intro).toContain(openToAll);
    const asked = await write(world, ane);
    expect(asked.kind === 'form-errors' && Object.keys(asked.form.errors ?? {})).toEqual(['whoElse']);
    const saved = await write(world, ane, { whoElse: 'KB' });
    expect(replyText(saved)).toContain(openToAll);
    expect(replyText(saved)).not.toContain('Ingen andre');
    const data = ownButton(saved, 'note.edit');
    expect(await notes(world, unit)).toMatchObject([{ value: { author: { platform: 'none', name: 'KB' } } }]);
    expect(replyText(await world.say(ane, channel, 'overblik'))).not.toContain('Din seneste note');
    const again = await world.press(ane, channel, 'note.edit', data);
    expect(again.kind === 'open-form' && again.form.intro).toContain(openToAll);
    expect(replyText(await world.press(bo, channel, 'note.edit', data))).toContain('findes ikke');
  });

  it('lands in the next course once the meeting has begun', async () => {
    const { world, unit } = await unitWithAne();
    world.setNow('2026-10-16T10:30:00Z');
    await write(world, ane);
    world.setNow('2026-10-16T11:30:00Z');
    await write(world, ane);
    for (const course of [1, 2]) expect(await readRows(world.ports, notesIn(unit, course))).toHaveLength(1);
  });

  it('has at most six fields on every account, and writes a new group on a line in place of the list', async () => {
    const { world, unit } = await unitWithAne();
    expect((await open(world, ane)).fields.map((field) => 'id' in field && field.id)).toEqual(
      'room part engagement strategies line'.split(' '),
    );
    await changeRow(world.ports, memberRow(unit, ane), (member) => member && { ...member, shared: true });
    await world.submit(bo, personal, 'members.add', { names: 'Åse' }, { unit, op: 'o1' });
    const form = await open(world, ane);
    expect(form.fields.map((field) => 'id' in field && field.id)).toEqual(
      'who room part engagement strategies line'.split(' '),
    );
    const asked = await world.submit(
      ane,
      personal,
      'note',
      { ...form.values, ...answers, who: 'another', room: 'another' },
      form.context,
    );
    if (asked.kind !== 'form-errors') throw new Error(replyText(asked));
    // The whole form has to come back, or a client would only mark the lists.
    expect(Object.keys(asked.form.errors ?? {})).toEqual(['']);
    const drawnAgain = asked.form.fields.map((field) => ('id' in field ? field.id : ''));
    expect(drawnAgain.slice(0, 2)).toEqual(['whoElse', 'newRoom']);
    const written = { ...answers, whoElse: 'KB', newRoom: 'De blå' };
    expect((await world.submit(ane, personal, 'note', written, asked.form.context)).kind).toBe('show');
    expect(await notes(world, unit)).toMatchObject([{ value: { author: { name: 'KB' }, room: 'De blå' } }]);
  });

  it('is read aloud only when its author says so, and not when that is taken back', async () => {
    const { world, unit } = await unitWithAne();
    const data = ownButton(await writeAndShare(world, ane), 'note.quote');
    expect(await notes(world, unit)).toMatchObject([{ value: { mayQuote: true } }]);
    expect(data).toMatchObject({ on: 'no' });
    await world.press(bo, personal, 'note.quote', data);
    expect(await notes(world, unit)).toMatchObject([{ value: { mayQuote: true } }]);
    await world.press(ane, personal, 'note.quote', data);
    expect(await notes(world, unit)).toMatchObject([{ value: { mayQuote: false } }]);
  });

  it('is entered from paper by the leader, told to whoever wrote it, and theirs alone from then on', async () => {
    const { world, unit } = await unitWithAne();
    const opened = await world.press(bo, personal, 'note.paper', { unit });
    if (opened.kind !== 'open-form') throw new Error(replyText(opened));
    expect(dividedFields(opened.form).shown).toHaveLength(6);
    const send = (values: Values) =>
      world.submit(
        bo,
        personal,
        'note',
        { ...opened.form.values, ...answers, ...values },
        opened.form.context,
      );
    expect(replyText(await send({ behalf: '' }))).toContain('Vælg, hvis note det er');
    world.posted.length = 0;
    const said = await send({ behalf: 'member|slack|T1|UANE' });
    await send({ behalf: 'member|slack|T1|UANE' });
    await world.work();
    expect(replyText(said)).toContain('Noten er gemt for Ane Lind');
    expect(replyText(said)).not.toContain('Legen gik');
    expect(world.posted.map(({ to }) => to.id)).toEqual(['UANE']);
    expect(world.posted[0]?.text).toContain('Bo Holm har skrevet en note ind for dig fra papir');
    const [row] = await notes(world, unit);
    expect(row?.value).toMatchObject({ author: { id: 'UANE' }, enteredBy: { id: 'UBO' }, mayQuote: false });
    const { id, course } = { id: '', course: 0, ...row?.value };
    const data = { unit, note: id, course: String(course) };
    expect(replyText(await world.press(bo, personal, 'note.edit', data))).toContain('findes ikke');
    expect((await world.press(ane, personal, 'note.edit', data)).kind).toBe('open-form');
    expect(replyText(await world.press(ane, personal, 'note.paper', { unit }))).not.toContain('Hvis note');
  });
});

describe('a note and the groups of the week', () => {
  const line = { days: '1', time: '09:30', place: 'Salen' };
  const roomIn = async (world: World, who: Who) => {
    const form = await open(world, who);
    const field = form.fields.find((each) => 'id' in each && each.id === 'room');
    if (field?.kind !== 'choice') throw new Error('no list');
    return { label: field.label, listed: field.options.map(({ value }) => value), chosen: form.values?.room };
  };

  it.each(['kindergarten', 'family-daycare'])(
    'offers the groups, one’s own first, and no places (%s)',
    async (kind) => {
      const { world, unit } = await unitWithAne({ kind });
      const before = await roomIn(world, ane);
      const blue = { ...line, group: 'Blå', responsible: memberKey(ane) };
      await fill(world, bo, 'week.slot', { unit }, { ...line, group: 'Rød' });
      await fill(world, bo, 'week.slot', { unit }, blue);
      const { label, listed, chosen } = await roomIn(world, ane);
      expect(before.label).not.toBe(label);
      expect(label).toBe('Hvilken gruppe?');
      expect(listed).toEqual(['Blå', 'Rød', 'Stue Gul', 'another']);
      expect(chosen).toBe('Blå');
      await write(world, ane, { room: 'Rød' });
      const [row] = await notes(world, unit);
      expect(row?.value).toMatchObject({ room: 'Rød' });
    },
  );
});

describe('a note from paper', () => {
  const enter = async (world: World, unit: string, values: Values) => {
    const opened = await world.press(bo, personal, 'note.paper', { unit });
    if (opened.kind !== 'open-form') throw new Error(replyText(opened));
    const behalf = memberKey(ane);
    const filled = { ...opened.form.values, ...answers, behalf, ...values };
    return world.submit(bo, personal, 'note', filled, opened.form.context);
  };

  it('is of the day on the sheet, and of the course of that day', async () => {
    const { world, unit } = await unitWithAne();
    world.setNow('2026-10-20T07:30:00Z');
    await enter(world, unit, { day: '2026-10-14' });
    await enter(world, unit, {});
    expect((await notes(world, unit)).map(({ value }) => [value.course, value.at.slice(0, 10)])).toEqual([
      [1, '2026-10-14'],
      [2, '2026-10-20'],
    ]);
  });

  it.each(['2026-10-21', '2026-09-14', 'i går'])(
    'is of no day to come, long past or unread: %s',
    async (day) => {
      const { world, unit } = await unitWithAne();
      world.setNow('2026-10-20T07:30:00Z');
      expect(replyText(await enter(world, unit, { day }))).toContain('Vælg en dag, der har været');
      expect(await notes(world, unit)).toHaveLength(0);
    },
  );
});

describe('overblik', () => {
  it('says for few, then tells what five notes say together, and never who', async () => {
    const { world } = await unitWithAne();
    for (let i = 0; i < 4; i++) await writeAndShare(world, i % 2 ? ane : bo, { part: i ? 'play' : 'meal' });
    expect(replyText(await world.say(bo, channel, 'overblik'))).toContain('Der er for få noter');
    await write(world, ane, { strategies: 'challenge', line: 'Ikke til oplæsning' });
    const reply = await world.say(ane, channel, 'overblik');
    expect(reply).toMatchObject({ to: 'only-you' });
    expect(replyText(reply)).toMatchInlineSnapshot(`
      "Overblik over noterne i forløb 1
      Stue Gul · 5 noter
      Børnene var: helt opslugte
      Hvor på dagen: i legen (4 noter) · ved måltidet (1 note)
      Det har vi øvet os i: hvordan vi er sammen (4 noter) · hvordan vi hjælper hinanden videre (1 note)
      Det gjorde vi for, at alle kunne være med:
      • Små grupper: i fire noter
      • God tid og små pauser: i fire noter
      • En ekstra udfordring til dem, der var klar: i én note
      Det vil kolleger gerne dele:
      > Legen gik af sig selv, da vi ventede
      ———
      Din seneste note er fra mandag 21. september. Kun du kan rette eller slette den.
      [Ret] [Slet]
      [Skriv en note]"
    `);
    expect(replyText(reply)).not.toMatch(/Ane|Bo Holm|Ikke til/);
  });

  it('names the latest of one’s own notes, and offers that one to be mended', async () => {
    const { world, unit } = await unitWithAne();
    await write(world, ane);
    world.setNow('2026-09-23T08:00:00Z');
    await write(world, ane, { part: 'meal' });
    const reply = await world.say(ane, personal, 'overblik');
    expect(replyText(reply)).toContain('Din seneste note er fra onsdag 23. september.');
    const latest = (await notes(world, unit)).find(({ value }) => value.part === 'meal')?.value;
    expect(ownButton(reply, 'note.edit')).toMatchObject({ note: latest?.id });
  });

  it('keeps to the course that has begun, and shows the one before on request', async () => {
    const { world } = await unitWithAne();
    for (let i = 0; i < 5; i++) await write(world, ane);
    world.setNow('2026-11-16T08:00:00Z');
    expect(replyText(await world.say(bo, personal, 'overblik'))).toContain('i forløb 2');
    const earlier = await world.press(bo, personal, 'note.overview', { course: '1' });
    expect(replyText(earlier)).toContain('5 noter');
  });

  it('costs one range besides finding the unit', async () => {
    const { world } = await unitWithAne();
    world.resetCounts();
    await world.say(bo, channel, 'overblik');
    expect(world.counts).toMatchObject({ pointReads: 4, total: 5 });
  });
});
