import { describe, expect, it } from 'vitest';
import { meetingOf, startedMeeting } from '../people/meeting-steps.ts';
import { fill, formOf, press, send } from '../people/plan-steps.ts';
import { ane, bo, copyWorld, personal, replyText } from '../people/world.ts';

const { world: first, unit, data } = await startedMeeting();
await fill(first, 'members.add', { names: 'Iben\nFarida' });
await first.say(bo, personal, 'vi beslutter, at Iben køber sutsko');
await first.say(bo, personal, 'vi beslutter, at Ane køber krus');

describe('whose tasks are asked about', () => {
  it.each(['hvem har Ibens opgaver nu?', 'Hvem tager Ibens opgaver, nu hvor hun er stoppet'])(
    'is answered with those that stand with her: %s',
    async (asked) => {
      const said = replyText(await copyWorld(first).say(bo, personal, asked));
      expect(said).toContain('> Iben køber sutsko');
      expect(said).not.toContain('krus');
    },
  );

  it('is answered when she has left, and with who has them now once they are given on', async () => {
    const world = copyWorld(first);
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    const form = formOf(await world.say(bo, personal, 'Iben er stoppet'));
    const left = await send(world, form, { staff: form.values?.staff ?? '' });
    expect(replyText(await world.say(bo, personal, 'hvem har Ibens opgaver nu?'))).toContain('> Iben køber');
    await send(world, formOf(await press(world, left, 'Giv videre')), { to: ane.id });
    const said = replyText(await world.say(bo, personal, 'hvem har Ibens opgaver nu?'));
    expect(said).toContain('Her er dem, I har.');
    expect(said).toContain('Ane køber sutsko');
  });

  it('is answered with what was decided anew of somebody else', async () => {
    const world = copyWorld(first);
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    const decision = (await meetingOf(world, unit))?.decisions[0]?.id ?? '';
    world.setNow('2026-11-02T08:00:00Z');
    const of = { unit, decision, day: data.day };
    const form = formOf(await world.press(bo, personal, 'decision.change', of));
    await send(world, form, { text: 'Farida køber sutsko', owner: '' });
    const said = replyText(await world.say(bo, personal, 'hvem har Ibens opgaver nu?'));
    expect(said).toContain('> Farida køber sutsko');
    expect(said).not.toContain('krus');
  });

  it('says so where she has none', async () => {
    const said = replyText(await copyWorld(first).say(bo, personal, 'hvem har Faridas opgaver'));
    expect(said).toContain('Ingen af jeres beslutninger står ved Farida nu.');
  });
});
