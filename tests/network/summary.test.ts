import { describe, expect, it, vi } from 'vitest';
import { tick } from '../../bot/rhythm/tick.ts';
import {
  memberUnitRow,
  networkRow,
  overlapRow,
  releasesIn,
  summariesIn,
} from '../../bot/rows/network-rows.ts';
import { putRow, readRows, readValue, readValues } from '../../bot/rows/row.ts';
import type { Who } from '../../bot/turn/intent.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import { fewestAuthors } from '../../shared/domain/figures/limits.ts';
import { families, tableNames, tables } from '../../shared/domain/figures/tables.ts';
import { summaryAgainMinutes } from '../../shared/domain/network/limits.ts';
import { type Entry, openings, type Read } from '../figures/attack.ts';
import { dice, madeUpEntries } from '../figures/made-up-network.ts';
import { tickAt } from '../people/meeting-steps.ts';
import { codeFor, enterCode, fie, fillNetwork, makeNetwork } from '../people/network-steps.ts';
import { openPage, urlsOf } from '../people/page-steps.ts';
import { bo, createWorld, personal, replyText, type World } from '../people/world.ts';
import { faultsOf } from '../web/html-checks.ts';

const quarter = '2026-3';
const day = '2026-09-18';
const gro: Who = { platform: 'slack', tenant: 'T7', id: 'UGRO', name: 'Gro Gade' };

