import { describe, expect, it } from 'vitest';
import { runSummary } from '../../bot/network/send-summary.ts';
import { putRow, readValues } from '../../bot/rows/row.ts';
import { allSharedStepsIn, ownStepsIn, sharedStepRow } from '../../bot/rows/step-rows.ts';
import type { Who } from '../../bot/turn/intent.ts';
import type { Values } from '../../bot/ui/form.ts';
import type { Change } from '../../shared/ports/store.ts';
import { guarded } from '../meeting/agenda-fixture.ts';
import { failing, justBefore } from '../people/between-writes.ts';
import { fill } from '../people/meeting-steps.ts';
import { fie, join } from '../people/network-steps.ts';
import { openPage, urlsOf } from '../people/page-steps.ts';
import { gro, leave, rowsWith, threeLeaders } from '../people/tied-leaders.ts';
import { ane, bo, personal, replyText } from '../people/world.ts';

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
    own: () => readValues(world.ports, ownStepsIn(units.bo)),
    press: async (who: Who, action: string) =>
      replyText(await world.press(who, personal, action, { ...data })),
    pack: async () => {
      const [url] = urlsOf(await world.say(fie, personal, 'mødepakke'));
      return url ? (await openPage(world, url)).text() : '';
    },
  };
}

const putsInPack = ({ op, key }: Change, _: string, table: string) =>
  table === 'networks' && op === 'put' && key.startsWith('step|');
const deletesOwn = ({ op, key }: Change, _: string, table: string) =>
  table === 'units' && op === 'delete' && key.startsWith('step|');

describe('a leader’s own goal in a network', () => {
  it('is theirs alone, and in the pack only when they say so', async () => {
    const { write, see, pack, shared } = await leaders();
    // What is answered is the goal as it stands now.
    expect(await write()).toBe(await see(bo));
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
      'Én ting, du har skrevet i et netværk',
    );
    await world.press(bo, personal, 'network.erase-step', { ...data });
    expect(rowsWith(world, goal)).toEqual([]);
    await write({ shared: 'yes' });
    await leave(world, bo, units.bo, network);
    await world.press(bo, personal, 'own-data.erase', { sure: 'yes' });
    expect(rowsWith(world, goal)).toEqual([]);
  });

  it('stands in the pack once, also when the form is sent twice at once', async () => {
    const { world, data, shared, own, press } = await leaders();
    const opened = await world.press(bo, personal, 'network.step', { ...data });
    if (opened.kind !== 'open-form') throw new Error('no form');
    const { context, values } = opened.form;
    const send = () =>
      world.submit(bo, personal, 'network.step', { ...values, goal, what, shared: 'yes' }, context);
    await Promise.all([send(), send()]);
    expect((await shared()).map(({ id }) => id)).toEqual((await own()).map(({ id }) => id));
    await press(bo, 'network.erase-step');
    expect(rowsWith(world, goal)).toEqual([]);
  });

  it('is not put in the pack by a writing during which it was erased', async () => {
    const { world, write, press, shared } = await leaders();
    await write();
    const erasing = justBefore(world, putsInPack, () => press(bo, 'network.erase-step'));
    await write({ shared: 'yes' });
    expect(erasing.isDone()).toBe(true);
    expect(await shared()).toEqual([]);
    expect(rowsWith(world, goal)).toEqual([]);
  });

  it('is put in the pack by no writing that ends while it is being erased', async () => {
    const { world, write, press, shared } = await leaders();
    await write();
    const writing = justBefore(world, deletesOwn, () => write({ shared: 'yes' }));
    await press(bo, 'network.erase-step');
    expect(writing.isDone()).toBe(true);
    expect(await shared()).toEqual([]);
  });

  it('is shared or not as was said last, whichever writing ends last', async () => {
    const { world, write, see, shared, pack } = await leaders();
    await write();
    const no = justBefore(world, putsInPack, () => write({ shared: '' }));
    await write({ shared: 'yes' });
    expect(no.isDone()).toBe(true);
    expect(await see(bo)).toContain('Kun du ser det.');
    expect(await shared()).toEqual([]);
    const words = justBefore(world, putsInPack, () => write({ shared: 'yes', what: 'Tre spørgsmål' }));
    await write({ shared: 'yes' });
    expect(words.isDone()).toBe(true);
    expect(await pack()).toContain('Tre spørgsmål');
  });

  it('is never told to be theirs alone while it stands in the pack, however the storage fails', async () => {
    const { world, write, see, pack, own } = await leaders();
    await write({ shared: 'yes' });
    const mend = failing(world, ({ op, key }) => op === 'delete' && key.startsWith('step|'));
    await write({ shared: '' }).catch(() => undefined);
    mend();
    expect((await see(bo)).includes('Kun du ser det.') && (await pack()).includes(goal)).toBe(false);
    expect(await own()).toMatchObject([{ shared: true }]);
  });

  it('is shown in no pack when nothing of the unit’s own leads to it, and goes with the next summary', async () => {
    const { world, network, write, pack, shared } = await leaders();
    await write({ shared: 'yes' });
    const [step] = await shared();
    if (!step) throw new Error('nothing shared');
    const stray = { ...step, id: 'stray', goal: guarded('Et mål, der blev væk') };
    await putRow(world.ports, sharedStepRow(network, '2026-3', 'stray'), stray);
    expect(await pack()).toContain(goal);
    expect(await pack()).not.toContain(stray.goal);
    await runSummary(world.ports, network, world.ports.clock.now().toISOString());
    expect(await shared()).toEqual([step]);
  });

  it('can be taken out of the pack by whoever leads the unit next, who is shown no more than the pack', async () => {
    const { world, units, write, see, pack, press, shared, own } = await leaders();
    await write({ shared: 'yes', happened: 'De fandt selv på noget' });
    await world.press(ane, { kind: 'channel', conversation: 'C-UBO' }, 'unit.join');
    await fill(world, bo, 'lead.hand-over', { unit: units.bo }, { to: ane.id, scope: 'both' });
    const shown = await see(ane);
    expect(shown).toContain(goal);
    expect(shown).toContain('[Tag det ud af mødepakken]');
    expect(shown).not.toContain('De fandt selv');
    await world.press(bo, personal, 'unit.leave', { unit: units.bo });
    for (const who of [bo, gro]) await press(who, 'network.unshare-step');
    expect(await pack()).toContain(goal);
    expect(await press(ane, 'network.unshare-step')).not.toContain(goal);
    expect(await pack()).not.toContain(goal);
    expect(await shared()).toEqual([]);
    // It is the other’s own still, and only they delete it.
    expect(await own()).toMatchObject([{ shared: false, goal }]);
  });

  it('can be deleted when the unit has left the network', async () => {
    const { world, network, units, write, press } = await leaders();
    await write({ shared: 'yes' });
    await leave(world, bo, units.bo, network);
    expect(await press(bo, 'network.erase-step')).toBe('Målet er slettet.');
    expect(rowsWith(world, goal)).toEqual([]);
    expect(await press(bo, 'network.erase-step')).toContain('er her ikke længere');
  });

  it('leaves the network’s rows with the unit, once “Fortryd” is over', async () => {
    const { world, network, units, write, shared } = await leaders();
    await write({ shared: 'yes' });
    await leave(world, bo, units.bo, network);
    await runSummary(world.ports, network, world.ports.clock.now().toISOString());
    expect(await shared()).toHaveLength(1);
    world.pass(25 * 3600);
    await runSummary(world.ports, network, world.ports.clock.now().toISOString());
    expect(await shared()).toEqual([]);
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
