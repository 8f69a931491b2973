import { expect, it } from 'vitest';
import { readValues } from '../../bot/rows/row.ts';
import { membersIn } from '../../bot/rows/unit-rows.ts';
import { buttonsOf } from '../people/plan-steps.ts';
import { buttonOf, message, stored, unitWithAne } from '../people/trial-steps.ts';
import { ane, personal, replyText } from '../people/world.ts';

it('“fortryd” right after a trial was shared stops the sharing, and keeps the trial', async () => {
  const { world, unit } = await unitWithAne();
  const kept = await world.send(message('prøvehandling: jeg tæller til ti', '1.1', ane, personal));
  world.pass(60);
  const share = buttonOf(kept, 'trial.share');
  await world.press(ane, personal, share.action, share.data);
  // The trial's row tells of it: nothing is noted beside it, which would come a moment later and be named instead.
  const members = await readValues(world.ports, membersIn(unit));
  expect(members.find(({ person }) => person.id === ane.id)?.latest?.kind).not.toBe('trial');
  world.pass(60);
  const undo = await world.say(ane, personal, 'fortryd');
  expect(replyText(undo)).toContain('Du delte prøvehandlingen “jeg tæller til ti” med enheden.');
  const [stop] = buttonsOf(undo);
  expect(stop?.label).toBe('Del den ikke alligevel');
  await world.press(ane, personal, stop?.action ?? '', stop?.data ?? {});
  const [trial] = await stored(world, unit);
  expect(trial).toMatchObject({ what: 'jeg tæller til ti', audience: 'private', onAgenda: false });
  // Not shared any more, it is not offered once more.
  expect(trial).not.toHaveProperty('sharedAt');
  expect(replyText(await world.say(ane, personal, 'fortryd'))).not.toContain('Del den ikke alligevel');
});
