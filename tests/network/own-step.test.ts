import { describe, expect, it } from 'vitest';
import { runSummary } from '../../bot/network/send-summary.ts';
import { readValues } from '../../bot/rows/row.ts';
import { allSharedStepsIn } from '../../bot/rows/step-rows.ts';
import type { Who } from '../../bot/turn/intent.ts';
import type { Values } from '../../bot/ui/form.ts';
import { fill } from '../people/meeting-steps.ts';
import { fie, join } from '../people/network-steps.ts';
import { openPage, urlsOf } from '../people/page-steps.ts';
import { gro, leave, rowsWith, threeLeaders } from '../people/tied-leaders.ts';
import { bo, personal, replyText } from '../people/world.ts';

const goal = 'At spørge mere, før jeg svarer';
const what = 'To spørgsmål på hvert stuemøde';

async function leaders() {
  const all = await threeLeaders();
  const { world, network, units } = all;
  const data: Values = { unit: units.bo, network, quarter: '2026-3' };
  return {
    ...all,
    data,
    write: (values: Values = {}, of = '2026-3') =>
      fill(world, bo, 'network.step', { ...data, quarter: of }, { goal, what, ...values }),
    see: async (who: Who) => replyText(await world.press(who, personal, 'network.own', { ...data })),
    shared: () => readValues(world.ports, allSharedStepsIn(network)),
    pack: async () => {
      const [url] = urlsOf(await world.say(fie, personal, 'mødepakke'));
      return url ? (await openPage(world, url)).text() : '';
    },
  };
}

describe('a leader’s own goal in a network', () => {
  it('is theirs alone, and in the pack only when they say so', async () => {
    const { write, see, pack, shared } = await leaders();
    await write();
    expect(await see(bo)).toMatchInlineSnapshot(`
      "Mit eget mål i Fjordnetværket
      Det vil jeg lære: At spørge mere, før jeg svarer
      Det prøver jeg: To spørgsmål på hvert stuemøde
      Sådan gik det: Ikke prøvet endnu
      Kun du ser det.
      [Ret, eller fortæl, hvordan det gik] [Slet målet]"
    `);
    for (const who of [gro, fie]) expect(await see(who)).not.toContain(goal);
    expect(await shared()).toEqual([]);
    expect(await pack()).not.toContain(goal);
    await write({ stage: 'keep', happened: 'De fandt selv på noget.', shared: 'yes' });
    expect(await pack()).toContain(
      `<strong>Blå: </strong>${goal} · ${what} · Prøvet, og jeg beholder det</li>`,
    );
    expect(await pack()).not.toContain('De fandt selv');
    await write({ shared: '' });
    expect(await pack()).not.toContain(goal);
    expect(await shared()).toEqual([]);
  });

  it('is told about at the next meeting, and what is to be adjusted begins again', async () => {
    const { world, write, see, data } = await leaders();
    await write({ stage: 'adjust' });
    world.setNow('2026-11-09T08:00:00Z');
    const shown = await see(bo);
    expect(shown).toContain('Vælg én lille ting at prøve');
    expect(shown).toContain(`Fra sidste møde`);
    const opened = await world.press(bo, personal, 'network.step', { ...data, quarter: '2026-4' });
    if (opened.kind !== 'open-form') throw new Error('no form');
    expect(opened.form.values).toMatchObject({ goal, what, stage: 'not-yet', shared: '' });
    // Nobody writes into a meeting that is long past.
    expect((await world.press(bo, personal, 'network.step', { ...data, quarter: '2026-1' })).kind).toBe(
      'show',
    );
  });

  it('leaves the pack with the unit, and stays out of it when the unit joins anew', async () => {
    const { world, network, units, write, pack } = await leaders();
    await write({ shared: 'yes' });
    await leave(world, bo, units.bo, network);
    expect(await pack()).not.toContain(goal);
    world.pass(60);
    await join(world, network, bo);
    expect(await pack()).not.toContain(goal);
  });

  it('is shown to them among their data, erased here and in the network, and can be deleted', async () => {
    const { world, network, units, data, write } = await leaders();
    await write({ shared: 'yes' });
    expect(replyText(await world.say(bo, personal, 'mine data'))).toContain(
      '1 ting, du har skrevet i et netværk',
    );
    await world.press(bo, personal, 'network.erase-step', { ...data });
    expect(rowsWith(world, goal)).toEqual([]);
    await write({ shared: 'yes' });
    await leave(world, bo, units.bo, network);
    await world.press(bo, personal, 'own-data.erase', { sure: 'yes' });
    expect(rowsWith(world, goal)).toEqual([]);
  });

  it('is gone from the network when its quarter is over', async () => {
    const { world, network, write, shared } = await leaders();
    await write({ shared: 'yes' });
    await runSummary(world.ports, network, '2026-12-20T08:00:00.000Z');
    expect(await shared()).toHaveLength(1);
    await runSummary(world.ports, network, '2027-01-21T08:00:00.000Z');
    expect(await shared()).toEqual([]);
  });

  it('passes the guard', async () => {
    const { world, data, shared } = await leaders();
    for (const text of ['010190-1234', 'Jeg er bekymret for Oliver, der bliver slået derhjemme'])
      for (const field of ['goal', 'what', 'happened']) {
        const values = { goal, what, shared: 'yes', [field]: text };
        expect((await world.submit(bo, personal, 'network.step', values, data)).kind).toBe('form-errors');
      }
    expect(await shared()).toEqual([]);
  });
});
