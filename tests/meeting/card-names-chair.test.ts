import { describe, expect, it } from 'vitest';
import { redrawLeftOpen } from '../../bot/meeting/channel-card.ts';
import { ledNodes } from '../../bot/meeting/view/channel-card-view.ts';
import type { Who } from '../../bot/turn/intent.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import { runInto } from '../people/interleaved.ts';
import { at, carla, meetingOf, startedMeeting } from '../people/meeting-steps.ts';
import { storedUnit } from '../people/plan-steps.ts';
import { ane, bo, channel, personal, replyText, type World } from '../people/world.ts';

/** Presses a button in a message of their own chat. */
function press(world: World, who: Who, action: string, values: Readonly<Record<string, string>>) {
  const what = { kind: 'button', action, data: values } as const;
  return world.send({ who, where: personal, pressed: `m-${who.id}`, what });
}

/** The meeting is at its second point, and Bo leads it from his own chat. */
async function led() {
  const { world, unit, data } = await startedMeeting();
  const own = await press(world, bo, 'meeting.go', { ...data, to: '1' });
  await world.work();
  const posted = world.posted.findIndex(({ text }) => text.includes('punkt 1 af 9'));
  const card = () => world.drawn.findLast(({ messageId }) => messageId === `m${posted}`)?.text ?? '';
  return { world, unit, data, own: replyText(own), posted: world.posted[posted]?.text ?? '', card };
}

const chairOnCard = (text: string) => /^Mødeleder: (.*)$/mu.exec(text)?.[1];

describe('the card of a meeting that is going on', () => {
  it('says who leads it, in the channel and to whoever has its buttons', async () => {
    const { own, posted, card } = await led();
    expect(chairOnCard(own)).toBe('Bo Holm');
    expect(chairOnCard(posted)).toBe('Bo Holm');
    expect(chairOnCard(card())).toBe('Bo Holm');
  });

  it('says so anew when a colleague takes over, gives it back, and when the leader takes it back', async () => {
    const { world, unit, data, card } = await led();
    const before = card();
    expect(before).toContain('Jeg synger med ved frugten');
    await press(world, ane, 'chair.step-in', { unit, meeting: '1' });
    expect(card()).toBe(before.replace('Bo Holm', 'Ane Lind'));
    await press(world, bo, 'meeting.show', { ...data, takes: 'yes' });
    expect(card()).toBe(before);
    await press(world, ane, 'meeting.show', { ...data, takes: 'yes' });
    expect(chairOnCard(card())).toBe('Ane Lind');
    await press(world, bo, 'chair.self', { unit, meeting: '1', over: ane.id });
    expect(card()).toBe(before);
    await press(world, bo, 'chair.give-back', { unit, meeting: '1', private: 'yes' });
    await world.press(carla, channel, 'chair.take', { unit, meeting: '1' });
    expect(chairOnCard(card())).toBe('Carla Berg');
  });

  it('says so anew when whoever was asked says yes', async () => {
    const { world, unit, card } = await led();
    await press(world, bo, 'chair.ask-one', { unit, meeting: '1', person: ane.id });
    expect(chairOnCard(card())).toBe('Bo Holm');
    await press(world, ane, 'chair.step-in', { unit, meeting: '1', asked: 'yes' });
    expect(chairOnCard(card())).toBe('Ane Lind');
  });

  it('keeps to who leads whenever it is that a colleague takes over while something is written', async () => {
    for (let before = 0, ran = true; ran; before++) {
      const { world, unit, data, card } = await led();
      const next = () => press(world, bo, 'meeting.go', { ...data, to: '2' });
      const take = () => press(world, ane, 'chair.step-in', { unit, meeting: '1' });
      ({ ran } = await runInto(world, next, take, before));
      expect(chairOnCard(card()), `before call ${before}`).toBe(ran ? 'Ane Lind' : 'Bo Holm');
    }
  });

  it('names nobody whose name it does not know', async () => {
    const { world, unit } = await led();
    const [stored, meeting] = [await storedUnit(world, unit), await meetingOf(world, unit)];
    if (!meeting) throw new Error('no meeting');
    const now = world.ports.clock.now();
    const withName = (name: string | undefined) =>
      ledNodes({
        unit: { ...stored, chairs: { 1: { ...ane, name } as Person } },
        meeting: { ...meeting, card: { of: { ...ane, name } as Person, message: 'm' } },
        now,
      });
    expect(withName('Ane Lind')).toHaveLength(1);
    expect(withName(undefined)).toEqual([]);
    // Whoever may not lead it is a stranger to it.
    const { card: _, ...without } = { ...meeting, startedBy: ane };
    expect(ledNodes({ unit: stored, meeting: without, now })).toEqual([]);
  });

  it('names nobody once its day is over', async () => {
    const { world, unit, card } = await led();
    at(world, '2026-10-17', '13:00');
    const meeting = await meetingOf(world, unit);
    if (meeting) await redrawLeftOpen(world.ports, await storedUnit(world, unit), meeting);
    expect(card()).toContain('Mødet fredag 16. oktober er ikke afsluttet');
    expect(card()).not.toContain('Mødeleder');
  });

  it('is drawn anew at a takeover for four reads, and at a step for none', async () => {
    const { world, unit, data } = await led();
    world.resetCounts();
    await press(world, bo, 'meeting.go', { ...data, to: '2' });
    expect(world.counts.total).toBe(11);
    world.resetCounts();
    await press(world, ane, 'chair.step-in', { unit, meeting: '1' });
    expect(world.counts.total).toBe(30 + 4);
  });
});
