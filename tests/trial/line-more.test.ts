import { describe, expect, it } from 'vitest';
import { message, stored, unitWithAne } from '../people/trial-steps.ts';
import { ane, channel, personal, replyText, type World } from '../people/world.ts';

const list = (...lines: readonly string[]) =>
  `Prøvehandlinger:\n${lines.map((each) => `- ${each}`).join('\n')}`;

function edit(world: World, text: string, where = channel, restored = false) {
  const what = { kind: 'edited', message: { id: '1.1' }, text, restored } as const;
  return world.send({ who: ane, where, what, delivery: 'e1' });
}

describe('a line more in a message of trials', () => {
  it.each([
    [list('vi synger', 'vi danser'), list('vi synger', 'vi danser', 'vi hopper'), 'den nye prøvehandling'],
    [
      list('vi synger', 'vi danser'),
      list('vi synger', 'vi danser', 'vi går', 'vi ler'),
      'de nye prøvehandlinger',
    ],
    ['Prøvehandling: vi synger', 'Prøvehandling: vi synger\nPrøvehandling: vi går', 'den nye prøvehandling'],
  ])('is told to its writer where they have edited it: %j, %j', async (before, after, told) => {
    const { world } = await unitWithAne();
    await world.send(message(before, '1.1'));
    world.posted.length = 0;
    const reply = await edit(world, after);
    expect(replyText(reply)).toBe(`Jeg har gemt ${told}, du har skrevet ind i din besked.`);
    expect(reply).toMatchObject({ to: 'only-you', mark: 'taken' });
    expect(world.posted[0]?.text).toContain('er noteret');
  });

  it('is told beside what was put right', async () => {
    const { world } = await unitWithAne();
    await world.send(message(list('vi synger', 'vi danser'), '1.1'));
    const said = replyText(await edit(world, list('vi synger lidt', 'vi danser', 'vi hopper')));
    expect(said).toContain('Jeg har rettet prøvehandlingen');
    expect(said).toContain('Jeg har gemt den nye prøvehandling');
  });

  it('has its own receipt in the chat, and no second word of it', async () => {
    const { world } = await unitWithAne();
    await world.send(message(list('vi synger', 'vi danser'), '1.1', ane, personal));
    const said = replyText(await edit(world, list('vi synger', 'vi danser', 'vi hopper'), personal));
    expect(said).toContain('Den her er også noteret.');
    expect(said).not.toContain('Jeg har gemt den nye');
  });

  it('is not said to be saved where the guard has stopped it', async () => {
    const { world, unit } = await unitWithAne();
    await world.send(message(list('vi synger', 'vi danser'), '1.1'));
    const said = replyText(await edit(world, list('vi synger', 'vi danser', 'vi holder Olivers hånd')));
    expect(said).not.toContain('Jeg har gemt den nye');
    expect(await stored(world, unit)).toHaveLength(2);
  });

  it('is nothing new where the message holds its first trial, or was restored', async () => {
    const { world } = await unitWithAne();
    const first = await edit(world, list('vi synger', 'vi danser'));
    expect(replyText(first)).not.toContain('Jeg har gemt');
    const other = (await unitWithAne()).world;
    await other.send(message(list('vi synger', 'vi danser'), '1.1'));
    const again = await edit(other, list('vi synger', 'vi danser', 'vi hopper'), channel, true);
    expect(again.kind).toBe('nothing');
  });
});
