import { closedReasons } from '../../../shared/domain/plan/open-days.ts';
import type { PlannedMeeting } from '../../../shared/domain/plan/plan.ts';
import { type Day, dayOf } from '../../../shared/domain/time/day.ts';
import { datesText } from '../../time/text/dates.ts';
import { planFormText } from '../text/plan-form-text.ts';
import { planWordsText } from '../text/plan-words.ts';
import type { PlanFormAsk } from './build-plan-form.ts';

/** Why a meeting cannot be on a day that a leader named: it is gone, the house is closed, or it is of another week. */
export function whyNotThen(
  { unit, plan, now }: PlanFormAsk,
  { id, day: planned }: PlannedMeeting,
  day?: Day,
) {
  const { language } = unit;
  const text = planFormText[language].move.why;
  const today = dayOf(now);
  if (day && day < today) return text.gone;
  const reasons = day ? closedReasons(day, unit.plan) : [];
  if (day && reasons.length > 0) return planWordsText[language].whyMoved(day, { kind: 'closed', reasons });
  const course = plan.courses.find(({ closingMeeting }) => closingMeeting?.id === id);
  const open = course?.weeks.find(({ number }) => number === 5)?.openDays ?? [];
  const [first = planned] = open;
  return id === 'opening'
    ? text.tooFar
    : text.otherWeek(datesText[language].dayRange(first, open.at(-1) ?? first));
}
