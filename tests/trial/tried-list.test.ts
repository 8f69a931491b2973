import { describe, expect, it } from 'vitest';
import type { Where } from '../../bot/turn/intent.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import { buttonOf, message, stored, unitWithAne } from '../people/trial-steps.ts';
import { ane, channel, personal, replyText, type World } from '../people/world.ts';

const lead = 'vi har prøvet et par ting i sidste uge:';
const list = `${lead}\n- vi synger ved bordet\n- vi går ud i to hold`;
const named = `${lead}\n- vi synger ved bordet\n- vi holder Olivers hånd`;

async function told(world: World, unit: string) {
  const trials = await stored(world, unit);
  return trials.map(({ what, outcome }) => [String(what), outcome?.tried]);
}

function edit(world: World, text: string, where: Where, delivery = 'e1'): Promise<Reply> {
  return world.send({ who: ane, where, what: { kind: 'edited', message: { id: '1.1' }, text }, delivery });
}

const press = (world: World, reply: Reply, action: string, where: Where) =>
  world.press(ane, where, action, { ...buttonOf(reply, action).data });

async function reword(world: World, asked: Reply, what: string, where: Where): Promise<void> {
  const opened = await press(world, asked, 'trial.reword', where);
  if (opened.kind !== 'open-form') throw new Error(opened.kind);
  const { id, values, context } = opened.form;
  await world.submit(ane, where, id, { ...values, what }, context);
}

describe('what stands below a line that tells of the past', () => {
  it.each([personal, channel])('is a trial for each line, which has been tried: $kind', async (where) => {
    const { world, unit } = await unitWithAne();
    await world.send(message(list, '1.1', ane, where));
    expect(await told(world, unit)).toEqual([
      ['vi synger ved bordet', true],
      ['vi går ud i to hold', true],
    ]);
  });

  it('is tried, too, where the guard has stopped one of them and its writer keeps it', async () => {
    const { world, unit } = await unitWithAne();
    const asked = await world.send(message(named, '1.1', ane, personal));
    expect(await told(world, unit)).toHaveLength(1);
    await press(world, asked, 'trial.keep', personal);
    expect((await told(world, unit)).map(([, tried]) => tried)).toEqual([true, true]);
  });

  it('or takes the name out of it', async () => {
    const { world, unit } = await unitWithAne();
    const asked = await world.send(message(named, '1.1', ane, channel));
    await reword(world, asked, 'vi holder hånd', channel);
    expect(await told(world, unit)).toContainEqual(['vi holder hånd', true]);
  });

  it('is tried in a line that is written later, and in one that is put right', async () => {
    const { world, unit } = await unitWithAne();
    await world.send(message(`${lead}\n- vi synger\n- vi danser`, '1.1', ane, personal));
    await edit(world, `${lead}\n- vi synger ved bordet\n- vi danser\n- vi hopper`, personal);
    expect(await told(world, unit)).toEqual([
      ['vi synger ved bordet', true],
      ['vi danser', true],
      ['vi hopper', true],
    ]);
  });

  it('is tried once the line above it says so, whether its own words have changed or not', async () => {
    const { world, unit } = await unitWithAne();
    await world.send(message('Vi vil prøve to ting:\n- vi synger\n- vi danser', '1.1', ane, personal));
    expect((await told(world, unit)).map(([, tried]) => tried)).toEqual([undefined, undefined]);
    const said = await edit(world, 'Vi har prøvet to ting:\n- vi synger ved bordet\n- vi danser', personal);
    expect(replyText(said)).toBe('Jeg har rettet prøvehandlingerne, så de siger det samme som din besked.');
    expect(await told(world, unit)).toEqual([
      ['vi synger ved bordet', true],
      ['vi danser', true],
    ]);
  });

  it('may be one where its writer says so, and that has been tried', async () => {
    const { world, unit } = await unitWithAne();
    const lines = 'Sådan prøvede vi i går:\n- vi synger\n- vi danser';
    const offered = await world.send(message(lines, '1.1', ane, personal));
    const { several: _, ...data } = buttonOf(offered, 'trial.offered').data as Record<string, string>;
    await world.press(ane, personal, 'trial.offered', data);
    expect(await told(world, unit)).toEqual([[lines, true]]);
    await edit(world, lines.replace('danser', 'hopper'), personal);
    expect(await told(world, unit)).toEqual([[lines.replace('danser', 'hopper'), true]]);
  });

  it('or one for each line', async () => {
    const { world, unit } = await unitWithAne();
    const lines = 'Sådan prøvede vi i går:\n- vi synger\n- vi danser';
    const offered = await world.send(message(lines, '1.1', ane, personal));
    await press(world, offered, 'trial.offered', personal);
    expect(await told(world, unit)).toEqual([
      ['vi synger', true],
      ['vi danser', true],
    ]);
  });
});

describe.each(['jeg prøvede at lade Oliver hælde', 'vi prøvede at lade Oliver hælde'])('“%s”', (text) => {
  it.each([personal, channel])('is tried when it is kept as it was: $kind', async (where) => {
    const { world, unit } = await unitWithAne();
    const asked = await world.send(message(`Prøvehandling: ${text}`, '1.1', ane, where));
    await press(world, asked, 'trial.keep', where);
    expect(await told(world, unit)).toEqual([[text, true]]);
  });

  it.each([personal, channel])('is tried when the name is taken out of it: $kind', async (where) => {
    const { world, unit } = await unitWithAne();
    const asked = await world.send(message(`Prøvehandling: ${text}`, '1.1', ane, where));
    const without = text.replace('Oliver', 'de store');
    await reword(world, asked, without, where);
    expect(await told(world, unit)).toEqual([[without, true]]);
  });

  it('is tried when an edit of the message says so, and the name is taken out of that', async () => {
    const { world, unit } = await unitWithAne();
    await world.send(message('Prøvehandling: vi lader dem hælde', '1.1', ane, personal));
    const asked = await edit(world, `Prøvehandling: ${text}`, personal);
    const without = text.replace('Oliver', 'de store');
    await reword(world, asked, without, personal);
    expect(await told(world, unit)).toEqual([[without, true]]);
  });

  it('waits to be tried where it reads so in the end', async () => {
    const { world, unit } = await unitWithAne();
    const asked = await world.send(message(`Prøvehandling: ${text}`, '1.1', ane, personal));
    await reword(world, asked, 'jeg vil lade de store hælde', personal);
    expect(await told(world, unit)).toEqual([['jeg vil lade de store hælde', undefined]]);
  });
});
