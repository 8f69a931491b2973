import { expect, it } from 'vitest';
import type { Where, Who } from '../../bot/turn/intent.ts';
import { ane, bo, createUnit, createWorld, personal, replyText, type World } from '../people/world.ts';

/** In the unit’s channel, and where nobody has set one up. */
const inUnit: Where = { kind: 'channel', conversation: 'C1' };

async function answered(world: World, who: Who, where: Where, words: string): Promise<string> {
  // The words themselves stand in tests/front: here it is what they lead to.
  return /\[.*$/s.exec(replyText(await world.say(who, where, words)))?.[0] ?? '';
}

it.each([
  ['jeg forstår ikke noget', '[Vis ugens guide] [Skriv prøvehandling] [Hvad kan du?]', '[Hvad kan du?]'],
  ['hvor længe gemmer du det', '[Mine data]', '[Mine data]'],
  ['mind mig om mødet', '[Kalender] [Næste møde]', '[Kalender] [Næste møde]'],
  ['hvem mangler at skrive', '[Det har I delt] [Dagsorden]', '[Det har I delt] [Dagsorden]'],
  ['jeg er træt af det her', '[Spørg mig ikke om noget] [Hvad kan du?]', '[Hvad kan du?]'],
])('“%s” leads on to what is there: %s in a unit, %s before there is one', async (words, within, without) => {
  const world = createWorld('2026-09-14T07:30:00Z');
  expect(await answered(world, ane, personal, words)).toBe(without);
  await createUnit(world);
  expect(await answered(world, bo, inUnit, words)).toBe(within);
});

it('whoever asks how long is told of years only where records are deleted by them', async () => {
  const { ports, say } = createWorld('2026-09-14T07:30:00Z');
  const asked = async () => replyText(await say(ane, personal, 'hvor længe gemmer du det'));
  expect(await asked()).toContain('Jeg sletter ikke noget af mig selv.');
  Object.assign(ports, { yearsKept: { trials: 5, meetings: 10 } });
  expect(await asked()).toMatch(/noter gemmer jeg i 5 år, møder og beslutninger i 10 år/);
});
