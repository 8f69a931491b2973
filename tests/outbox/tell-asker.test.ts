import { describe, expect, it } from 'vitest';
import { giveUp } from '../../bot/outbox/deliver-send.ts';
import { allSendsIn } from '../../bot/rows/outlived-rows.ts';
import { readValues } from '../../bot/rows/row.ts';
import { memberKey } from '../../bot/rows/unit-rows.ts';
import type { Send } from '../../shared/domain/posts/send.ts';
import { at, carla, fill, unitWithStaff } from '../people/meeting-steps.ts';
import { submitOpened } from '../people/opened-forms.ts';
import { ane, bo, goodUnit, personal, replyText, type World } from '../people/world.ts';

const day = '2026-09-18';
const told = ({ posted }: World) =>
  posted
    .filter(({ text }) => text.includes('har ikke fået besked'))
    .map(({ to, text }) => `${to.id}: ${text.split('\n').slice(1, 3).join(' ')}`);

async function planOnItsWay() {
  const { world, unit } = await unitWithStaff();
  at(world, day, '07:15');
  await fill(world, ane, 'process-plan.write', { unit, day }, { activity: 'Bro' });
  world.answerWith({ ok: false, kind: 'transient' });
  const data = { unit, day, adult: memberKey(carla) };
  expect(replyText(await world.press(ane, personal, 'process-plan.send', data))).toContain('på vej');
  const later = async (kind: 'gone' | 'transient') => {
    world.answerWith({ ok: false, kind });
    world.pass(120);
    await world.work();
    await world.work();
  };
  return { world, unit, later };
}

describe('a message that reaches nobody', () => {
  it('is told, once, to whoever asked for it and was told that it is on its way', async () => {
    const { world, later } = await planOnItsWay();
    await later('gone');
    world.pass(3600);
    await world.work();
    expect(told(world)).toEqual([
      'UANE: Carla Berg har ikke fået besked Jeg har ikke kunnet sende procesplanen til Carla Berg. Intet er gået tabt. Sig det selv, når I ses, eller bed Carla Berg skrive “hej” til mig.',
    ]);
  });

  it('is told as well where the queue gives up or the message is too old', async () => {
    for (const how of ['failed', 'dropped']) {
      const { world, unit } = await planOnItsWay();
      const sends = (await readValues(world.ports, allSendsIn(unit))) as readonly Send[];
      const key = sends.find(({ kind }) => kind === 'process-plan-out')?.key ?? '';
      world.pass(how === 'failed' ? 60 : 4 * 86_400);
      if (how === 'failed') await giveUp(world.ports, unit, key);
      await world.work();
      await world.work();
      expect(told(world), how).toHaveLength(1);
    }
  });

  it('is told to nobody who has left', async () => {
    const { world, unit, later } = await planOnItsWay();
    await world.press(ane, personal, 'unit.leave', { unit });
    await later('gone');
    expect(told(world)).toEqual([]);
  });

  it('is not told twice to whoever reads it in the answer', async () => {
    const { world, unit } = await unitWithStaff();
    at(world, day, '07:15');
    await fill(world, ane, 'process-plan.write', { unit, day }, { activity: 'Bro' });
    world.answerWith({ ok: false, kind: 'gone' });
    const data = { unit, day, adult: memberKey(carla) };
    expect(replyText(await world.press(ane, personal, 'process-plan.send', data))).toContain('ikke sendt');
    await world.work();
    expect(told(world)).toEqual([]);
  });

  it('is told of a date of two as well, whoever of them changed it', async () => {
    const { world, unit } = await unitWithStaff({ ...goodUnit, kind: 'family-daycare' });
    at(world, '2026-09-21', '09:30');
    world.answerWith({ ok: false, kind: 'gone' });
    const date = { who: memberKey(ane), day: '2026-09-24', time: '13:00', length: '60' };
    await submitOpened(world, bo, 'follow-up.set', { unit }, date);
    await world.work();
    expect(told(world).join()).toMatch(
      /^UBO: Ane Lind har ikke fået besked .*beskeden om jeres aftale til Ane/,
    );
  });
});
