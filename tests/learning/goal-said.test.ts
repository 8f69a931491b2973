import { expect, it } from 'vitest';
import { pressShown, unitWithStaff } from '../people/meeting-steps.ts';
import { ane, personal, replyText } from '../people/world.ts';

it.each([
  ['mit mål er at blive bedre til at vente', 'blive bedre til at vente'],
  ['Mit læringsmål er at sætte mig på gulvet', 'sætte mig på gulvet'],
  ['mit mål: at vente lidt', 'at vente lidt'],
])('%s stands in the field without the words that call it a goal', async (said, goal) => {
  const { world } = await unitWithStaff();
  const told = await world.say(ane, personal, said);
  const open = await pressShown(world, ane, told, 'Sæt et mål');
  if (open.kind !== 'open-form') throw new Error(replyText(open));
  expect(open.form.values?.text).toBe(goal);
});
