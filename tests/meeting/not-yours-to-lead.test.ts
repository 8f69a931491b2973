import { describe, expect, it } from 'vitest';
import { changeRow } from '../../bot/rows/change-row.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import type { Who } from '../../bot/turn/intent.ts';
import {
  at,
  buttonsIn,
  carla,
  fill,
  meetingOf,
  pressShown,
  startedMeeting,
} from '../people/meeting-steps.ts';
import { ane, bo, channel, personal, replyText, type World } from '../people/world.ts';

function pressIn(world: World, message: string, who: Who, action: string, data: Record<string, string>) {
  return world.send({ who, where: personal, pressed: message, what: { kind: 'button', action, data } });
}

/** Carla had said yes, and led the meeting from her chat. */
async function ledByCarla() {
  const { world, unit, data } = await startedMeeting();
  await world.press(carla, channel, 'chair.take', { unit, meeting: '1' });
  await pressIn(world, 'm-carla', carla, 'meeting.show', data);
  return { world, unit, data };
}

describe('who may not lead the meeting', () => {
  it('may ask whoever leads it, where the button was drawn before the leader took it all back', async () => {
    const { world, unit, data } = await ledByCarla();
    await pressIn(world, 'm-bo', bo, 'meeting.show', { ...data, takes: 'yes' });
    expect(world.drawn.findLast(({ messageId }) => messageId === 'm-carla')?.text).toContain(
      '[Overtag mødet]',
    );
    await pressIn(world, 'm-bo', bo, 'chair.self', { unit, meeting: '1', over: carla.id });
    const refused = await pressIn(world, 'm-carla', carla, 'meeting.show', { ...data, takes: 'yes' });
    expect(replyText(refused)).toBe(
      'Bo Holm leder mødet nu.\nVil du gerne overtage det, så tryk “Spørg Bo”.\n[Spørg Bo]',
    );
  });

  it('has the button that takes it, where nobody has said yes', async () => {
    const { world, data } = await startedMeeting();
    const refused = await world.press(ane, personal, 'meeting.go', { ...data, to: '1' });
    expect(replyText(refused)).toBe(
      'Bo Holm leder mødet nu.\nVil du overtage mødet, så tryk “Overtag mødet”. Kanalen får det at vide.\n[Overtag mødet]',
    );
    expect(replyText(await pressShown(world, ane, refused, 'Overtag mødet'))).toContain('[Næste ▸]');
  });

  it('reads first that nothing was done, where they put a decision right or delete it on its receipt', async () => {
    const { world, unit, data } = await startedMeeting();
    await fill(world, bo, 'meeting.decision', data, { text: 'Vi går ud' });
    const decision = (await meetingOf(world, unit))?.decisions[0]?.id ?? '';
    const told = 'Jeg har ikke rettet eller slettet noget.\nBo Holm leder mødet nu.';
    for (const action of ['meeting.correct', 'meeting.drop-ask', 'meeting.drop'] as const) {
      const said = replyText(await world.press(ane, personal, action, { ...data, decision, alone: 'yes' }));
      expect(said.startsWith(told), `${action}: ${said}`).toBe(true);
    }
    const way = replyText(await world.press(ane, personal, 'meeting.go', { ...data, to: '1' }));
    expect(way).not.toContain('slettet');
    expect((await meetingOf(world, unit))?.decisions).toHaveLength(1);
  });

  it('reads where the meeting is below an old *Fortsæt mødet*, and what takes it over', async () => {
    const { world, data } = await ledByCarla();
    const said = replyText(await pressIn(world, 'm-bo', bo, 'meeting.show', data));
    expect(said).toContain('Mødet er i gang · punkt 1 af 9');
    expect(said).toContain('[Overtag mødet]');
    expect(said).not.toContain('[Næste ▸]');
  });

  it('is offered no way back below “Nej” to a decision', async () => {
    const { world, unit, data } = await ledByCarla();
    const no = () => world.press(carla, personal, 'decision.not', data);
    expect(replyText(await no())).toContain('[Fortsæt mødet]');
    await world.press(bo, personal, 'chair.self', { unit, meeting: '1', over: carla.id });
    expect(buttonsIn(await no())).toEqual([]);
  });

  it('is not offered a meeting that was left open on a day gone by, which nobody steps into', async () => {
    const { world } = await startedMeeting();
    at(world, '2026-10-19', '09:00');
    for (const words of ['jeg overtager mødet', 'mødeleder', 'hvordan leder jeg mødet'])
      expect(
        buttonsIn(await world.say(ane, personal, words)).map(({ action }) => action),
        words,
      ).not.toContain('chair.step-in');
  });

  it.each([
    ['2026-10-16', true],
    ['2026-10-15', false],
  ])(
    'finds no way on where they led as a deputy, once that is over (until %s: %s)',
    async (until, isOffered) => {
      const { world, unit, data } = await startedMeeting();
      const deputy = (last: string) =>
        changeRow(
          world.ports,
          unitRow(unit),
          (now) =>
            now && {
              ...now,
              leadership: {
                ...now.leadership,
                deputy: { person: { ...ane, name: 'Ane Lind' }, until: last },
              },
            },
        );
      await deputy('2026-10-16');
      await pressIn(world, 'm-ane', ane, 'meeting.show', { ...data, takes: 'yes' });
      await deputy(until);
      await pressIn(world, 'm-bo', bo, 'meeting.show', { ...data, takes: 'yes' });
      const left = world.drawn.findLast(({ messageId }) => messageId === 'm-ane')?.text;
      expect(left?.includes('[Overtag mødet]')).toBe(isOffered);
    },
  );
});