const unitsNamed = (letter: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${letter}${i}`);

async function network(units: readonly string[], seed = 7) {
  const world = createWorld('2026-10-12T07:30:00Z');
  const id = await makeNetwork(world);
  const entries = madeUpEntries(dice(seed), units);
  await fillNetwork(world, id, { entries, units, quarter, day });
  return { world, id, entries };
}

const withoutTokens = (reply: Reply) => replyText(reply).replaceAll(/print\/[^)]+/g, '…');

async function readOf(world: World, id: string): Promise<readonly Read[]> {
  const summaries = await readValues(world.ports, summariesIn(id, quarter));
  const releases = await readRows(world.ports, releasesIn(id, quarter));
  const unitOf = new Map(releases.map(({ value }) => [value.number, value.unit]));
  return summaries.map(({ parts, figures }) => ({
    units: parts.map((number) => unitOf.get(number) ?? ''),
    tables: figures,
  }));
}

describe('kvartal', () => {
  it('is five lines and a picture for whoever looks after the network', async () => {
    const { world } = await network(unitsNamed('u', 15));
    expect(withoutTokens(await world.say(fie, personal, 'kvartal'))).toMatchInlineSnapshot(`
      "Fjordnetværket: juli–september 2026
      • 15 af 15 enheder har frigivet tal fra 15 statusmøder.
      • Mest prøvet: aflevering og hentning 10 · garderobe 10 · overgange 10
      • Det blev til: vi beholder den 18 · vi justerer den 18 · prøvet 12
      • Her kom idéerne fra: ny idé 39
      • Der er ingen ord fra lederne denne gang.
      Søjler: aflevering og hentning 10, garderobe 10, overgange 10, måltid 10, samling 7, leg 6.
      [Åbn opsamlingen] (https://femuger.test/api/…) [Hent tallene til Excel] (https://femuger.test/api/…)
      Linkene virker i et døgn. Opsamlingen må vises på mødet."
    `);
  });

  it('says so when nothing has been released, and is nobody else’s', async () => {
    const world = createWorld('2026-10-12T07:30:00Z');
    const id = await makeNetwork(world);
    expect(replyText(await world.say(fie, personal, 'kvartal'))).toBe(
      'Fjordnetværket: Der er ingen tal at vise fra juli–september 2026 endnu. De kommer, når mindst to enheder har frigivet.',
    );
    expect(replyText(await world.say(bo, personal, 'kvartal'))).toContain(
      'Du er ikke facilitator for et netværk',
    );
    for (const who of [bo, gro, { ...fie, tenant: 'M8' }])
      expect(replyText(await world.press(who, personal, 'network.summary', { network: id }))).not.toContain(
        'Fjord',
      );
  });

  it('shows what the raw trials come to, on the page and in the file', async () => {
    const units = unitsNamed('u', 30);
    const { world, entries } = await network(units);
    const [page, file] = urlsOf(await world.say(fie, personal, 'kvartal'));
    if (!page || !file) throw new Error('no addresses');
    const shown = await (await openPage(world, page)).text();
    expect(faultsOf(shown)).toEqual([]);
    const csv = await (await openPage(world, file)).text();
    const mealTimes = entries.filter(({ values }) => values.situation === 'transition').length;
    expect(shown).toContain(`overgange ${mealTimes}`);
    expect(csv).toContain(`"Hvornår på dagen";"overgange";${mealTimes};`);
    expect(csv.split('\r\n')).toHaveLength(
      tableNames.reduce((sum, name) => sum + tables[name].length + 1, 2),
    );
    for (const name of units) expect(shown + csv).not.toContain(`${name}.`);
  });

  it('opens for nobody else, nor with one sign changed, nor after somebody else has taken over', async () => {
    const { world, id } = await network(unitsNamed('u', 15));
    const urls = urlsOf(await world.say(fie, personal, 'kvartal'));
    for (const url of urls) {
      const token = url.searchParams.get('token') ?? '';
      for (let at = 0; at < token.length; at += 17) {
        const bent = new URL(url);
        const other = token[at] === 'A' ? 'B' : 'A';
        bent.searchParams.set('token', token.slice(0, at) + other + token.slice(at + 1));
        expect((await openPage(world, bent)).status).toBe(404);
      }
      const elsewhere = new URL(url);
      elsewhere.pathname = elsewhere.pathname.replace(
        id,
        `${id.slice(0, -1)}${id.endsWith('X') ? 'Y' : 'X'}`,
      );
      expect((await openPage(world, elsewhere)).status).toBe(404);
      expect((await openPage(world, url)).status).toBe(200);
    }
    const at = networkRow(id);
    const row = await readValue(world.ports, at);
    if (row) await putRow(world.ports, at, { ...row, facilitator: gro });
    for (const url of urls) expect((await openPage(world, url)).status).toBe(404);
  });

  it('stands as it was read until something new is released', async () => {
    const { world, id, entries } = await network(unitsNamed('u', 15));
    await world.say(fie, personal, 'kvartal');
    await world.say(fie, personal, 'kvartal');
    expect(await readValues(world.ports, summariesIn(id, quarter))).toHaveLength(1);
    const more = unitsNamed('v', 12);
    const grown = [...entries, ...madeUpEntries(dice(3), more)];
    await fillNetwork(world, id, { entries: grown, units: more, quarter, day });
    await world.say(fie, personal, 'kvartal');
    const [first, second] = await readValues(world.ports, summariesIn(id, quarter));
    expect(first?.coverage.units).toBe(15);
    expect(second?.coverage.units).toBe(27);
  });

  it('leaves out a unit that has left, from then on', async () => {
    const { world, id } = await network(unitsNamed('u', 15));
    const at = memberUnitRow(id, 'u3');
    const member = await readValue(world.ports, at);
    if (!member) throw new Error('no member');
    await putRow(world.ports, at, { ...member, left: '2026-10-01T08:00:00.000Z' });
    await world.say(fie, personal, 'kvartal');
    expect((await readOf(world, id))[0]?.units).not.toContain('u3');
  });
});

describe('what somebody works out who has read everything', () => {
  function opened(entries: readonly Entry[], read: readonly Read[]) {
    return openings({
      read,
      entries,
      values: tables,
      families,
      narrowest: fewestAuthors,
      few: fewestAuthors,
    });
  }

  it.each([1, 2, 3, 4, 5, 6])('is nothing, while units come and go, in quarter %i', async (seed) => {
    const roll = dice(seed * 101);
    const world = createWorld('2026-10-12T07:30:00Z');
    const [one, two] = [await makeNetwork(world), await makeNetwork(world, { name: 'Kommunen' })];
    const all = unitsNamed('u', 8);
    const entries = madeUpEntries(roll, all);
    for (const [here, there] of [
      [one, two],
      [two, one],
    ] as const)
      await putRow(world.ports, overlapRow(here, quarter, there), { v: 1, network: there });
    for (const id of [one, two, one, two]) {
      const units = all.filter(() => roll(3) > 0);
      await fillNetwork(world, id, { entries, units: await fresh(world, id, units), quarter, day });
      const gone = all[roll(all.length)] ?? '';
      const member = await readValue(world.ports, memberUnitRow(id, gone));
      if (member) await putRow(world.ports, memberUnitRow(id, gone), { ...member, left: '2026-10-01' });
      await world.press(fie, personal, 'network.summary', { network: id });
    }
    const read = [...(await readOf(world, one)), ...(await readOf(world, two))];
    expect(read.length).toBeGreaterThan(1);
    expect(opened(entries, read)).toEqual([]);
  });

  it.each(['BAC', 'ACB', 'ABC', 'CAB', 'CBA', 'BCA'])(
    'is nothing where A and C have only B in common, read as %s',
    async (order) => {
      const world = createWorld('2026-10-12T07:30:00Z');
      const ids: Record<string, string> = {};
      for (const letter of 'ABC') ids[letter] = await makeNetwork(world, { name: `Netværk ${letter}` });
      const id = (letter: string) => ids[letter] ?? '';
      for (const [here, there] of ['AB', 'BA', 'BC', 'CB'])
        await putRow(world.ports, overlapRow(id(here ?? ''), quarter, id(there ?? '')), {
          v: 1,
          network: id(there ?? ''),
        });
      const by = (unit: string, count: number): readonly Entry[] =>
        Array.from({ length: count }, (_, i) => ({
          unit,
          author: `${unit}.${i}`,
          values: { situation: 'meal', theme: 'social', outcome: 'keep', origin: 'fresh' },
        }));
      // B is A and C and one person more.
      const entries = ['u0', 'u1', 'u2', 'u3'].flatMap((unit) => by(unit, 6)).concat(by('z', 1));
      const units = { A: ['u0', 'u1'], C: ['u2', 'u3'], B: ['u0', 'u1', 'u2', 'u3', 'z'] };
      for (const [letter, own] of Object.entries(units))
        await fillNetwork(world, id(letter), { entries, units: own, quarter, day });
      for (const letter of order)
        await world.press(fie, personal, 'network.summary', { network: id(letter) });
      const read = (await Promise.all([...'ABC'].map((letter) => readOf(world, id(letter))))).flat();
      expect(read.length).toBeGreaterThan(1);
      expect(opened(entries, read)).toEqual([]);
    },
  );

  it('would be something if the other network were not known', async () => {
    const found = [];
    for (let seed = 1; seed < 12 && found.length === 0; seed++) {
      const roll = dice(seed * 101);
      const world = createWorld('2026-10-12T07:30:00Z');
      const [one, two] = [await makeNetwork(world), await makeNetwork(world)];
      const all = unitsNamed('u', 8);
      const entries = madeUpEntries(roll, all);
      await fillNetwork(world, one, { entries, units: all, quarter, day });
      await fillNetwork(world, two, { entries, units: all.slice(1), quarter, day });
      for (const id of [one, two]) await world.press(fie, personal, 'network.summary', { network: id });
      found.push(...opened(entries, [...(await readOf(world, one)), ...(await readOf(world, two))]));
    }
    expect(found.length).toBeGreaterThan(0);
  });
});

/** Whatever has been released already is not released anew. */
async function fresh(world: World, id: string, units: readonly string[]): Promise<readonly string[]> {
  const released = await readValues(world.ports, releasesIn(id, quarter));
  const there = new Set(released.map(({ unit }) => unit));
  return units.filter((unit) => !there.has(unit));
}

describe('a facilitator’s code', () => {
  it('lets the new one read, and nobody before', async () => {
    const world = createWorld('2026-10-12T07:30:00Z');
    const id = await makeNetwork(world, { facilitator: 'later' });
    const units = unitsNamed('u', 15);
    await fillNetwork(world, id, { entries: madeUpEntries(dice(7), units), units, quarter, day });
    await enterCode(world, await codeFor(world, id, 'facilitator'), gro);
    expect(replyText(await world.say(gro, personal, 'kvartal'))).toContain('15 af 15 enheder');
    expect(replyText(await world.say(fie, personal, 'kvartal'))).toContain('ikke facilitator for et netværk');
  });
});

describe('two weeks before the network’s meeting', () => {
  const daysAhead = async () => {
    const { world, id } = await network(unitsNamed('u', 15));
    // The meeting is on Thursday 5 November.
    await tickAt(world, '2026-10-21', '16:00');
    expect(world.posted).toEqual([]);
    return { world, id };
  };

  it('the facilitator gets the summary, in private and once', async () => {
    const { world } = await daysAhead();
    await tickAt(world, '2026-10-22', '09:15');
    expect(world.posted.map(({ to, text }) => [to.kind, to.id, text])).toMatchInlineSnapshot(`
      [
        [
          "person",
          "fie",
          "Fjordnetværket: juli–september 2026
      I mødes torsdag 5. november kl. 13.00. Her er det, I kan tale ud fra.
      • 15 af 15 enheder har frigivet tal fra 15 statusmøder.
      • Mest prøvet: aflevering og hentning 10 · garderobe 10 · overgange 10
      • Det blev til: vi beholder den 18 · vi justerer den 18 · prøvet 12
      • Her kom idéerne fra: ny idé 39
      • Der er ingen ord fra lederne denne gang.
      Søjler: aflevering og hentning 10, garderobe 10, overgange 10, måltid 10, samling 7, leg 6.
      [Vis opsamlingen] [Vis mødepakken]",
        ],
      ]
    `);
    await tickAt(world, '2026-11-06', '09:15');
    expect(world.posted).toHaveLength(1);
    // The next one looks back on the fourth quarter.
    await tickAt(world, '2027-01-21', '09:15');
    expect(world.posted.at(-1)?.text).toContain('oktober–december 2026');
  });

  it('is tried again when it surely did not arrive, and not when it may have', async () => {
    for (const [answer, posts] of [
      [{ ok: false, kind: 'rate-limited', retryAfterSeconds: 60 }, 1],
      [{ ok: false, kind: 'ambiguous' }, 1],
    ] as const) {
      const { world } = await daysAhead();
      world.answerWith(answer);
      world.setNow('2026-10-22T07:15:00Z');
      await tick(world.ports);
      await world.work();
      world.pass(summaryAgainMinutes * 60);
      await world.work();
      expect(world.posted).toHaveLength(posts);
    }
  });

  it('stays due while the platform is away, so that no job is ever given up over it', async () => {
    const { world } = await daysAhead();
    const { post } = world.ports.chat;
    Object.assign(world.ports.chat, { post: async () => ({ ok: false, kind: 'transient' }) });
    world.setNow('2026-10-22T07:15:00Z');
    await tick(world.ports);
    for (let hour = 0; hour < 30; hour++) {
      await world.work();
      world.pass(summaryAgainMinutes * 60);
    }
    Object.assign(world.ports.chat, { post });
    await world.work();
    await tickAt(world, '2026-10-24', '10:15');
    expect(world.posted).toHaveLength(1);
  });

  it('is worth nothing any more after the meeting it is for', async () => {
    const { world } = await daysAhead();
    const post = vi.fn(async () => ({ ok: false, kind: 'transient' }));
    Object.assign(world.ports.chat, { post });
    await tickAt(world, '2026-10-22', '09:15');
    world.setNow('2026-11-06T08:00:00Z');
    await world.work();
    expect(post).toHaveBeenCalledTimes(2);
    world.pass(summaryAgainMinutes * 60);
    await world.work();
    expect(post).toHaveBeenCalledTimes(2);
  });
});
