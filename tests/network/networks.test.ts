import { describe, expect, it } from 'vitest';
import { allOf, memberUnitRow, unitNetworksIn } from '../../bot/rows/network-rows.ts';
import { readRows, readValue } from '../../bot/rows/row.ts';
import { allIn } from '../../bot/rows/unit-rows.ts';
import type { Who } from '../../bot/turn/intent.ts';
import type { Values } from '../../bot/ui/form.ts';
import type { Network } from '../../shared/domain/network/network.ts';
import { meetingAfter } from '../../shared/domain/network/network-meeting.ts';
import { codeFor, enterCode, fie, networkFields as fields, makeNetwork } from '../people/network-steps.ts';
import { buttonOf } from '../people/trial-steps.ts';
import { ane, bo, channel, createUnit, createWorld, goodUnit, personal, replyText } from '../people/world.ts';

const gro: Who = { platform: 'slack', tenant: 'T7', id: 'UGRO', name: 'Gro Gade' };
const nina: Who = { platform: 'slack', tenant: 'T1', id: 'UNINA', name: 'Nina Nord' };

async function withUnit() {
  const world = createWorld('2026-09-14T07:30:00Z');
  const unit = await createUnit(world);
  await world.press(ane, channel, 'unit.join');
  const network = await makeNetwork(world);
  const member = () => readValue(world.ports, memberUnitRow(network, unit));
  return { world, unit, network, member };
}

async function joined() {
  const all = await withUnit();
  const code = await codeFor(all.world, all.network);
  const asked = await enterCode(all.world, code);
  await all.world.press(bo, personal, 'network.join', { ...buttonOf(asked, 'network.join').data } as Values);
  return { ...all, code };
}

describe('a network', () => {
  it('is made by somebody who is in no unit, with what to think of before the start', async () => {
    const world = createWorld('2026-09-14T07:30:00Z');
    expect(replyText(await world.say(fie, personal, 'netværk'))).toContain('ikke med i et netværk endnu');
    await makeNetwork(world);
    expect(replyText(await world.say(fie, personal, 'netvaerk'))).toMatchInlineSnapshot(`
      "Netværk
      Du er facilitator for:
      Fjordnetværket
      Ingen enheder er med. Næste møde er foreløbig sat til torsdag 5. november kl. 13.00.
      [Invitér en enhed] [Fortæl datoen til enhederne] [Kvartalets opsamling] [Mødepakke] [Næste emne] [Ret netværket] [Giv netværket videre]
      ———
      [Jeg har en kode] [Lav et netværk]"
    `);
  });

  it('asks again for what the guard asks about, and stores nothing meanwhile', async () => {
    const world = createWorld('2026-09-14T07:30:00Z');
    const send = (criteria: string, context: Values) =>
      world.submit(fie, personal, 'network.make', { ...fields, criteria }, context);
    const op = world.ports.ids.next();
    expect((await send('010190-1234', { op })).kind).toBe('form-errors');
    expect((await send('x'.repeat(100_000), { op })).kind).toBe('form-errors');
    const asked = await send('Ida skubbede de andre', { op });
    if (asked.kind !== 'form-errors') throw new Error('not asked');
    expect(await readRows(world.ports, allOf(op, ''))).toEqual([]);
    expect((await send('Ida skubbede de andre', asked.form.context)).kind).toBe('show');
  });

  it('has a name that the guard reads as it reads every text', async () => {
    const world = createWorld('2026-09-14T07:30:00Z');
    const op = world.ports.ids.next();
    const send = (name: string, context: Values = { op }) =>
      world.submit(fie, personal, 'network.make', { ...fields, name, criteria: 'Ida og overgange' }, context);
    for (const name of [
      '010190-1234',
      'Jeg er bekymret for Oliver, der bliver slået derhjemme',
      'x'.repeat(61),
      ' ',
    ])
      expect((await send(name)).kind).toBe('form-errors');
    const asked = await send('Hjælp til Oliver Nielsen, der bider');
    if (asked.kind !== 'form-errors') throw new Error('not asked');
    expect(asked.form.errors).toMatchObject({ name: expect.any(String), criteria: expect.any(String) });
    expect(await readRows(world.ports, allOf(op, ''))).toEqual([]);
    expect((await send('Hjælp til Oliver Nielsen, der bider', asked.form.context)).kind).toBe('show');
  });

  it('sent twice is one, and another’s id makes none', async () => {
    const world = createWorld('2026-09-14T07:30:00Z');
    const network = await makeNetwork(world);
    const again = (who: Who) => world.submit(who, personal, 'network.make', fields, { op: network });
    expect(replyText(await again(fie))).toContain('Fjordnetværket er klar');
    expect(replyText(await again(gro))).not.toContain('Fjordnetværket');
  });

  it('tells no date without criteria and facilitator', async () => {
    const world = createWorld('2026-09-14T07:30:00Z');
    const network = await makeNetwork(world, { criteria: '', facilitator: 'later' });
    const shown = await world.say(fie, personal, 'netværk');
    expect(replyText(shown)).toContain('Find en facilitator');
    expect(() => buttonOf(shown, 'network.tell-date')).toThrow();
    await world.press(fie, personal, 'network.tell-date', { network, quarter: '2026-3' });
    const opened = await world.press(fie, personal, 'network.edit', { network });
    if (opened.kind !== 'open-form') throw new Error('no form');
    await world.submit(
      fie,
      personal,
      'network.make',
      { ...fields, facilitator: 'later' },
      opened.form.context,
    );
    await enterCode(world, await codeFor(world, network, 'facilitator'), gro);
    const hers = await world.say(gro, personal, 'netværk');
    const tell = buttonOf(hers, 'network.tell-date');
    const told = await world.press(gro, personal, 'network.tell-date', { ...tell.data } as Values);
    expect(replyText(told)).toContain('torsdag 5. november kl. 13.00');
    // It is hers now.
    expect(replyText(await world.press(fie, personal, 'network.edit', { network }))).not.toContain('Fjord');
  });
});

