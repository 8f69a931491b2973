import { expect, it } from 'vitest';
import { failing } from '../people/between-writes.ts';
import { eva, message, stored, unitWithAne } from '../people/trial-steps.ts';
import { channel, personal, replyText } from '../people/world.ts';

it('finds and deletes also what somebody wrote whose joining had broken off half-way', async () => {
  const { world, unit } = await unitWithAne();
  for (const broken of ['person|UEVA', 'member|slack|T1|UEVA']) {
    const mend = failing(world, ({ key }) => key === broken);
    await expect(world.press(eva, channel, 'unit.join')).rejects.toThrow('a write of the test');
    mend();
  }
  await world.send(message('prøvehandling: jeg venter lidt længere', '1789', eva));
  await world.work();
  expect(await stored(world, unit)).toHaveLength(1);
  const told = await world.press(eva, personal, 'own-data.erase', { sure: 'yes' });
  expect(replyText(told)).toContain('Jeg har slettet det');
  expect(await stored(world, unit)).toEqual([]);
});
