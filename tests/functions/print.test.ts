import { describe, expect, it } from 'vitest';
import type { Who } from '../../bot/turn/intent.ts';
import type { Ports } from '../../bot/turn/ports.ts';
import { answerPrint } from '../../functions/wiring/print.ts';
import { type PrintKind, printKinds } from '../../shared/domain/print/print-link.ts';
import { createSigner } from '../../shared/storage/hmac-signer.ts';
import { trialOf } from '../meeting/agenda-fixture.ts';
import { addTrials, carla, meetingDay, threeTrials, unitWithStaff } from '../people/meeting-steps.ts';
import { ane, bo, channel, personal, replyText, type World } from '../people/world.ts';
import { faultsOf } from '../web/html-checks.ts';

const stranger: Who = { platform: 'slack', tenant: 'T1', id: 'UNN', name: 'En Gæst' };

/** The addresses that the answer to “print” carries, by kind. */
async function addresses(world: World, who: Who, where = personal): Promise<ReadonlyMap<string, URL>> {
  const reply = await world.say(who, where, 'print');
  if (reply.kind !== 'show') throw new Error(replyText(reply));
  expect(reply.to).toBe('only-you');
  const all = reply.view.nodes.flatMap((node) => (node.node === 'buttons' ? node.buttons : []));
  const urls = all.flatMap((button) => ('url' in button ? [new URL(button.url)] : []));
  return new Map(urls.map((url) => [url.pathname.split('/')[3] ?? '', url]));
}

/** As the functions host calls it: the route's parts beside the request. */
function open(world: World, url: URL, ports: Ports = world.ports): Promise<Response> {
  const [, , , kind = '', unit = ''] = url.pathname.split('/');
  return answerPrint(new Request(url), { kind, unit: decodeURIComponent(unit) }, async () => ports);
}

async function addressOf(world: World, kind: PrintKind, who: Who = ane): Promise<URL> {
  const url = (await addresses(world, who)).get(kind);
  if (!url) throw new Error(`no address for ${kind}`);
  return url;
}

