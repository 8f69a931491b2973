import { describe, expect, it } from 'vitest';
import { networkRow, summariesIn } from '../../bot/rows/network-rows.ts';
import { putRow, readValue, readValues } from '../../bot/rows/row.ts';
import type { Who } from '../../bot/turn/intent.ts';
import { timeBoxes } from '../../shared/domain/network/time-boxes.ts';
import { dice, madeUpEntries } from '../figures/made-up-network.ts';
import { tickAt } from '../people/meeting-steps.ts';
import { fie, fillNetwork, makeNetwork } from '../people/network-steps.ts';
import { openPage, urlsOf } from '../people/page-steps.ts';
import { bo, createWorld, personal, replyText, type World } from '../people/world.ts';
import { faultsOf } from '../web/html-checks.ts';

const quarter = '2026-3';
const gro: Who = { platform: 'slack', tenant: 'T7', id: 'UGRO', name: 'Gro Gade' };

async function network(count = 15) {
  const world = createWorld('2026-10-12T07:30:00Z');
  const id = await makeNetwork(world);
  const units = Array.from({ length: count }, (_, i) => `u${i}`);
  const entries = madeUpEntries(dice(7), units);
  if (count > 0) await fillNetwork(world, id, { entries, units, quarter, day: '2026-09-18' });
  return { world, id };
}

async function pageOf(world: World, who = fie): Promise<string> {
  const [url] = urlsOf(await world.say(who, personal, 'mødepakke'));
  if (!url) throw new Error('no address');
  return (await openPage(world, url)).text();
}

it('lays the minutes end to end, also past midnight', () => {
  const boxes = timeBoxes('22:50', [{ minutes: 15 }, { minutes: 55 }, { minutes: 5 }]);
  expect(boxes.map(({ from, to }) => `${from}–${to}`)).toEqual(['22:50–23:05', '23:05–00:00', '00:00–00:05']);
});

describe('the facilitator’s pack', () => {
  it('says when, and how the meeting can go by the clock', async () => {
    const { world } = await network();
    const text = replyText(await world.say(fie, personal, 'mødepakke')).replace(/\(https[^)]*\)/, '');
    expect(text).toMatchInlineSnapshot(`
      "Mødepakke: Fjordnetværket
      I mødes torsdag 5. november kl. 13.00 og slutter kl. 15.00.
      • 13.00 Velkomst
      • 13.10 Hvad vi tager op
      • 13.30 Opsamlingen
      • 14.00 Emne: en lille begyndelse
      • 14.35 Det prøver jeg
      • 14.50 Næste gang
      I pakken ligger en plan for mødet, spørgsmål til hinanden og det, der er prøvet siden sidst.
      Enhederne har ikke fået datoen endnu. Skriv “netværk”, når du vil fortælle dem den.
      [Åbn mødepakken] 
      Linket virker i et døgn. Pakken er kun til dig, men du må gerne vise den på mødet."
    `);
  });

  it('shows no figure that the summary does not show', async () => {
    const { world, id } = await network();
    const page = await pageOf(world);
    expect(faultsOf(page)).toEqual([]);
    const [summary] = await readValues(world.ports, summariesIn(id, quarter));
    const shown = [
      ...page.matchAll(/<li><strong>(?:Mest prøvet|Det blev til|Her kom idéerne fra): <\/strong>([^<]*)/g),
    ]
      .flatMap(([, words = '']) => words.split(' · '))
      .map((each) => Number(/\d+$/.exec(each)?.[0]));
    const figures = Object.values(summary?.figures ?? {}).flatMap(({ cells }) => Object.values(cells));
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.filter((count) => !figures.includes(count))).toEqual([]);
  });

  it('makes no figures of releases that the summary has not counted', async () => {
    const { world, id } = await network(1);
    expect(await pageOf(world)).toContain('Der er ingen tal endnu');
    expect(await readValues(world.ports, summariesIn(id, quarter))).toEqual([]);
  });

  it('opens for whoever looks after the network, and for nobody else', async () => {
    const { world, id } = await network();
    expect(replyText(await world.say(bo, personal, 'mødepakke'))).toContain('Du er ikke facilitator');
    for (const who of [bo, gro, { ...fie, tenant: 'M8' }])
      expect(replyText(await world.press(who, personal, 'network.pack', { network: id }))).not.toContain(
        'Fjord',
      );
    const [url] = urlsOf(await world.say(fie, personal, 'mødepakke'));
    if (!url) throw new Error('no address');
    expect((await openPage(world, url)).status).toBe(200);
    const row = await readValue(world.ports, networkRow(id));
    if (row) await putRow(world.ports, networkRow(id), { ...row, facilitator: gro });
    expect((await openPage(world, url)).status).toBe(404);
  });

  it('takes the next of the four guides when a meeting has been told and held', async () => {
    const { world, id } = await network();
    const row = await readValue(world.ports, networkRow(id));
    // The meeting that is coming has been told already: it is still the first.
    if (row) await putRow(world.ports, networkRow(id), { ...row, published: [quarter] });
    expect(await pageOf(world)).toContain('Første netværksmøde');
    if (row) await putRow(world.ports, networkRow(id), { ...row, published: ['2026-2'] });
    expect(await pageOf(world)).toContain('Andet netværksmøde');
    // Half a year on two meetings have been, also where nobody has pressed that they are told.
    if (row) {
      const madeAt = '2026-04-15T08:00:00.000Z';
      await putRow(world.ports, networkRow(id), { ...row, madeAt, published: [] });
    }
    expect(await pageOf(world)).toContain('Tredje netværksmøde');
  });

  it('comes two weeks before the meeting, also when nothing has been released', async () => {
    for (const count of [0, 15]) {
      const { world } = await network(count);
      await tickAt(world, '2026-10-22', '09:15');
      expect(world.posted.map(({ to, text }) => [to.id, text.includes('[Vis mødepakken]')])).toEqual([
        ['fie', true],
      ]);
    }
  });
});
