import { planUnit } from '../../shared/domain/plan/plan-unit.ts';
import { planStanding } from '../access/plan-standing.ts';
import { type Call, showAll, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { planRefusedView } from './view/plan-change-views.ts';
import { closuresView } from './view/plan-closures-view.ts';
import { planShownUntil, planView } from './view/plan-view.ts';

/** Everyone may look; the leader's buttons are for the leader's eyes. */
export async function showPlan(call: Call, wanted?: string): Promise<Reply> {
  return planStanding(call, wanted, 'see-plan', async ({ unit, may }) => {
    const now = call.ports.clock.now();
    const plan = planUnit(unit.plan, planShownUntil(now));
    if ('refused' in plan) return showYou(planRefusedView(unit.language, plan.refused));
    const mayChange = may('change-plan');
    const view = planView({ unit, plan, now, mayChange });
    return call.intent.where.kind === 'channel' && !mayChange ? showAll(view) : showYou(view);
  });
}

export async function showClosures(call: Call, wanted?: string): Promise<Reply> {
  return planStanding(call, wanted, 'change-plan', async ({ unit }) =>
    showYou(closuresView(unit, call.ports.clock.now())),
  );
}
