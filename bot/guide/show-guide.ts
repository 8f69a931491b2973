import { guideFor } from '../../shared/domain/guide/guide.ts';
import { planUnit } from '../../shared/domain/plan/plan-unit.ts';
import { addWeeks } from '../../shared/domain/time/day.ts';
import { resolveUnit } from '../access/resolve-unit.ts';
import { type Call, firstLanguage, showAll, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { onboardingText } from '../unit/text/onboarding-text.ts';
import { noUnitView, sentence } from '../unit/view/onboarding-views.ts';
import { guideView } from './view/guide-view.ts';

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
