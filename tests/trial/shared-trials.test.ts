import { describe, expect, it } from 'vitest';
import { trialOf } from '../meeting/agenda-fixture.ts';
import { addTrials, at, carla, unitWithStaff } from '../people/meeting-steps.ts';
import { buttonsOf } from '../people/plan-steps.ts';
import { stored } from '../people/trial-steps.ts';
import { ane, bo, channel, personal, replyText } from '../people/world.ts';

async function withShared() {
  const { world, unit } = await unitWithStaff();
  await addTrials(
    world,
    unit,
    trialOf('t1', 'jeg synger med'),
    trialOf('t2', 'jeg går på hug', { author: { ...carla, name: 'Carla Berg' } }),
    trialOf('t3', 'hemmelig ro', { audience: 'private', onAgenda: false }),
  );
  return { world, unit };
}

describe('prøvehandlinger', () => {
  it('shows what was shared in the course, warmly, and nothing private', async () => {
    const { world } = await withShared();
    const text = replyText(await world.say(bo, personal, 'prøvehandlinger'));
    expect(text).toContain('Det har I delt i forløb 1');
    expect(text).toContain('I har delt to prøvehandlinger.');
    expect(text).toContain('Carla Berg');
    expect(text).not.toContain('hemmelig');
  });

  it('says which of them live on, and of nobody’s that it was not tried', async () => {
    const { world, unit } = await withShared();
    const told = (id: string, outcome: object) =>
      trialOf(id, `jeg prøver ${id}`, { outcome: { at: '2026-09-20T10:00:00Z', ...outcome } } as never);
    await addTrials(
      world,
      unit,
      told('en', { tried: true, next: 'keep' }),
      told('to', { tried: true }),
      told('tre', { tried: false }),
    );
    const text = replyText(await world.say(bo, personal, 'prøvehandlinger'));
    expect(text).toContain('én af dem lever videre');
    expect(text).toMatch(/> jeg prøver en\nAne Lind · prøvet · lever videre\n/);
    expect(text).toMatch(/> jeg prøver to\nAne Lind · prøvet\n/);
    expect(text).toMatch(/> jeg prøver tre\nAne Lind\n/);
  });

  it('lets a colleague try it too: linked, once however often it is pressed', async () => {
    const { world, unit } = await withShared();
    const reply = await world.say(ane, personal, 'prøvehandlinger');
    const [too, ...rest] = buttonsOf(reply).filter(({ label }) => label === 'Den prøver jeg også');
    if (!too) throw new Error(replyText(reply));
    // Not offered for one's own.
    expect(rest).toEqual([]);
    for (let press = 0; press < 2; press++) await world.press(ane, personal, too.action, too.data ?? {});
    const own = (await stored(world, unit)).filter(({ from }) => from === 't2');
    expect(own).toMatchObject([
      { what: 'jeg går på hug', author: { id: ane.id }, audience: 'unit', course: 1 },
    ]);
  });

  it('takes over nothing private, nothing withdrawn, and no id that is not ours', async () => {
    const { world, unit } = await withShared();
    const before = (await stored(world, unit)).length;
    const op = world.ports.ids.next();
    for (const data of [
      { unit, trial: 't3', op },
      { unit, trial: 't9', op },
      { unit, trial: 't2', op: 't1' },
    ])
      await world.press(bo, personal, 'trial.try-too', data);
    expect((await stored(world, unit)).length).toBe(before);
    expect(replyText(await world.say(carla, channel, 'prøvehandlinger'))).toContain('jeg synger med');
  });
});

describe('whose trials are asked for by name', () => {
  it.each(['hvad har Carla prøvet', 'Hvad har carla delt?', 'hvad har Carla egentlig prøvet af'])(
    '%j lists what she has shared, and nobody else’s',
    async (words) => {
      const { world } = await withShared();
      const text = replyText(await world.say(bo, personal, words));
      expect(text).toContain('Det har Carla delt');
      expect(text).toContain('> jeg går på hug');
      expect(text).not.toContain('jeg synger med');
    },
  );

  it('says plainly that nobody is called that, or that they have shared nothing, and leads to all', async () => {
    const { world } = await withShared();
    const nobody = await world.say(bo, personal, 'hvad har Anne prøvet');
    expect(replyText(nobody)).toContain('Her er ingen, der hedder Anne.');
    const [all] = buttonsOf(nobody);
    expect(replyText(await world.press(ane, personal, all?.action ?? '', all?.data ?? {}))).toContain(
      'I har delt to prøvehandlinger.',
    );
    const none = replyText(await world.say(ane, personal, 'hvad har Bo prøvet'));
    expect(none).toContain('Bo har ikke delt noget her.');
    expect(none).not.toContain('ingen, der hedder');
  });

  it.each(['hvad har vi prøvet', 'hvad har de andre prøvet', 'hvad har personalet prøvet'])(
    '%j names nobody',
    async (words) => {
      const { world } = await withShared();
      const text = replyText(await world.say(bo, personal, words));
      expect(text).toContain('I har delt to prøvehandlinger.');
    },
  );
});

it('in the days after a meeting shows the course that is over, until something is shared in the new one', async () => {
  const { world, unit } = await withShared();
  at(world, '2026-10-19', '09:00');
  const after = await world.say(bo, personal, 'vis hvad andre har prøvet');
  expect(replyText(after)).toContain('Det har I delt i forløb 1');
  expect(replyText(after)).toContain('I forløb 2 har ingen delt noget endnu.');
  expect(replyText(after)).toContain('> jeg går på hug');
  const next = buttonsOf(after).find(({ label }) => label === 'Se forløb 2');
  const empty = replyText(await world.press(bo, personal, next?.action ?? '', next?.data ?? {}));
  expect(empty).toContain('Det har I delt i forløb 2');
  expect(empty).not.toContain('jeg går på hug');
  await addTrials(world, unit, { ...trialOf('t4', 'jeg venter'), course: 2 });
  expect(replyText(await world.say(bo, personal, 'prøvehandlinger'))).toContain('Det har I delt i forløb 2');
});