describe('print', () => {
  it('offers pages to read or write on; all texts are for those who lead', async () => {
    const { world } = await unitWithStaff();
    const forAll = printKinds.filter((kind) => kind !== 'library');
    expect([...(await addresses(world, ane)).keys()].sort()).toEqual(forAll.toSorted());
    expect([...(await addresses(world, bo)).keys()].sort()).toEqual([...printKinds].sort());
    await addresses(world, ane, channel);
    expect(replyText(await world.say(stranger, channel, 'print'))).toContain('Du skal først være med');
  });

  it('says what is not switched on, and nothing breaks', async () => {
    const { world } = await unitWithStaff();
    const { signer: _, ...without } = world.ports;
    Object.assign(world.ports, { signer: undefined });
    expect(replyText(await world.say(ane, personal, 'print'))).toContain('Print er ikke slået til');
    const url = new URL(`https://femuger.test/api/print/guide/u?token=a.b`);
    expect((await open(world, url, without)).status).toBe(404);
  });

  it('shows every page in order and in plain sight, for nobody to keep or pass on', async () => {
    const { world } = await unitWithStaff();
    for (const [kind, url] of await addresses(world, ane)) {
      const response = await open(world, url);
      expect([kind, response.status]).toEqual([kind, 200]);
      expect(faultsOf(await response.text())).toEqual([]);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'content-security-policy': expect.stringContaining("default-src 'none'; style-src 'unsafe-inline'"),
      });
    }
  });

  it('holds the agenda as it stands now, and what was decided once it is', async () => {
    const { world, unit } = await unitWithStaff();
    await addTrials(world, unit, ...threeTrials);
    const html = await (await open(world, await addressOf(world, 'agenda'))).text();
    for (const { what } of threeTrials) expect(html.split(what)).toHaveLength(2);
    const decisions = await addressOf(world, 'decisions');
    expect(await (await open(world, decisions)).text()).toContain('I har ikke afsluttet et statusmøde');
    world.setNow(`${meetingDay}T11:05:00Z`);
    const data = { unit, day: meetingDay };
    await world.press(bo, personal, 'meeting.start', { unit });
    const opened = await world.press(bo, personal, 'meeting.decision', data);
    if (opened.kind !== 'open-form') throw new Error(replyText(opened));
    const { id, context } = opened.form;
    await world.submit(bo, personal, id, { text: 'Vi går ud i to hold', who: 'Ane', by: '' }, context);
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    const closed = await (await open(world, await addressOf(world, 'decisions'))).text();
    expect(closed).toContain('Vi går ud i to hold');
    expect(faultsOf(closed)).toEqual([]);
  });

  it('tells in the guide what the chat tells: a meeting that is over is not ahead any more', async () => {
    const { world, unit } = await unitWithStaff();
    world.setNow(`${meetingDay}T09:00:00Z`);
    const url = await addressOf(world, 'guide');
    expect(await (await open(world, url)).text()).toContain('i dag kl. 13.00');
    await world.press(bo, personal, 'meeting.start', { unit, sure: 'yes' });
    await world.press(bo, personal, 'meeting.close', { unit, day: meetingDay, goals: 'none' });
    expect(replyText(await world.say(ane, personal, 'guide'))).toContain('fredag 20. november');
    const printed = await (await open(world, url)).text();
    expect(printed).toContain('fredag 20. november');
    expect(printed).not.toContain('i dag kl. 13.00');
  });

  it('cuts nothing of the agenda where there is room, and never a word', async () => {
    const { world, unit } = await unitWithStaff();
    const long = `jeg stiller skoene frem på række i garderoben, ${'så hvert barn kan finde sine egne, '.repeat(9)}helt selv`;
    await addTrials(world, unit, trialOf('w1', long));
    const url = await addressOf(world, 'agenda');
    // Alone it stands under its own first words, which are set apart and not said twice.
    const plain = (html: string) => html.replaceAll(/<\/?strong>/g, '');
    expect(plain(await (await open(world, url)).text())).toContain(`“${long}”`);
    const many = Array.from({ length: 24 }, (_, n) => trialOf(`m${n}`, long));
    await addTrials(world, unit, ...many);
    world.pass(1);
    await world.say(ane, personal, 'dagsorden');
    const full = await (await open(world, url)).text();
    for (const [, end] of full.matchAll(/– “jeg stiller[^”]*?(\S+)…”/g))
      expect(long.split(/[\s,]+/)).toContain(end);
    expect(full).toMatch(/– “jeg stiller[^”]*…”/);
  });

  it('is over after 24 hours', async () => {
    const { world } = await unitWithStaff();
    const url = await addressOf(world, 'guide');
    world.pass(24 * 3600 - 1);
    expect((await open(world, url)).status).toBe(200);
    world.pass(1);
    expect((await open(world, url)).status).toBe(404);
  });

  it('ends with the person’s access, and returns with it', async () => {
    const { world } = await unitWithStaff();
    const [hers, his] = [await addressOf(world, 'agenda', ane), await addressOf(world, 'agenda', carla)];
    await world.press(ane, channel, 'unit.leave');
    expect([(await open(world, hers)).status, (await open(world, his)).status]).toEqual([404, 200]);
    world.pass(60);
    await world.say(ane, channel, 'deltag');
    // Having joined again does not open old links.
    expect((await open(world, hers)).status).toBe(404);
  });

  it('opens nothing but what it was made for', async () => {
    const { world, unit } = await unitWithStaff();
    const url = await addressOf(world, 'paper-note');
    const token = url.searchParams.get('token') ?? '';
    const [payload = '', signature = ''] = token.split('.');
    const told = Buffer.from(payload, 'base64url').toString();
    const forged = (text: string, signed = signature) =>
      `${Buffer.from(text).toString('base64url')}.${signed}`;
    const other = createSigner(['another secret of thirty-two letters'], 'print');
    const tries: readonly [kind: string, unit: string, token: string][] = [
      ['agenda', unit, token],
      ['paper-note', 'another', token],
      ['paper-note', unit, ''],
      ['paper-note', unit, payload],
      ['paper-note', unit, `${payload}.`],
      ['paper-note', unit, `${token}.x`],
      ['paper-note', unit, `.${signature}`],
      ['paper-note', unit, `${payload}.${'A'.repeat(43)}`],
      ['paper-note', unit, forged(told.replace('UANE', 'UBO'))],
      ['paper-note', unit, forged(told.replace(/\d+\]$/, '9999999999999]'))],
      ['paper-note', unit, forged(told, other.sign(told))],
      ['agenda', unit, forged(told.replace('paper-note', 'agenda'))],
    ];
    for (const [kind, of, given] of tries) {
      const tried = new URL(
        `https://femuger.test/api/print/${kind}/${of}?token=${encodeURIComponent(given)}`,
      );
      const response = await open(world, tried);
      const html = await response.text();
      expect([kind, of, given, response.status]).toEqual([kind, of, given, 404]);
      expect(faultsOf(html)).toEqual([]);
      expect(html).not.toContain('Stue Gul');
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
    expect((await open(world, url)).status).toBe(200);
  });

  it('carries no name in its address, and what is signed is not read unless it is ours', async () => {
    const { world } = await unitWithStaff();
    for (const url of (await addresses(world, ane)).values()) {
      const [payload = ''] = (url.searchParams.get('token') ?? '').split('.');
      expect(Buffer.from(payload, 'base64url').toString()).not.toMatch(/Ane|Gul|Regnbuen/);
    }
    const { signer } = world.ports;
    for (const text of ['', 'null', '{}', '[1]', '[1,2,3,4,5,6,7]', '[2,"u","guide","slack","T","U",1]']) {
      const token = `${Buffer.from(text).toString('base64url')}.${signer?.sign(text)}`;
      const url = new URL(`https://femuger.test/api/print/guide/u?token=${token}`);
      expect((await open(world, url)).status).toBe(404);
    }
  });

  it('reads the unit and the member, and for paper nothing else', async () => {
    const { world } = await unitWithStaff();
    const url = await addressOf(world, 'paper-goal');
    world.resetCounts();
    await open(world, url);
    expect(world.counts).toMatchObject({ pointReads: 2, total: 2 });
  });
});