describe('an invitation', () => {
  it('is shown once, and kept as what knows it again', async () => {
    const { world, network } = await withUnit();
    const code = await codeFor(world, network);
    const plain = code.replaceAll('-', '');
    for (const rowsOf of [allOf, allIn])
      for (const partition of ['invitation', network]) {
        const rows = await readRows(world.ports, rowsOf(partition, ''));
        expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${code}|${plain}`));
      }
    expect(world.logged.join()).not.toMatch(new RegExp(`${code}|${plain}`));
  });

  it('says what will be shared, and lets nobody in before the yes', async () => {
    const { world, network, member } = await withUnit();
    const asked = await enterCode(world, (await codeFor(world, network)).toLowerCase().replaceAll('-', ' '));
    expect(replyText(asked)).toMatchInlineSnapshot(`
      "Skal Stue Gul være med i Fjordnetværket?
      Møderne handler om: Overgange i hverdagen
      Det her kan netværket få at se
      • Hvor mange prøvehandlinger I har haft, hvornår på dagen og om hvad, og hvad der kom ud af dem.
      • Tallene er altid lagt sammen med de andre enheders. Står der færre end fem personer bag et tal, viser jeg “for få”. Ord kommer kun med, når lederen selv skriver dem til netværket.
      • Kun når lederen har set tallene efter et møde og trykket “Frigiv”. Intet går videre af sig selv.
      Sådan kan det se ud: “Garderobe: 23 · Måltid: 17 · Søvn og hvile: for få”. Aldrig jeres enhed for sig, og aldrig navne.
      Det, I skriver til hinanden, egne mål og noter bliver hos jer.
      [Ja, vi er med]"
    `);
    expect(await member()).toBeUndefined();
  });

  it('lets one unit in, once', async () => {
    const { world, code, member, unit } = await joined();
    expect(await member()).toMatchObject({ unit, name: 'Stue Gul' });
    await createUnit(
      world,
      nina,
      { kind: 'channel', conversation: 'C2' },
      { ...goodUnit, name: 'Nabostuen', newInstitution: 'Nabohuset' },
    );
    await world.work();
    const second = await enterCode(world, code, nina);
    expect(replyText(second)).toContain('er brugt eller for gammel');
  });

  it('is over after two weeks', async () => {
    const { world, network } = await withUnit();
    const code = await codeFor(world, network);
    world.pass(14 * 86_400 - 1);
    expect((await enterCode(world, code)).kind).toBe('show');
    world.pass(1);
    expect((await enterCode(world, code)).kind).toBe('form-errors');
  });

  it('is for the leader alone', async () => {
    const { world, network, unit, member } = await withUnit();
    const code = await codeFor(world, network);
    expect(replyText(await enterCode(world, code, ane))).toContain('Det kan kun enhedens leder gøre');
    await world.press(ane, personal, 'network.join', { unit, code });
    expect(await member()).toBeUndefined();
  });

  it('is made by those who look after the network', async () => {
    const { world, network } = await withUnit();
    for (const who of [bo, gro, { ...fie, tenant: 'M8' }, { ...fie, platform: 'slack' as const }])
      expect(await codeFor(world, network, 'unit', who)).toBe('');
  });
});

describe('a unit in a network', () => {
  it('sees where its figures go, and the date once it has been told', async () => {
    const { world, network } = await joined();
    expect(replyText(await world.say(ane, personal, 'netværk'))).toContain('Datoen for næste møde kommer');
    await world.press(fie, personal, 'network.tell-date', { network, quarter: '2026-2' });
    const quarter = buttonOf(await world.say(fie, personal, 'netværk'), 'network.tell-date').data as Values;
    await world.press(fie, personal, 'network.tell-date', quarter);
    const seen = await world.say(ane, personal, 'netværk');
    expect(replyText(seen)).toContain('I mødes næste gang torsdag 5. november kl. 13.00.');
    expect(() => buttonOf(seen, 'network.leave')).toThrow();
  });

  it('leaves after one question, and comes back within a day without a new invitation', async () => {
    const { world, unit, network, member, code } = await joined();
    const asked = await world.press(bo, personal, 'network.leave', { unit, network });
    expect((await member())?.left).toBeUndefined();
    await world.press(bo, personal, 'network.leave', { ...buttonOf(asked, 'network.leave').data } as Values);
    expect((await member())?.left).toBeDefined();
    // Nor does the unit's own side know of it any more: nobody is asked to release anything.
    expect(await readRows(world.ports, unitNetworksIn(unit))).toEqual([]);
    expect(replyText(await world.say(ane, personal, 'netværk'))).not.toContain('Fjordnetværket');
    await world.press(bo, personal, 'network.back', { unit, network });
    expect((await member())?.left).toBeUndefined();
    expect(replyText(await world.say(ane, personal, 'netværk'))).toContain('Fjordnetværket');
    await world.press(bo, personal, 'network.leave', { unit, network, sure: 'yes' });
    world.pass(25 * 3600);
    await world.press(bo, personal, 'network.back', { unit, network });
    await world.press(bo, personal, 'network.join', { unit, code });
    expect((await member())?.left).toBeDefined();
  });

  it('costs the network’s rows and no others to be listed', async () => {
    const { world } = await joined();
    world.resetCounts();
    await world.say(fie, personal, 'netværk');
    expect(world.counts).toMatchObject({ rangeReads: 1, total: 4 });
  });
});

describe('the day of a network’s meeting', () => {
  const network = { slot: { weekday: 4, time: '13:00' } } as Network;
  it.each([
    ['2026-3', '2026-11-05'],
    ['2026-2', '2026-09-03'],
    ['2026-1', '2026-05-07'],
    ['2025-4', '2026-02-05'],
  ])('after %s is %s', (quarter, day) => expect(meetingAfter(quarter, network).day).toBe(day));

  it('moves when everything is closed, and says from where', () => {
    const moved = meetingAfter('2026-1', { slot: { weekday: 4, time: '13:00' } } as Network);
    expect(moved.movedFrom).toBeUndefined();
    // Ascension Day.
    expect(meetingAfter('2029-1', network)).toMatchObject({
      day: '2029-05-11',
      movedFrom: { day: '2029-05-10', because: [{ kind: 'holiday' }] },
    });
  });
});

it('tells a facilitator in no unit what they can write, and nobody else', async () => {
  const world = createWorld('2026-09-14T07:30:00Z');
  await makeNetwork(world);
  const help = async (who: Who, where = personal) => replyText(await world.say(who, where, 'hjælp'));
  expect(await help(fie)).toMatchInlineSnapshot(`
    "Det kan jeg hjælpe dig med
    • netværk: invitér en enhed, meld datoen ud, og se det næste emne
    • kvartal: se, hvad enhederne i netværket har prøvet i kvartalet
    • mødepakke: få en plan og spørgsmål til netværksmødet på ét ark
    • idébank: se de idéer, husene har delt med hinanden
    • hjælp: den her oversigt
    • opret: opret en enhed; skriv det i den kanal, hvor I arbejder sammen
    • deltag: vær med i en enhed; skriv det i dens kanal
    Skriv bare et af ordene, eller spørg med dine egne.
    Bekymret for et barn? Det hører ikke til her: Tal med din leder, eller ring til kommunen."
  `);
  const stranger = { ...fie, id: 'en anden' };
  for (const told of [await help(stranger), await help({ ...fie, tenant: 'M8' })])
    expect(told).not.toMatch(/kvartal|mødepakke|netværk/);
  // In a channel nobody is told what somebody looks after.
  expect(await help(fie, { kind: 'channel', conversation: 'C9' })).not.toMatch(/kvartal|netværk/);
});
