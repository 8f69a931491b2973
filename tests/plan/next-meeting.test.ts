import { expect, it } from 'vitest';
import { nextMeetingView } from '../../bot/plan/view/next-meeting-view.ts';
import { viewToText } from '../../bot/ui/plain-text.ts';
import { meetingsOf } from '../../shared/domain/plan/find-in-plan.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import { meetingDay, unitWithStaff } from '../people/meeting-steps.ts';
import { storedUnit } from '../people/plan-steps.ts';
import { bo } from '../people/world.ts';

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
