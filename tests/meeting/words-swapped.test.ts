import { describe, expect, it } from 'vitest';
import { swapped, swapTold } from '../../shared/domain/meeting/words-swapped.ts';
import { justBefore } from '../people/between-writes.ts';
import { carla, meetingOf, startedMeeting } from '../people/meeting-steps.ts';
import { fill, press } from '../people/plan-steps.ts';
import { bo, copyWorld, personal, replyText } from '../people/world.ts';

const { world: first, unit, data } = await startedMeeting();
await fill(first, 'members.add', { names: 'Ditte\nEmil' });
await first.say(bo, personal, 'vi beslutter, at børnene selv pakker taske hver tirsdag, Ditte står for det');
await first.say(bo, personal, 'vi beslutter, at Emil køber blå spande senest 27. november');

async function told(said: string, isClosed = false) {
  const world = copyWorld(first);
  if (isClosed) await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  const shown = await world.say(bo, personal, said);
  return { world, shown, text: replyText(shown) };
}

describe('one word of a decision for another', () => {
  it.each([
    ['hov det var forkert, den med taskerne det skal være onsdag og ikke tirsdag', 'onsdag'],
    ['ret tirsdag til onsdag i den med taskerne', 'onsdag'],
    ['beslutningen om taskerne skal hedde hver onsdag', 'onsdag'],
    ['den om taskerne skal være mandag, ikke tirsdag', 'mandag'],
    ['det skulle være torsdag og ikke tirsdag', 'torsdag'],
  ])('is shown as it would read, and is so by one press: %s', async (said, day) => {
    for (const isClosed of [false, true]) {
      const { world, shown, text } = await told(said, isClosed);
      const anew = `Børnene pakker selv taske hver ${day}, Ditte står for det`;
      expect(text).toContain(`Jeg har ikke ændret noget endnu.\n> ${anew}`);
      expect((await meetingOf(world, unit))?.decisions[0]?.text).toContain('tirsdag');
      await press(world, shown, 'Ret den');
      expect(replyText(await world.say(bo, personal, 'beslutninger'))).toContain(anew);
      expect((await meetingOf(world, unit))?.decisions[0]?.owner?.name).toBe('Ditte');
    }
  });

  it('leaves what a colleague made of it in the same moment', async () => {
    const { world, shown } = await told('ret blå til røde i den om spande');
    const other = await world.say(bo, personal, 'ret blå til gule i den om spande');
    const isRow = (_: unknown, partition: string, table: string) => partition === unit && table === 'units';
    justBefore(world, isRow, () => press(world, other, 'Ret den'));
    await press(world, shown, 'Ret den');
    expect((await meetingOf(world, unit))?.decisions[1]?.text).toContain('gule spande');
  });

  it('tells the whole of it anew in its form, with who and when', async () => {
    const { text } = await told(
      'ret den om taskerne til: børnene pakker selv hver onsdag, Carla står for det',
    );
    expect(text).toContain('Hvad har I besluttet? *: Børnene pakker selv hver onsdag, Carla står for det');
    expect(text).toContain(`(x) ${carla.name}`);
  });

  it.each([
    ['den om spande skal være Carla og ikke Emil', 'Carla køber blå spande'],
    ['nej, det skal være den 4. december og ikke den 27. november', '4. december'],
  ])('is not who does it, nor the day to have it done by: %s', async (said, anew) => {
    expect((await told(said)).text).toContain(anew);
  });

  it('is put right in the form where it cannot be told for which of its words', async () => {
    expect((await told('beslutningen om spande skal hedde noget andet')).text).toContain('[Ret]');
  });
});

it.each([
  ['Vi går ud hver tirsdag', { right: 'hver onsdag' }, 'Vi går ud hver onsdag'],
  ['Vi går ud tirsdag og torsdag', { right: 'hver onsdag' }, undefined],
  ['To kander og to skåle', { right: 'tre', wrong: 'to' }, undefined],
  ['Ane ringer senest tirsdag 24. november', { right: 'onsdag', wrong: 'tirsdag' }, undefined],
  ['Vi spiser ude', { right: 'vi spiser inde hver fredag' }, 'Vi spiser inde hver fredag'],
])('%s', (text, swap, anew) => {
  expect(swapped(text, swap)).toBe(anew);
});

it.each(['ret beslutningen om bøgerne til Ditte og Emil, senest 8. januar', 'det er ikke tirsdag i dag'])(
  'no word is swapped in “%s”',
  (said) => {
    const swap = swapTold(said);
    expect(swap && swapped('Ditte køber bøger senest 15. december', swap)).toBeUndefined();
  },
);
