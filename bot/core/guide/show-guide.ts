import { addWeeks } from '../../../shared/domain/day.ts';
import { guideFor } from '../../../shared/domain/guide.ts';
import { planUnit } from '../../../shared/domain/plan-unit.ts';
import { onboardingText } from '../../text/unit/onboarding-text.ts';
import { guideView } from '../../views/guide/guide-view.ts';
import { noUnitView, sentence } from '../../views/unit/onboarding-views.ts';
import { type Call, firstLanguage, showAll, showYou } from '../call.ts';
import type { Reply } from '../reply.ts';
import { resolveUnit } from '../resolve-unit.ts';

export async function showGuide(call: Call, ask: { unit?: string; minutes?: string } = {}): Promise<Reply> {
  const resolved = await resolveUnit(call, ask.unit);
  const where = call.intent.where.kind;
  if (resolved.kind === 'none') return showYou(noUnitView(firstLanguage, where));
  const { unit, others } = resolved;
  const plan = planUnit(unit.plan, addWeeks(call.today, 2));
  if ('refused' in plan) return showYou(sentence(onboardingText[unit.language].errors.noOpenWeek));
  const view = guideView({
    unit,
    guide: guideFor({ settings: unit.plan, plan, today: call.today }),
    others,
    audience: where,
    ...(ask.minutes && { minutes: Number(ask.minutes) }),
  });
  return where === 'channel' ? showAll(view) : showYou(view);
}
