import { expect, it } from 'vitest';
import { nextMeetingView } from '../../bot/plan/view/next-meeting-view.ts';
import { viewToText } from '../../bot/ui/plain-text.ts';
import { meetingsOf } from '../../shared/domain/plan/find-in-plan.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import { at, meetingDay, unitWithStaff } from '../people/meeting-steps.ts';
import { storedUnit } from '../people/plan-steps.ts';
import { ane, bo, channel, personal, replyText } from '../people/world.ts';

it('a date that stands for now is confirmed on the card itself, by whoever may', async () => {
  const { world, unit: id } = await unitWithStaff();
  const unit = await storedUnit(world, id);
  const found = meetingsOf(planOf(unit.plan, meetingDay)).find(({ day }) => day === meetingDay);
  if (!found) throw new Error('no meeting');
  const shown = (state: 'proposed' | 'confirmed', mayConfirm: boolean) =>
    viewToText(
      nextMeetingView({ unit, today: meetingDay, meeting: { ...found, state }, chair: bo, mayConfirm }),
    );
  expect(shown('proposed', true)).toContain('Datoen er foreløbig, til du har bekræftet den.');
  expect(shown('proposed', true)).toContain('[Bekræft datoer]');
  expect(shown('proposed', false)).toContain('til lederen har bekræftet den');
  expect(shown('proposed', false)).not.toContain('[Bekræft datoer]');
  expect(shown('confirmed', true)).not.toMatch(/foreløbig|Bekræft/);
});

it('is begun from the card on its day, in the chat of whoever leads it', async () => {
  const { world, unit } = await unitWithStaff();
  at(world, meetingDay, '12:45');
  const asked = async (who = bo, where = personal) =>
    replyText(await world.say(who, where, 'hvornår mødes vi næste gang'));
  expect(await asked()).toContain('[Start mødet]');
  expect(await asked(ane)).not.toContain('[Start mødet]');
  expect(await asked(bo, channel)).not.toContain('[Start mødet]');
  await world.press(bo, personal, 'meeting.start', { unit, day: meetingDay });
  expect(await asked()).toContain('[Fortsæt mødet]');
  at(world, '2026-10-15', '12:45');
  expect(await asked()).not.toContain('[Start mødet]');
});
