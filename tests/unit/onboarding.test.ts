import { describe, expect, it } from 'vitest';
import { readRow, readValue } from '../../bot/rows/row.ts';
import { institutionRow, unitRow } from '../../bot/rows/unit-rows.ts';
import { viewToText } from '../../bot/ui/plain-text.ts';
import type { Job } from '../../shared/ports/queue.ts';
import { ane, bo, channel, createUnit, createWorld, goodUnit, personal, replyText } from '../people/world.ts';

const monday = '2026-09-14T07:30:00Z';

describe('a channel meets the bot', () => {
  it('is greeted in five lines, once, however often the platform says so', async () => {
    const world = createWorld(monday);
    const first = await world.send({ who: bo, where: channel, what: { kind: 'added' } });
    expect(replyText(first).match(/^• /gm)).toHaveLength(5);
    expect(replyText(first)).toContain('[Opret enhed]');
    const second = await world.send({ who: bo, where: channel, what: { kind: 'added' } });
    expect(second.kind).toBe('nothing');
  });

  it('keeps everything when the bot is removed and added again, and is silent in between', async () => {
    const world = createWorld(monday);
    await world.send({ who: bo, where: channel, what: { kind: 'added' } });
    const unit = await createUnit(world);
    await world.send({ who: bo, where: channel, what: { kind: 'removed' } });
    expect((await readRow(world.ports, unitRow(unit)))?.value.silentSince).toBeDefined();
    const back = await world.send({ who: ane, where: channel, what: { kind: 'added' } });
    expect(replyText(back)).toContain('Stue Gul står, som I forlod den.');
    expect((await readRow(world.ports, unitRow(unit)))?.value.silentSince).toBeUndefined();
    expect(replyText(await world.say(bo, channel, 'guide'))).toContain('Stue Gul');
  });

  it('silences every unit of a workspace that removes the app', async () => {
    const world = createWorld(monday);
    const other = { kind: 'channel', conversation: 'C2' } as const;
    const units = [
      await createUnit(world),
      await createUnit(world, bo, other, {
        ...goodUnit,
        name: 'Stue Blå',
        institution: 'new',
        newInstitution: 'Solen',
      }),
    ];
    await world.send({
      who: bo,
      where: { kind: 'personal', conversation: '' },
      what: { kind: 'uninstalled' },
    });
    for (const unit of units) {
      const row = await readRow(world.ports, unitRow(unit));
      expect(row?.value.silentSince).toBeDefined();
    }
  });
});

