import { guideFor } from '../../shared/domain/guide.ts';
import { planUnit } from '../../shared/domain/plan-unit.ts';
import { guideView } from '../views/guide-view.ts';
import { noUnitView } from '../views/onboarding-views.ts';
import { type Call, firstLanguage, showAll, showYou } from './call.ts';
import type { Reply } from './reply.ts';
import { resolveUnit } from './resolve-unit.ts';

export async function showGuide(call: Call, ask: { unit?: string; minutes?: string } = {}): Promise<Reply> {
  const resolved = await resolveUnit(call, ask.unit);
  const where = call.intent.where.kind;
  if (resolved.kind === 'none') return showYou(noUnitView(firstLanguage, where));
  const { unit, others } = resolved;
  const plan = planUnit(unit.plan, call.today);
  const view = guideView({
    unit,
    guide: guideFor({ settings: unit.plan, plan, today: call.today }),
    others,
    audience: where,
    ...(ask.minutes && { minutes: Number(ask.minutes) }),
  });
  return where === 'channel' ? showAll(view) : showYou(view);
}
