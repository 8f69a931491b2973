import type { PlanChange } from '../../../shared/domain/plan/plan-change.ts';
import { planClosureText } from '../text/plan-closure-text.ts';
import {
  buildPlanForm,
  choice,
  decided,
  failed,
  type PlanForm,
  type PlanFormAsk,
} from './build-plan-form.ts';

const days = ['june5', 'december24'] as const;
const enough = ['1', '2', '3', '4', '5'];

/**
 * Whether the unit is open on 5 June and 24 December, and how many open days make an open week. Most units never
 * change it.
 */
export const openingForm: PlanForm = {
  empty: 'noClosure',
  form(ask) {
    const text = planClosureText[ask.unit.language].openingRules;
    return buildPlanForm(ask, {
      id: 'plan.opening',
      title: text.title,
      intro: text.intro,
      defaults: valuesNow(ask),
      fields: [
        {
          kind: 'choices',
          id: 'open',
          label: text.open,
          options: days.map((day) => ({ value: day, label: text.days[day] })),
        },
        choice(
          'week',
          text.week,
          enough.map((count) => ({ value: count, label: text.weekOption(Number(count)) })),
        ),
      ],
    });
  },
  read(filled) {
    const { values } = filled;
    const now = valuesNow(filled);
    if (!enough.includes(values.week ?? '')) return failed({ week: 'choose' });
    const open = (values.open ?? '').split(',');
    const change: PlanChange = {
      kind: 'opening-rules',
      openOn: { june5: open.includes('june5'), december24: open.includes('december24') },
      openDaysPerWeek: Number(values.week),
    };
    const chosen = days.filter((day) => open.includes(day)).join(',');
    return chosen === now.open && values.week === now.week ? failed({ '': 'unchanged' }) : decided(change);
  },
};

function valuesNow({ unit }: PlanFormAsk): { readonly open: string; readonly week: string } {
  const { openOn, openDaysPerWeek } = unit.plan;
  return { open: days.filter((day) => openOn[day]).join(','), week: String(openDaysPerWeek) };
}