describe('creating a unit', () => {
  it('makes the person its leader, tells the channel, and answers with the guide afterwards', async () => {
    const world = createWorld(monday);
    await createUnit(world);
    expect(world.posted).toHaveLength(1);
    expect(world.posted[0]?.text).toContain('Stue Gul er oprettet');
    expect(world.posted[0]?.text).toContain('Bo Holm');
    expect(replyText(await world.say(bo, personal, 'guide'))).toContain('Stue Gul');
  });

  it('keeps what was typed when something has to be mended', async () => {
    const world = createWorld(monday);
    const opened = await world.press(bo, channel, 'unit.create');
    if (opened.kind !== 'open-form') throw new Error('no form');
    const typed = { ...goodUnit, name: '', time: '25:00', newInstitution: 'Blåbærhuset 🫐' };
    const reply = await world.submit(bo, channel, 'unit.create', typed, opened.form.context);
    expect(reply.kind).toBe('form-errors');
    if (reply.kind !== 'form-errors') return;
    expect(Object.keys(reply.form.errors ?? {}).sort()).toEqual(['name', 'time']);
    expect(reply.form.values).toMatchObject({ newInstitution: 'Blåbærhuset 🫐', time: '25:00' });
    expect(world.posted).toEqual([]);
  });

  it('asks on one screen, and takes what stayed behind the fold as it was offered', async () => {
    const world = createWorld(monday);
    const opened = await world.press(bo, channel, 'unit.create');
    if (opened.kind !== 'open-form') throw new Error('no form');
    const asked = opened.form.fields.flatMap((each) =>
      each.kind !== 'words' && !each.folded ? [each.id] : [],
    );
    expect(asked).toEqual(['name', 'kind', 'newInstitution', 'weekday', 'time']);
    expect(replyText(opened)).toContain('Det første forløb begynder mandag 21. september');
    const typed = { name: 'Stue Gul', kind: 'nursery', newInstitution: '', weekday: '3', time: '13:00' };
    const { context } = opened.form;
    const what = { kind: 'form', form: 'unit.create', values: typed, context, unfold: true } as const;
    const whole = await world.send({ who: bo, where: channel, what });
    if (whole.kind !== 'form-errors') throw new Error('not shown whole');
    expect(whole.form).toMatchObject({ fold: { isOpen: true }, values: { ...typed, minutes: '60' } });
    expect(whole.form.errors).toBeUndefined();
    expect(world.posted).toEqual([]);
    await world.submit(bo, channel, 'unit.create', typed, context);
    const unit = await readValue(world.ports, unitRow(context.op ?? ''));
    expect(unit?.plan).toMatchObject({
      anchor: '2026-09-21',
      slot: { weekday: 3, time: '13:00', minutes: 60 },
    });
  });

  it('never stores a CPR number, not even in a name', async () => {
    const world = createWorld(monday);
    const opened = await world.press(bo, channel, 'unit.create');
    if (opened.kind !== 'open-form') throw new Error('no form');
    const typed = { ...goodUnit, name: 'Stue 140915-1234' };
    const reply = await world.submit(bo, channel, 'unit.create', typed, opened.form.context);
    if (reply.kind !== 'form-errors') throw new Error('accepted');
    expect(reply.form.errors?.name).toContain('CPR');
    expect(world.logged.join()).not.toContain('1234');
  });

  it('takes a room that is called like a child', async () => {
    const world = createWorld(monday);
    await createUnit(world, bo, channel, { ...goodUnit, name: 'Freja' });
    expect(world.posted[0]?.text).toContain('Freja er oprettet');
  });

  it('is done once when the form is sent twice, and once when two people are at it', async () => {
    const world = createWorld(monday);
    const mine = await world.press(bo, channel, 'unit.create');
    const hers = await world.press(ane, channel, 'unit.create');
    if (mine.kind !== 'open-form' || hers.kind !== 'open-form') throw new Error('no form');
    await world.submit(bo, channel, 'unit.create', goodUnit, mine.form.context);
    const twice = await world.submit(bo, channel, 'unit.create', goodUnit, mine.form.context);
    expect(replyText(twice)).toContain('Stue Gul er klar');
    const late = await world.submit(
      ane,
      channel,
      'unit.create',
      { ...goodUnit, name: 'Anes' },
      hers.form.context,
    );
    expect(replyText(late)).toContain('bor Stue Gul allerede');
    expect(world.posted).toHaveLength(1);
  });

  it('of two who send in the same instant gives the channel to one', async () => {
    const world = createWorld(monday);
    const mine = await world.press(bo, channel, 'unit.create');
    const hers = await world.press(ane, channel, 'unit.create');
    if (mine.kind !== 'open-form' || hers.kind !== 'open-form') throw new Error('no form');
    await Promise.all([
      world.submit(bo, channel, 'unit.create', goodUnit, mine.form.context),
      world.submit(ane, channel, 'unit.create', goodUnit, hers.form.context),
    ]);
    expect(world.posted).toHaveLength(1);
  });

  it('is finished by the queue when the process dies after the batch', async () => {
    const world = createWorld(monday);
    const post = world.ports.chat.post;
    Object.assign(world.ports.chat, { post: () => Promise.reject(new Error('died')) });
    await createUnit(world);
    expect(world.posted).toEqual([]);
    Object.assign(world.ports.chat, { post });
    world.pass(31);
    await world.work();
    expect(world.posted).toHaveLength(1);
    world.pass(3600);
    await world.work();
    expect(world.posted).toHaveLength(1);
  });

  it('finds its channel and its first guide though the process died before it told anybody of them', async () => {
    const world = createWorld(monday);
    const { queue } = world.ports;
    const sent: Job[] = [];
    const send = queue.send.bind(queue);
    const watched = {
      send: (job: Job, delay?: number) => {
        sent.push(job);
        return send(job, delay);
      },
    };
    Object.assign(world.ports, { queue: { depth: queue.depth.bind(queue), ...watched } });
    const unit = await createUnit(world);
    expect(sent[0]).toEqual({ kind: 'settle-unit', unit });
  });

  it('belongs in a channel; in the personal chat it says where to go', async () => {
    const world = createWorld(monday);
    expect(replyText(await world.say(bo, personal, 'opret'))).toContain('Gå til jeres kanal');
  });

  it('offers an institution the person leads, and gathers the units under it', async () => {
    const world = createWorld(monday);
    await createUnit(world);
    const other = { kind: 'channel', conversation: 'C2' } as const;
    const opened = await world.press(bo, other, 'unit.create');
    if (opened.kind !== 'open-form') throw new Error('no form');
    const field = opened.form.fields.find((f) => f.kind === 'choice' && f.id === 'institution');
    const id = field?.kind === 'choice' ? field.options[0]?.value : undefined;
    await world.submit(
      bo,
      other,
      'unit.create',
      { ...goodUnit, name: 'Stue Blå', institution: id ?? '' },
      opened.form.context,
    );
    const institution = await readRow(world.ports, institutionRow(id ?? ''));
    expect(institution?.value.units).toHaveLength(2);
  });
});

