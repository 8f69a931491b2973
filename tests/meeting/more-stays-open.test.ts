import { describe, expect, it } from 'vitest';
import { alone, shortId } from '../../bot/meeting/view/topic-form.ts';
import { viewToText } from '../../bot/ui/plain-text.ts';
import type { Act } from '../../bot/ui/view.ts';
import {
  addTrials,
  at,
  carla,
  meetingDay,
  meetingOf,
  threeTrials,
  unitWithStaff,
} from '../people/meeting-steps.ts';
import { actsIn, createBoard, type Standing } from '../people/message-board.ts';
import { ane, bo, personal } from '../people/world.ts';
import { trialOf } from './agenda-fixture.ts';

/** Bo leads from a card in his own chat, at the topic of the wardrobe, with *Mere* unfolded. */
async function unfoldedAtTopic() {
  const { world, unit } = await unitWithStaff();
  await addTrials(world, unit, ...threeTrials, trialOf('t4', 'vi spiser frugten ude på legepladsen'));
  at(world, meetingDay, '13:00');
  const board = createBoard(world, [bo, ane, carla]);
  const card = await board.say(bo, personal, 'dagsorden');
  const pressIn = async (message: Standing, label: string, who = bo) => {
    const acts = actsIn(message.view);
    const act = acts.find((one) => one.label === label) ?? acts.find((one) => one.label.includes(label));
    if (!act) throw new Error(`no ${label}: ${viewToText(message.view)}`);
    return board.press(who, message, act as Act & { data?: Record<string, string> });
  };
  const press = (label: string) => pressIn(card, label);
  const send = async (label: string, values: Record<string, string>) => {
    const open = await press(label);
    if (!open || !('form' in open)) throw new Error(`no form: ${label}`);
    const answer = await board.submit(open, values);
    if (answer && 'form' in answer) throw new Error(`not sent: ${JSON.stringify(answer.form.errors)}`);
  };
  const text = () => viewToText(card.view);
  await press('Start mødet');
  for (let point = 0; point < 6 && !text().includes('emne 2 af 3'); point++)
    await press(text().includes('[Næste') ? 'Næste' : 'Færdig med emnet');
  await press('Mere');
  const isUnfolded = () => text().includes('[Mindre]') && text().includes('[Skift mødeleder]');
  expect(isUnfolded()).toBe(true);
  return { world, unit, board, card, press, pressIn, send, text, isUnfolded };
}

describe('“Mere” on the card of the meeting', () => {
  it('stays unfolded while topics, trials and decisions are put right from it', async () => {
    const { send, press, text, isUnfolded } = await unfoldedAtTopic();
    await send('Ret emnet', { name: 'Ud ad døren' });
    expect(text()).toContain('Ud ad døren');
    expect(isUnfolded(), 'renamed').toBe(true);
    await send('Ret emnet', { which: shortId('t2'), to: alone });
    expect(text()).toContain('emne 2 af 4');
    expect(isUnfolded(), 'moved').toBe(true);
    await send('Ret emnet', { to: shortId('t2') });
    expect(text()).toContain('af 3');
    expect(isUnfolded(), 'merged').toBe(true);
    await send('Beslut', { text: 'Vi går i to hold' });
    expect(isUnfolded(), 'decided').toBe(true);
    await send('Ret', { text: 'Vi går i tre hold' });
    expect(text()).toContain('Vi går i tre hold');
    expect(isUnfolded(), 'corrected').toBe(true);
    await press('Slet');
    await press('Nej, behold den');
    expect(isUnfolded(), 'kept').toBe(true);
    await press('Slet');
    await press('Ja, slet');
    expect(text()).not.toContain('[Slet]');
    expect(isUnfolded(), 'deleted').toBe(true);
  });

  it('stays unfolded when the card is drawn anew from elsewhere, or brought further down', async () => {
    const { board, pressIn, text, isUnfolded } = await unfoldedAtTopic();
    const receipt = await board.say(bo, personal, 'Vi har besluttet at vi går i to hold');
    await pressIn(receipt, 'Slet');
    await pressIn(receipt, 'Ja, slet');
    expect(isUnfolded(), text()).toBe(true);
    const next = await board.say(bo, personal, 'Vi har besluttet at vi går i tre hold');
    await pressIn(next, 'Fortsæt mødet');
    expect(text()).toBe('Mødet står længere nede.');
    const below = board.messages.at(-1);
    if (!below) throw new Error('nothing below');
    expect(viewToText(below.view)).toContain('[Mindre]');
    const open = await pressIn(below, 'Ret emnet');
    if (!open || !('form' in open)) throw new Error('no form');
    await board.submit(open, { name: 'Ud ad døren' });
    expect(viewToText(below.view)).toMatch(/Ud ad døren.*\[Mindre\]/s);
  });

  it('folds at “Mindre”, and stays so', async () => {
    const { world, press, send, isUnfolded } = await unfoldedAtTopic();
    world.resetCounts();
    await press('Mindre');
    // On the meeting’s row, and not as what was done last: “fortryd” is of something else.
    expect(world.counts).toMatchObject({ writes: 1, total: 9 });
    expect(isUnfolded()).toBe(false);
    await send('Beslut', { text: 'Vi går i to hold' });
    expect(isUnfolded()).toBe(false);
  });

  it('folds where the meeting goes on, and stays folded when it comes back', async () => {
    const { world, unit, press, text, isUnfolded } = await unfoldedAtTopic();
    await press('Færdig med emnet');
    expect(isUnfolded(), text()).toBe(false);
    await press('Tilbage');
    expect(isUnfolded(), text()).toBe(false);
    expect((await meetingOf(world, unit))?.card).not.toHaveProperty('isUnfolded');
  });

  it('is folded for whoever takes the meeting over', async () => {
    const { board, pressIn, press, text } = await unfoldedAtTopic();
    const said = await board.say(ane, personal, 'Jeg overtager mødet');
    const pressHers = (label: string) => pressIn(said, label, ane);
    await pressHers('Overtag mødet');
    expect(viewToText(said.view)).toContain('[Mere]');
    await pressHers('Mere');
    expect(viewToText(said.view)).toContain('[Mindre]');
    await press('Overtag mødet');
    expect(text()).toContain('[Mere]');
    expect(viewToText(said.view)).not.toContain('[Mindre]');
  });
});
