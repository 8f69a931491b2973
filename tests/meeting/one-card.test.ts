import { describe, expect, it } from 'vitest';
import type { Who } from '../../bot/turn/intent.ts';
import { buttonsIn, carla, fill, meetingOf, startedMeeting } from '../people/meeting-steps.ts';
import { bo, channel, personal, replyText, type World } from '../people/world.ts';

const elsewhere = 'Mødet står et andet sted her i chatten. Kan du ikke finde det, så tryk her.';
const labels = (reply: unknown) => buttonsIn(reply).map(({ label }) => label);

/** Presses a button of the message with this id, in the person's own chat. */
function pressIn(world: World, message: string, who: Who, action: string, data: Record<string, string>) {
  return world.send({ who, where: personal, pressed: message, what: { kind: 'button', action, data } });
}

/** Bo leads from the message he began it in. */
async function ledFrom(message: string) {
  const { world, unit, data } = await startedMeeting();
  await pressIn(world, message, bo, 'meeting.show', data);
  return { world, unit, data, left: () => world.drawn.filter(({ text }) => text.includes(elsewhere)) };
}

describe('the buttons of the meeting', () => {
  it('move to the message where they are asked for, and leave a way back', async () => {
    const { world, unit, data, left } = await ledFrom('m-first');
    expect(left()).toEqual([]);
    const asked = await world.say(bo, personal, 'fortsæt mødet');
    expect(labels(asked)).toEqual(['Fortsæt mødet']);
    expect(replyText(asked)).toContain('punkt 1 af 9');
    // Until it is pressed, they stay where they are.
    expect(left()).toEqual([]);
    const moved = await pressIn(world, 'm-second', bo, 'meeting.show', data);
    expect(labels(moved)).toContain('Næste ▸');
    expect(left()).toEqual([
      {
        to: expect.objectContaining({ kind: 'person', id: bo.id }),
        messageId: 'm-first',
        text: expect.any(String),
      },
    ]);
    expect(left()[0]?.text).toContain('[Fortsæt mødet]');
    // And back again, by that button.
    await pressIn(world, 'm-first', bo, 'meeting.show', data);
    expect(left().map(({ messageId }) => messageId)).toEqual(['m-first', 'm-second']);
    expect((await meetingOf(world, unit))?.card?.message).toBe('m-first');
  });

  it('stay while one presses on in the same message, which writes nothing more than the step', async () => {
    const { world, data, left } = await ledFrom('m-first');
    world.resetCounts();
    await pressIn(world, 'm-first', bo, 'meeting.go', { ...data, to: '1' });
    expect(world.counts.writes).toBe(1);
    await fill(world, bo, 'meeting.decision', data, { text: 'Vi går i to hold' });
    expect(left()).toEqual([]);
  });

  it('go with whoever takes the meeting over: whoever led it loses them at once, and reads who has them', async () => {
    const { world, unit, data } = await ledFrom('m-bo');
    await world.press(carla, channel, 'chair.take', { unit, meeting: '1' });
    const ofBo = () => world.drawn.findLast(({ messageId }) => messageId === 'm-bo')?.text;
    expect(ofBo()).toBe('Carla Berg leder mødet nu.\n[Overtag mødet]');
    expect(await meetingOf(world, unit)).not.toHaveProperty('card');
    const hers = await pressIn(world, 'm-carla', carla, 'meeting.show', data);
    expect(labels(hers)).toContain('Næste ▸');
    // The leader takes them back, and then the whole meeting.
    await pressIn(world, 'm-bo', bo, 'meeting.show', { ...data, takes: 'yes' });
    const ofCarla = () => world.drawn.findLast(({ messageId }) => messageId === 'm-carla')?.text;
    expect(ofCarla()).toBe('Bo Holm leder mødet nu.\n[Overtag mødet]');
    // An old *Fortsæt mødet* is no *Overtag mødet*: it tells who leads, and offers that.
    const old = await pressIn(world, 'm-old', carla, 'meeting.show', data);
    expect(replyText(old)).toMatch(/\[Overtag mødet\]$/);
    expect(labels(old)).not.toContain('Næste ▸');
    expect((await meetingOf(world, unit))?.card?.message).toBe('m-bo');
    const takeOver = buttonsIn(old).find(({ label }) => label === 'Overtag mødet');
    await pressIn(world, 'm-carla', carla, 'meeting.show', takeOver?.data ?? {});
    expect(ofBo()).toBe('Carla Berg leder mødet nu.\n[Overtag mødet]');
    await pressIn(world, 'm-bo', bo, 'chair.self', { unit, meeting: '1', over: carla.id });
    expect(ofCarla()).toBe('Bo Holm leder mødet nu.');
  });

  it('stand below what is true once a decision is deleted from its own receipt', async () => {
    const { world, unit, data } = await ledFrom('m-first');
    await fill(world, bo, 'meeting.decision', data, { text: 'Vi går i to hold' });
    const decision = (await meetingOf(world, unit))?.decisions[0]?.id ?? '';
    await pressIn(world, 'm-receipt', bo, 'meeting.drop', { ...data, decision, alone: 'yes' });
    const anew = world.drawn.filter(({ messageId }) => messageId === 'm-first').at(-1)?.text;
    expect(anew).toContain('[Næste ▸]');
    expect(anew).not.toContain('to hold');
  });

  it('leave nothing behind when the meeting is closed', async () => {
    const { world, unit, data } = await ledFrom('m-first');
    await pressIn(world, 'm-first', bo, 'meeting.close', { ...data, goals: 'none' });
    const meeting = await meetingOf(world, unit);
    expect(meeting?.state).toBe('closed');
    expect(meeting).not.toHaveProperty('card');
  });

  it('of somebody who may not lead it say so, once it is over', async () => {
    const { world, data } = await ledFrom('m-first');
    await pressIn(world, 'm-first', bo, 'meeting.close', { ...data, goals: 'none' });
    const reply = await pressIn(world, 'm-carla', carla, 'meeting.show', data);
    expect(reply).toMatchObject({ replace: true });
    expect(replyText(reply)).toMatch(
      /^Statusmødet .*16\. oktober er slut\.\n\[Se referatet\] \[Vis tekst til Aula\]$/,
    );
  });
});