describe('being in a unit', () => {
  it('is one tap in the channel, and gives the guide in the personal chat', async () => {
    const world = createWorld(monday);
    expect(replyText(await world.say(ane, personal, 'guide'))).toContain('Du er ikke med i en enhed endnu');
    await createUnit(world);
    await world.press(ane, channel, 'unit.join');
    expect(replyText(await world.press(ane, channel, 'unit.join'))).toContain('allerede med');
    expect(replyText(await world.say(ane, personal, 'guide'))).toContain('Stue Gul');
    await world.press(ane, personal, 'unit.leave');
    expect(replyText(await world.say(ane, personal, 'guide'))).toContain('Du er ikke med i en enhed endnu');
  });

  it('shows the unit with the nearest meeting first, the others one tap away', async () => {
    const world = createWorld(monday);
    const other = { kind: 'channel', conversation: 'C2' } as const;
    await createUnit(world, bo, channel, { ...goodUnit, anchor: '2026-10-19' });
    const blue = {
      ...goodUnit,
      name: 'Stue Blå',
      institution: 'new',
      anchor: '2026-08-17',
      newInstitution: 'Solen',
    };
    await createUnit(world, bo, other, blue);
    const guide = replyText(await world.say(bo, personal, 'guide'));
    expect(guide).toContain('Stue Blå');
    expect(guide).toContain('[Stue Gul');
  });

  it('never shows a unit to somebody who is not in it', async () => {
    const world = createWorld(monday);
    const unit = await createUnit(world);
    expect(replyText(await world.press(ane, personal, 'guide.show', { unit }))).toContain(
      'ikke med i en enhed',
    );
  });
});

describe('editing a unit', () => {
  it('is for its leader, renames without losing anything, and keeps a begun course’s first day', async () => {
    const world = createWorld(monday);
    const unit = await createUnit(world);
    expect(replyText(await world.say(ane, channel, 'ret'))).toContain('Det kan kun enhedens leder');
    const opened = await world.say(bo, channel, 'ret enhed');
    if (opened.kind !== 'open-form') throw new Error('no form');
    expect(opened.form.fields.some((f) => f.kind !== 'words' && f.id === 'anchor')).toBe(false);
    const values = { ...opened.form.values, name: 'Stue Orange', anchor: '2030-01-07' };
    await world.submit(bo, channel, 'unit.edit', values, opened.form.context);
    expect(replyText(await world.say(bo, channel, 'guide'))).toContain('Stue Orange');
    const row = await readRow(world.ports, unitRow(unit));
    expect(row?.value.plan.anchor).toBe('2026-09-14');
  });
});

describe('help', () => {
  it('lists what this person can do here, one line each', async () => {
    const world = createWorld(monday);
    const before = replyText(await world.say(bo, channel, 'hjælp'));
    expect(before).toContain('opret');
    expect(before).not.toContain('ledelse');
    await createUnit(world);
    const leader = replyText(await world.say(bo, channel, 'hjælp'));
    expect(leader).toContain('• ret:');
    const visitor = replyText(await world.say(ane, channel, 'hjælp'));
    expect(visitor).not.toContain('• ret:');
    expect(visitor).toContain('• deltag:');
  });

  it('can be pressed where there is a unit, for whoever would rather not write', async () => {
    const world = createWorld(monday);
    const daily = '[Skriv prøvehandling] [Vis ugens guide]';
    expect(replyText(await world.say(bo, channel, 'hjælp'))).not.toContain(daily);
    await createUnit(world);
    expect(replyText(await world.say(bo, channel, 'hjælp'))).toContain(daily);
  });

  it('begins with what people come for, and keeps the rest behind one press', async () => {
    const world = createWorld(monday);
    await createUnit(world);
    const reply = await world.say(bo, personal, 'hjælp');
    if (reply.kind !== 'show') throw new Error('no help');
    const folded = reply.view.nodes.find(({ node }) => node === 'more');
    const seen = viewToText({ ...reply.view, nodes: reply.view.nodes.filter((node) => node !== folded) });
    expect(seen.match(/^• /gm)?.length).toBeLessThanOrEqual(9);
    expect(seen).toContain('• dagsorden:');
    expect(seen).not.toContain('• driftsstatus:');
    const all = replyText(await world.press(bo, personal, 'help.show', { all: 'yes' }));
    expect(all).toMatch(/Til hverdag[\s\S]*• dagsorden:[\s\S]*Jeres enhed[\s\S]*• driftsstatus:/);
  });
});

it('wakes a unit before it forgets that it was away, so that a failing write is made good by the next word of it', async () => {
  const world = createWorld(monday);
  const unit = await createUnit(world);
  await world.send({ who: ane, where: channel, what: { kind: 'removed' } });
  await world.work();
  expect(world.posted.at(-1)?.to.kind).toBe('person');
  const { store } = world.ports;
  const write = store.write.bind(store);
  Object.assign(store, {
    write: (...args: Parameters<typeof write>) =>
      args[1] === unit ? Promise.reject(new Error('away')) : write(...args),
  });
  await expect(world.send({ who: ane, where: channel, what: { kind: 'added' } })).rejects.toThrow('away');
  Object.assign(store, { write });
  const back = await world.send({ who: ane, where: channel, what: { kind: 'added' } });
  expect(replyText(back)).toContain('Stue Gul står, som I forlod den.');
  expect((await readValue(world.ports, unitRow(unit)))?.silentSince).toBeUndefined();
});
