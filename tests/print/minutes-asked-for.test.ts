import { expect, it } from 'vitest';
import { unitWithStaff } from '../people/meeting-steps.ts';
import { message } from '../people/trial-steps.ts';
import { ane, personal, replyText } from '../people/world.ts';

it.each([
  'kan jeg printe referatet',
  'printe referatet',
  'print referatet',
  'udskriv referat',
  'må jeg få referatet på papir',
  'hvordan printer jeg referatet',
])('the minutes to print are one button away: %s', async (asked) => {
  const { world } = await unitWithStaff();
  const said = replyText(await world.send(message(asked, '1.1', ane, personal)));
  expect(said).toContain('Referat af sidste statusmøde');
  expect(said).toContain('/api/print/decisions/');
  expect(said).not.toContain('/api/print/guide/');
});
