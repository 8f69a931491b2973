import { expect, it } from 'vitest';
import { viewToText } from '../../bot/ui/plain-text.ts';
import { runInto } from '../people/interleaved.ts';
import { addTrials, at, meetingDay, meetingOf, threeTrials, unitWithStaff } from '../people/meeting-steps.ts';
import { actsIn, createBoard } from '../people/message-board.ts';
import { ane, bo, copyWorld, personal } from '../people/world.ts';

const { world: first, unit } = await unitWithStaff();
await addTrials(first, unit, ...threeTrials);
at(first, meetingDay, '13:02');
const data = { unit, day: meetingDay };
const begun = createBoard(first, [bo, ane]);
const card = await begun.say(bo, personal, 'dagsorden');
await begun.press(bo, card, { action: 'meeting.start', data: { unit, length: '60' } });
const next = actsIn((begun.messages.find(({ id }) => id === card.id) ?? card).view).find(
  ({ action }) => action === 'meeting.go',
);
const ofAne = await begun.say(ane, personal, 'dagsorden');

/** What stands on Bo's card once Ane has taken the meeting over before that call, and how far the meeting got. */
async function pressedInto(before: number) {
  const world = copyWorld(first);
  const board = createBoard(world, [bo, ane], begun.messages);
  const here = (id: string) => board.messages.find((each) => each.id === id) ?? card;
  if (!next) throw new Error('no way on');
  const { ran } = await runInto(
    world,
    () => board.press(bo, here(card.id), next),
    () => board.press(ane, here(ofAne.id), { action: 'chair.step-in', data: { ...data, meeting: '1' } }),
    before,
  );
  const { step, card: stands } = (await meetingOf(world, unit)) ?? {};
  return { ran, step, isAnes: stands?.of.id === ane.id, said: viewToText(here(card.id).view) };
}

it('says to whoever pressed while a colleague took the meeting over whether it was done', async () => {
  const told = { yes: 0, no: 0 };
  for (let before = 0; ; before++) {
    const { ran, step, isAnes, said } = await pressedInto(before);
    if (!ran) break;
    expect(isAnes).toBe(true);
    expect(said).toContain('Ane Lind leder mødet nu.');
    if (said.includes('Dit tryk kom med.')) told.yes++;
    if (said.includes('Dit tryk kom ikke med.')) told.no++;
    if (said.includes('Dit tryk kom')) expect(step, said).toBe(said.includes('ikke') ? 0 : 1);
  }
  expect(told.yes).toBeGreaterThan(0);
  expect(told.no).toBeGreaterThan(0);
});
