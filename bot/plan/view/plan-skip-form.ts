import { longestLabel, weeksToSkipOffered } from '../../../shared/domain/plan/limits.ts';
import { hasBegun } from '../../../shared/domain/plan/weeks.ts';
import { addDays, type Day, dayOf, isoWeekOf, momentOf } from '../../../shared/domain/time/day.ts';
import { settingOf } from '../../../shared/domain/unit/unit-kind.ts';
import { datesText } from '../../time/text/dates.ts';
import type { Option } from '../../ui/form.ts';
import { planFormText } from '../text/plan-form-text.ts';
import {
  buildPlanForm,
  choice,
  decided,
  failed,
  optionalText,
  type PlanForm,
  type PlanFormAsk,
} from './build-plan-form.ts';
import { coursesAhead } from './plan-view.ts';

/** A week in which the unit is open but does something else: it is stored as a closure, so the course skips it. */
export const skipForm: PlanForm = {
  empty: 'noWeek',
  written: { field: 'label', longest: longestLabel },
  form(ask) {
    const { unit } = ask;
    const text = planFormText[unit.language].skip;
    const options = weekOptions(ask);
    if (options.length === 0) return undefined;
    return buildPlanForm(ask, {
      id: 'plan.skip',
      title: text.title,
      intro: text.intro[settingOf(unit.kind)],
      fields: [
        choice('week', text.week, options),
        optionalText('label', text.label, text.labelHint, longestLabel),
      ],
    });
  },
  read(filled) {
    const { unit, values, written, context } = filled;
    const monday = weekOptions(filled).find(({ value }) => value === values.week)?.value;
    const id = context.op;
    if (!monday || !id) return failed({ week: 'choose' });
    const days = { kind: 'days', from: monday, to: addDays(monday, 4) } as const;
    const label = written || planFormText[unit.language].skip.noLabel;
    const closure = { id, scope: 'unit' as const, label, ...days };
    return decided({ kind: 'add-closure', closure });
  },
};

/** Whether the form lets this week be chosen. */
export function isWeekOffered(ask: Omit<PlanFormAsk, 'context'>, monday: Day): boolean {
  return weekOptions({ ...ask, context: {} }).some(({ value }) => value === monday);
}

function weekOptions({ unit, plan, now }: PlanFormAsk): readonly Option[] {
  const text = planFormText[unit.language].skip;
  const dates = datesText[unit.language];
  const through = momentOf(now);
  const named = (monday: Day) =>
    [dates.calendarWeek(isoWeekOf(monday).week), dates.dayRange(monday, addDays(monday, 4))] as const;
  return coursesAhead(plan, dayOf(now))
    .flatMap(({ number, weeks, pauseWeeks }) => [
      ...weeks.map((week) => ({ week, label: text.courseWeek(...named(week.monday), number, week.number) })),
      ...pauseWeeks.map((week) => ({ week, label: text.pauseWeek(...named(week.monday)) })),
    ])
    .filter(({ week }) => !hasBegun(week, through))
    .slice(0, weeksToSkipOffered)
    .map(({ week, label }) => ({
      value: week.monday,
      label: label.charAt(0).toUpperCase() + label.slice(1),
    }));
}
