import { describe, expect, it } from 'vitest';
import { changedTo } from '../../shared/domain/meeting/changed-to.ts';
import { justBefore } from '../people/between-writes.ts';
import { meetingOf, startedMeeting } from '../people/meeting-steps.ts';
import { fill, press } from '../people/plan-steps.ts';
import { ane, bo, copyWorld, personal, replyText } from '../people/world.ts';

const { world: first, unit, data } = await startedMeeting();
await fill(first, 'members.add', { names: 'Ditte\nEmil Holm\nIben\nFarida' });
await first.say(bo, personal, 'vi beslutter, at Ditte køber bøger senest 15. december');
await first.say(bo, personal, 'vi beslutter, at Iben køber sutsko');
await first.say(bo, personal, 'vi beslutter, at Ditte og Iben bager boller');

async function told(said: string, isClosed = false) {
  const world = copyWorld(first);
  if (isClosed) await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  if (isClosed) world.setNow('2026-11-02T08:00:00Z');
  const shown = await world.say(bo, personal, said);
  return { world, shown, said: replyText(shown) };
}

describe('a decision that is given to others', () => {
  it.each([
    [
      'ret beslutningen om bøgerne til Ditte og Emil, senest 8. januar',
      'Ditte og Emil køber bøger senest fredag 8. januar',
    ],
    ['ret beslutningen om bøgerne senest 8. januar til Emil', 'Emil køber bøger senest fredag 8. januar'],
    ['ret beslutningen om sutsko til Emil, senest 8. januar', 'Emil køber sutsko (senest fredag 8. januar)'],
    ['Det er Bo og Emil der køber sutsko, ikke Iben', 'Bo og Emil køber sutsko'],
    ['Det er ikke Iben men Bo og Emil der køber sutsko', 'Bo og Emil køber sutsko'],
    ['giv opgaven med sutsko til Farida', 'Farida køber sutsko'],
    ['kan du give Farida og Emil opgaven med sutsko', 'Farida og Emil køber sutsko'],
    ['flyt opgaven med sutsko fra Iben til Emil', 'Emil køber sutsko'],
    ['flyt opgaven med bollerne fra Iben til Emil', 'Ditte og Emil bager boller'],
  ])('is shown as it would be, and is so by one press: %s', async (words, anew) => {
    for (const isClosed of [false, true]) {
      const { world, shown, said } = await told(words, isClosed);
      expect(said).toContain(`Jeg har ikke ændret noget endnu.\n> ${anew}`);
      await press(world, shown, 'Ret den');
      const list = replyText(await world.say(bo, personal, 'beslutninger'));
      expect(list).toContain(`${anew}\n`);
      expect(replyText(await press(world, shown, 'Ret den'))).not.toContain('gemt');
    }
  });

  it.each([false, true])(
    'leaves what a colleague made of it in the same moment (closed: %s)',
    async (isClosed) => {
      const { world, shown } = await told('giv opgaven med sutsko til Farida', isClosed);
      const other = await world.say(bo, personal, 'giv opgaven med sutsko til Emil, senest 8. januar');
      const isRow = (_: unknown, partition: string, table: string) => partition === unit && table === 'units';
      const met = justBefore(world, isRow, () => press(world, other, 'Ret den'));
      await press(world, shown, 'Ret den');
      expect(met.isDone()).toBe(true);
      const list = replyText(await world.say(bo, personal, 'beslutninger'));
      expect(list).toContain('Emil køber sutsko (senest fredag 8. januar)');
      expect(list).not.toContain('Farida');
    },
  );

  it('is written with who has it now', async () => {
    const { world, shown } = await told('ret beslutningen om bøgerne til Ditte og Emil, senest 8. januar');
    await press(world, shown, 'Ret den');
    const [books] = (await meetingOf(world, unit))?.decisions ?? [];
    expect([books?.owner?.name, books?.who, books?.by]).toEqual(['Ditte', 'og Emil Holm', '2027-01-08']);
  });

  it('is not put right by whoever does not lead the meeting that made it', async () => {
    const { world, shown } = await told('giv opgaven med sutsko til Farida');
    await press(world, shown, 'Ret den', ane);
    expect((await meetingOf(world, unit))?.decisions[1]?.owner?.name).toBe('Iben');
  });

  it('moves only its day where no colleague is named', async () => {
    const { said } = await told('flyt opgaven med sutsko til 12. januar');
    expect(said).toContain('Iben køber sutsko (senest tirsdag 12. januar)');
  });
});

it('takes the signs of a replacement for what they are', () => {
  expect(changedTo('Vi køber to røde bolde', 'to røde', '$& blå')).toBe('Vi køber $& blå bolde');
});
