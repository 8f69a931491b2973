import { describe, expect, it } from 'vitest';
import { failing, justBefore } from '../people/between-writes.ts';
import { fill } from '../people/meeting-steps.ts';
import { enterCode, fie, makeNetwork } from '../people/network-steps.ts';
import { adam, area, kurt, nameAbove, roleCode, vera } from '../people/steps-above.ts';
import { rowsWith } from '../people/tied-leaders.ts';
import { personal } from '../people/world.ts';

describe('a network that no unit has ever been in', () => {
  /** Kurt has a role in it, and Fie has proposed a topic. */
  async function empty() {
    const { world } = await area();
    const made = await makeNetwork(world, { kind: 'area', name: 'Område Syd' });
    await nameAbove(world, made, 'chief', adam, kurt);
    await fill(world, fie, 'network.add-topic', { network: made }, { topic: 'Tid til at øve os' });
    const drop = () => world.press(fie, personal, 'network.step-down', { network: made });
    const left = () =>
      rowsWith(world, made).filter((row) => !row.includes('"table":"due"') && !row.includes('person|fie'));
    return { world, made, drop, left };
  }

  it('leaves nothing behind when it is dropped', async () => {
    const { drop, left } = await empty();
    expect(left()).not.toEqual([]);
    await drop();
    expect(left()).toEqual([]);
  });

  it('leaves nothing behind either when the storage fails just after', async () => {
    const { world, drop, left } = await empty();
    const mend = failing(world, ({ op, key }) => op === 'delete' && key !== 'network');
    await drop().catch(() => undefined);
    mend();
    expect(rowsWith(world, 'Kurt Chef')).not.toEqual([]);
    world.pass(120);
    await world.work();
    expect(left().filter((row) => !row.includes('"table":"places"') || row.includes('kurt'))).toEqual([]);
  });

  it('gives no role to whoever takes it up in that moment, and no way to it', async () => {
    const { world, made, drop, left } = await empty();
    const code = await roleCode(world, made, 'area-leader', kurt);
    const dropping = justBefore(world, ({ key }) => key.startsWith('above|'), drop);
    await enterCode(world, code, vera);
    expect([dropping.isDone(), left()]).toEqual([true, []]);
  });
});
