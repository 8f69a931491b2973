import { expect, it } from 'vitest';
import { changeRow } from '../../bot/rows/change-row.ts';
import { commonGoalsRow } from '../../bot/rows/learning-rows.ts';
import type { Guarded } from '../../shared/domain/guard/guard.ts';
import { at, meetingDay, unitWithStaff } from '../people/meeting-steps.ts';
import { buttonsOf, formOf } from '../people/plan-steps.ts';
import { ane, bo, personal, replyText } from '../people/world.ts';

it('“mine mål” shows one’s goals, and where there is none, how to set one', async () => {
  const { world } = await unitWithStaff();
  const reply = await world.say(ane, personal, 'mine mål');
  expect(replyText(reply)).toContain('Du har ikke sat dig et mål i det her forløb.');
  expect(buttonsOf(reply).map(({ label }) => label)).toContain('Sæt et mål');
  expect(replyText(reply)).not.toContain('Dine prøvehandlinger');
});

it('whoever asks which goals the unit has for the next course reads them; a button writes them', async () => {
  const { world, unit } = await unitWithStaff();
  const asked = 'hvad er vores mål for næste forløb';
  const none = await world.say(bo, personal, asked);
  expect(replyText(none)).toContain('Jeres mål i forløb 2');
  expect(replyText(none)).toContain('I har ikke skrevet fælles mål for forløbet endnu.');
  const [write] = buttonsOf(none);
  const form = replyText(await world.press(bo, personal, write?.action ?? '', write?.data ?? {}));
  expect(form).toContain('i forløb 2');
  const goals = [{ id: 'g1', text: 'Alle børn har en at lege med' as Guarded, activities: [] }];
  await changeRow(world.ports, commonGoalsRow(unit, 2), () => ({ v: 1, course: 2, goals }) as never);
  for (const who of [bo, ane])
    expect(replyText(await world.say(who, personal, asked))).toContain('Alle børn har en at lege med');
  // The running course is another one.
  expect(replyText(await world.say(bo, personal, 'hvad er vores mål'))).toContain('Jeres mål i forløb 1');
  const told = await world.say(ane, personal, 'hvad er vores mål');
  expect(buttonsOf(told).map(({ label }) => label)).toEqual(['Dit læringsmål']);
});

it('goals that were set for the next course stand there at once, whether on the way or at the meeting under way', async () => {
  const { world, unit } = await unitWithStaff();
  const goal = 'Flere børn leger sammen';
  const form = { unit, course: '2', op: 'o1' };
  const saved = await world.submit(bo, personal, 'goal.common', { goal0: goal }, form);
  expect(replyText(saved)).toContain(`Fælles mål i næste forløb (nr. 2)\n• ${goal}`);
  at(world, meetingDay, '13:00');
  await world.press(bo, personal, 'meeting.start', { unit });
  const opened = await world.press(bo, personal, 'meeting.goal', { unit, day: meetingDay, alone: 'yes' });
  const atMeeting = 'Alle får fortalt noget til samling';
  const { context } = formOf(opened);
  await world.submit(bo, personal, 'meeting.goal', { goal: atMeeting }, context);
  for (const asked of ['hvilke mål har vi', 'hvad er vores mål'])
    for (const who of [bo, ane]) {
      const said = replyText(await world.say(who, personal, asked));
      expect(said).toContain(goal);
      expect(said).toContain(atMeeting);
    }
});
