import { describe, expect, it } from 'vitest';
import { summaryFor } from '../../bot/network/make-summary.ts';
import { writeBackRow } from '../../bot/rows/above-rows.ts';
import { networkRow } from '../../bot/rows/network-rows.ts';
import { readValue } from '../../bot/rows/row.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import type { Who } from '../../bot/turn/intent.ts';
import { dice, madeUpEntries } from '../figures/made-up-network.ts';
import { fie, fillNetwork, makeNetwork } from '../people/network-steps.ts';
import { openPage, urlsOf } from '../people/page-steps.ts';
import {
  adam,
  alma,
  area,
  berit,
  everybodyNamed,
  kurt,
  paul,
  roleOf,
  rosa,
  vera,
  write,
} from '../people/steps-above.ts';
import { buttonOf } from '../people/trial-steps.ts';
import { ane, bo, personal, replyText } from '../people/world.ts';
import { faultsOf } from '../web/html-checks.ts';

describe('a role above the units', () => {
  it('is given by the administrator of the organisation, then by whoever is above, each with a code', async () => {
    const { world, network } = await everybodyNamed();
    for (const [whom, role] of [
      [kurt, 'chief'],
      [vera, 'area-leader'],
      [berit, 'board'],
      [paul, 'politician'],
      [rosa, 'resource-person'],
    ] as const)
      expect(await roleOf(world, network, whom)).toBe(role);
    expect(replyText(await world.say(vera, personal, 'tendenser'))).toMatchInlineSnapshot(`
      "Roller i netværket
      Område Nord
      Du er områdeleder for Område Nord.
      [Tendenserne for kvartalet] [Skriv tilbage til enhederne]
      • Berit Bestyrelse: medlem af forældrebestyrelsen
      • Kurt Chef: skole- og dagtilbudschef
      • Paul Politiker: medlem af det politiske udvalg
      • Rosa Ressource: ressourceperson eller konsulent
      • Vera Vang: områdeleder
      [Invitér: projektleder] [Invitér: ressourceperson eller konsulent] [Invitér: medlem af forældrebestyrelsen] [Invitér: medlem af det politiske udvalg]
      [Fjern Berit Bestyrelse] [Fjern Paul Politiker] [Fjern Rosa Ressource]
      [Giv rollen fra dig]"
    `);
    expect(replyText(await world.say(adam, personal, 'tendenser'))).toContain('Vera Vang: områdeleder');
  });

  it('is given by nobody else, and never one’s own or a higher', async () => {
    const { world, network } = await everybodyNamed();
    for (const [by, role] of [
      [alma, 'chief'],
      [fie, 'area-leader'],
      [bo, 'area-leader'],
      [vera, 'chief'],
      [vera, 'area-leader'],
      [kurt, 'chief'],
      [berit, 'board'],
      [rosa, 'board'],
      [{ ...adam, tenant: 'M8' }, 'chief'],
      [{ ...vera, tenant: 'M8' }, 'board'],
    ] as const) {
      const reply = await world.press(by, personal, 'above.invite', { network, role });
      expect(replyText(reply), `${by.name} ${role}`).not.toMatch(/[A-Z2-9]{4}-[A-Z2-9]{4}/);
    }
  });

  it('is there in areas and municipalities alone: a network that units have chosen has nobody above', async () => {
    const { world } = await area();
    const chosen = await makeNetwork(world, { kind: 'leaders', name: 'Fjordnetværket' });
    for (const by of [adam, fie]) {
      const reply = await world.press(by, personal, 'above.invite', { network: chosen, role: 'chief' });
      expect(replyText(reply)).not.toContain('-');
    }
  });

  it('is taken by whoever gave it, by the one who has it, and with one’s data', async () => {
    const { world, network } = await everybodyNamed();
    const holder = 'teams|M9|berit';
    await world.press(rosa, personal, 'above.end', { network, holder });
    expect(await roleOf(world, network, berit)).toBe('board');
    await world.press(vera, personal, 'above.end', { network, holder });
    expect(await roleOf(world, network, berit)).toBeUndefined();
    await world.press(rosa, personal, 'above.end', { network, holder: 'me' });
    expect(await roleOf(world, network, rosa)).toBeUndefined();
    expect(replyText(await world.say(paul, personal, 'hvad ved du om mig'))).toContain(
      'Du er medlem af det politiske udvalg for Område Nord.',
    );
    await world.press(paul, personal, 'own-data.erase', { sure: 'yes' });
    expect(await roleOf(world, network, paul)).toBeUndefined();
  });
});

async function withTrends() {
  const all = await everybodyNamed();
  const { world, network } = all;
  world.setNow('2026-10-12T07:30:00Z');
  const units = Array.from({ length: 20 }, (_, nth) => `u${nth}`);
  const entries = madeUpEntries(dice(7), units);
  await fillNetwork(world, network, { entries, units, quarter: '2026-3', day: '2026-09-18' });
  const stored = await readValue(world.ports, networkRow(network));
  if (stored) await summaryFor(world.ports, stored, '2026-3');
  return { ...all, entries };
}

