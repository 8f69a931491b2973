import { addWeeks, type Day } from '../../shared/domain/day.ts';
import { guideFor } from '../../shared/domain/guide.ts';
import { planUnit } from '../../shared/domain/plan-unit.ts';
import type { PostKind } from '../../shared/domain/posts.ts';
import type { Unit } from '../../shared/domain/unit.ts';
import type { View } from '../ui/view.ts';
import { guideView } from './guide-view.ts';
import { sentence } from './onboarding-views.ts';

/** A post of the rhythm, as it reads on the day it is sent. */
export function postView(unit: Unit, kind: PostKind, today: Day): View | undefined {
  const plan = planUnit(unit.plan, addWeeks(today, 2));
  if ('refused' in plan) return undefined;
  const guide = guideFor({ settings: unit.plan, plan, today });
  return kind === 'week-guide' || kind === 'meeting-guide' || kind === 'start-guide'
    ? guideView({ guide, unit, others: [], audience: 'channel' })
    : sentence(kind);
}

export function channelGoneView(unit: Unit): View {
  return sentence(unit.name);
}
