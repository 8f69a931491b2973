import { expect, it } from 'vitest';
import { commands } from '../../bot/front/rooms.ts';
import { fullUnit } from '../people/full-unit.ts';
import { ane, bo, personal, replyText } from '../people/world.ts';

it('tells in words what is not switched on, and the setting’s name to administrators alone', async () => {
  const { world, unit, data } = await fullUnit();
  Object.assign(world.ports, { signer: undefined, videoHosts: [] });
  const press = async (who = bo, action: string, more = {}) =>
    replyText(await world.press(who, personal, action, { ...data, unit, ...more }));
  const named = async (who: typeof bo) => {
    const found: string[] = [];
    for (const command of commands.keys())
      if ((await press(who, 'command', { command })).includes('FEMUGER_')) found.push(command);
    for (const action of ['process-plan.print', 'video.join', 'video.write'])
      if ((await press(who, action)).includes('FEMUGER_')) found.push(action);
    return found;
  };
  for (const who of [ane, bo]) expect(await named(who)).toEqual([]);
  expect(await press(ane, 'command', { command: 'print' })).toBe(
    'Print er ikke slået til. Bed den, der driver mig i kommunen, om at slå det til.',
  );
  Object.assign(world.ports, { administrators: [bo] });
  expect(await named(ane)).toEqual([]);
  expect(await named(bo)).toEqual(
    expect.arrayContaining(['print', 'archive', 'event-frames', 'video', 'process-plan.print', 'video.join']),
  );
});
