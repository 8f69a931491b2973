import { describe, expect, it } from 'vitest';
import { carla, meetingOf, startedMeeting } from '../people/meeting-steps.ts';
import { ane, bo, copyWorld, personal } from '../people/world.ts';

const led = await startedMeeting();

async function decided(text: string) {
  const world = copyWorld(led.world);
  await world.say(bo, personal, `vi beslutter, at ${text}`);
  const [one] = (await meetingOf(world, led.unit))?.decisions ?? [];
  return [one?.owner?.id, one?.who, one?.by];
}

describe('who does it, with a day or a clause between them and what they do', () => {
  it.each([
    ['Carla, inden jul, sender kortene', '2026-12-23'],
    ['Carla, senest 8. januar, sender kortene', '2027-01-08'],
    ['Carla, hvis hun kan nå det, sender kortene', undefined],
    ['Carla, som kender trykkeriet, sender kortene', undefined],
    ['Carla sender, inden jul, kortene', '2026-12-23'],
    ['Carla inden jul sender kortene', '2026-12-23'],
    ['Jeg, inden jul, sender kortene', '2026-12-23'],
  ])('%s', async (text, by) => {
    const who = text.startsWith('Jeg') ? bo.id : carla.id;
    expect(await decided(text)).toEqual([who, undefined, by]);
  });

  it('is both of them where there are two', async () => {
    expect(await decided('Ane og Carla, inden jul, sender kortene')).toEqual([
      ane.id,
      'og Carla Berg',
      '2026-12-23',
    ]);
  });

  it.each(['Carla, Ane og Bo, de nye, sender kortene', 'Carla, den nye og Ane, sender kortene'])(
    'is not the first of a list alone: %s',
    async (text) => expect((await decided(text))[0]).toBeUndefined(),
  );
});