describe('the page of tendencies', () => {
  it('is for each their own, made of the tables the network has read', async () => {
    const { world, network, entries } = await withTrends();
    const pagesOf = async (whom: Who) =>
      urlsOf(await world.press(whom, personal, 'trends.show', { network })).map(
        (url) => url.pathname.split('.').at(-1) ?? '',
      );
    expect(await pagesOf(kurt)).toEqual(['chief', 'area', 'board', 'politicians']);
    expect(await pagesOf(vera)).toEqual(['area', 'board']);
    expect(await pagesOf(berit)).toEqual(['board']);
    expect(await pagesOf(paul)).toEqual(['politicians']);
    const [url] = urlsOf(await world.press(vera, personal, 'trends.show', { network }));
    const page = await (await openPage(world, url ?? new URL('https://x.test'))).text();
    expect(faultsOf(page)).toEqual([]);
    const meals = entries.filter(({ values }) => values.situation === 'transition').length;
    expect(page).toContain(`overgange (${meals})`);
    const [boards] = urlsOf(await world.press(berit, personal, 'trends.show', { network }));
    const coarse = await (await openPage(world, boards ?? new URL('https://x.test'))).text();
    expect(coarse).toContain('overgange');
    expect(coarse).not.toMatch(/overgange \(/);
  });

  it('comes when the network has read, never before', async () => {
    const { world, network } = await everybodyNamed();
    expect(replyText(await world.press(vera, personal, 'trends.show', { network }))).toContain(
      'ingen opsamling endnu',
    );
  });

  it('opens for nobody else, nor with a sign changed, for another reader, or after the role is gone', async () => {
    const { world, network } = await withTrends();
    for (const stranger of [bo, ane, alma, rosa, { ...vera, tenant: 'M8' }])
      expect(replyText(await world.press(stranger, personal, 'trends.show', { network }))).not.toContain(
        'Område',
      );
    const [url] = urlsOf(await world.press(berit, personal, 'trends.show', { network }));
    if (!url) throw new Error('no page');
    expect((await openPage(world, url)).status).toBe(200);
    const other = new URL(url);
    other.pathname = other.pathname.replace('.board', '.chief');
    const bent = new URL(url);
    const token = url.searchParams.get('token') ?? '';
    bent.searchParams.set('token', `${token.slice(0, 9)}${token[9] === 'A' ? 'B' : 'A'}${token.slice(10)}`);
    for (const wrong of [other, bent]) expect((await openPage(world, wrong)).status).toBe(404);
    await world.press(vera, personal, 'above.end', { network, holder: 'teams|M9|berit' });
    expect((await openPage(world, url)).status).toBe(404);
  });
});

describe('what an area leader writes back', () => {
  it('stands in the units’ guide with its sender, costs the guide nothing, and is gone after two weeks', async () => {
    const { world, network } = await everybodyNamed();
    const words = 'Lad os i efteråret være nysgerrige på garderoben';
    expect(replyText(await write(world, network, vera, { text: words }))).toBe(
      'Nu kan én enhed læse det i sin guide.',
    );
    const guide = () => world.say(ane, personal, 'guide');
    expect(replyText(await guide())).toContain(`Et tema fra områdelederen, Vera Vang: ${words}`);
    world.resetCounts();
    await guide();
    expect(world.counts.total).toBeLessThanOrEqual(2);
    await write(world, network, vera, { text: 'Tag det roligt', kind: 'request' });
    expect(replyText(await guide())).toContain('Et ønske fra områdelederen, Vera Vang: Tag det roligt');
    expect(replyText(await guide())).not.toContain(words);
    world.pass(15 * 86_400);
    expect(replyText(await guide())).not.toContain('Tag det roligt');
  });

  it('passes the guard, and is for area leaders and chiefs', async () => {
    const { world, network, unit } = await everybodyNamed();
    for (const text of ['Hjælp Ida med skoene', '010190-1234', 'x'.repeat(300), ''])
      expect((await write(world, network, vera, { text })).kind).toBe('form-errors');
    for (const by of [berit, paul, rosa, fie, bo, ane, adam, { ...vera, tenant: 'M8' }])
      await world.submit(by, personal, 'above.write', { kind: 'theme', text: 'Noget' }, { network });
    expect((await readValue(world.ports, unitRow(unit)))?.fromAbove ?? []).toEqual([]);
  });

  it('is taken back everywhere, and goes with the role', async () => {
    for (const end of [
      ['above.unwrite', {}],
      ['above.end', { holder: 'me' }],
      ['own-data.erase', { sure: 'yes' }],
    ] as const) {
      const { world, network, unit } = await everybodyNamed();
      await write(world, network, vera, { text: 'Lad os være nysgerrige på garderoben' });
      expect(await readValue(world.ports, writeBackRow(network, vera))).toBeDefined();
      await world.press(vera, personal, end[0], { network, ...end[1] });
      expect((await readValue(world.ports, unitRow(unit)))?.fromAbove).toEqual([]);
      expect(await readValue(world.ports, writeBackRow(network, vera))).toBeUndefined();
    }
  });
});

it('lets a resource person read the idea bank and take nothing out of it', async () => {
  const { world } = await everybodyNamed();
  const bank = await world.say(rosa, personal, 'idébank');
  expect(replyText(bank)).toContain('Idéer i Område Nord');
  expect(() => buttonOf(bank, 'idea.remove')).toThrow();
  expect(replyText(await world.say(berit, personal, 'idébank'))).not.toContain('Område Nord');
});
