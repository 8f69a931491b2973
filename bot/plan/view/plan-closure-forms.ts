import { closuresAhead } from '../../../shared/domain/plan/closures-ahead.ts';
import { longestLabel } from '../../../shared/domain/plan/limits.ts';
import { closedAnyway } from '../../../shared/domain/plan/open-days.ts';
import { isSpan } from '../../../shared/domain/plan/parse-changes.ts';
import type { Closure } from '../../../shared/domain/plan/settings.ts';
import { dayOf, isDay } from '../../../shared/domain/time/day.ts';
import { settingOf } from '../../../shared/domain/unit/unit-kind.ts';
import type { Field } from '../../ui/form.ts';
import { planClosureText } from '../text/plan-closure-text.ts';
import {
  buildPlanForm,
  choice,
  decided,
  failed,
  optionalText,
  type PlanForm,
  type PlanFormAsk,
  type PlanFormFilled,
} from './build-plan-form.ts';
import { closureWords } from './plan-change-lines.ts';

const lastWeek = 53;

export const addDaysForm: PlanForm = {
  empty: 'noClosure',
  written: { field: 'label', longest: longestLabel },
  form(ask) {
    const text = planClosureText[ask.unit.language].closure;
    return buildPlanForm(ask, {
      id: 'plan.add-days',
      title: text.daysTitle,
      intro: text.intro[settingOf(ask.unit.kind)],
      defaults: { scope: 'unit' },
      fields: [
        { kind: 'date', id: 'from', label: text.from, required: true },
        { kind: 'date', id: 'to', label: text.to, hint: text.toHint },
        whose(ask),
        optionalText('label', text.label, text.labelHint, longestLabel),
      ],
    });
  },
  read(filled) {
    const from = filled.values.from ?? '';
    const to = filled.values.to || from;
    if (!isDay(from)) return failed({ from: 'date' });
    if (!isDay(to)) return failed({ to: 'date' });
    if (!isSpan(from, to)) return failed({ to: 'dateOrder' });
    if (to < dayOf(filled.now)) return failed({ from: 'dateGone' });
    if (closedAnyway(from, to)) return failed({ from: 'closedAnyway' });
    return decided({ kind: 'add-closure', closure: { ...newClosure(filled), kind: 'days', from, to } });
  },
};

export const addWeeksForm: PlanForm = {
  empty: 'noClosure',
  written: { field: 'label', longest: longestLabel },
  form(ask) {
    const text = planClosureText[ask.unit.language].closure;
    const week = { kind: 'number', min: 1, max: lastWeek } as const;
    return buildPlanForm(ask, {
      id: 'plan.add-weeks',
      title: text.weeksTitle,
      intro: text.intro[settingOf(ask.unit.kind)],
      defaults: { scope: 'unit' },
      fields: [
        { ...week, id: 'fromWeek', label: text.fromWeek, required: true },
        { ...week, id: 'toWeek', label: text.toWeek, hint: text.toWeekHint },
        whose(ask),
        optionalText('label', text.label, text.labelHint, longestLabel),
      ],
    });
  },
  read(filled) {
    const fromWeek = weekNumber(filled.values.fromWeek);
    const toWeek = filled.values.toWeek ? weekNumber(filled.values.toWeek) : fromWeek;
    if (!fromWeek) return failed({ fromWeek: 'week' });
    if (!toWeek) return failed({ toWeek: 'week' });
    const closure = { ...newClosure(filled), kind: 'yearly-weeks' as const, fromWeek, toWeek };
    return decided({ kind: 'add-closure', closure });
  },
};

export const removeClosureForm: PlanForm = {
  empty: 'noClosure',
  form(ask) {
    const text = planClosureText[ask.unit.language].closure;
    const closures = closuresAhead(ask.unit.plan.closures, dayOf(ask.now));
    if (closures.length === 0) return undefined;
    return buildPlanForm(ask, {
      id: 'plan.remove-closure',
      title: text.removeTitle,
      fields: [
        choice(
          'closure',
          text.which,
          closures.map((closure) => ({
            value: closure.id,
            label: closureWords(closure, ask.unit.language, dayOf(ask.now)),
          })),
        ),
      ],
    });
  },
  read({ unit, values }) {
    const closure = unit.plan.closures.find(({ id }) => id === values.closure);
    return closure ? decided({ kind: 'remove-closure', id: closure.id }) : failed({ closure: 'choose' });
  },
};

function whose({ unit }: PlanFormAsk): Field {
  const text = planClosureText[unit.language].closure;
  const options = (['unit', 'municipality'] as const).map((scope) => ({
    value: scope,
    label: text.scopes[scope],
  }));
  return choice('scope', text.whose, options, 'radio');
}

/** The closure's id was made when the form was opened: sent twice, it adds one closure. */
function newClosure({ context, values, written }: PlanFormFilled) {
  const scope: Closure['scope'] = values.scope === 'municipality' ? 'municipality' : 'unit';
  return { id: context.op ?? '', scope, ...(written && { label: written }) };
}

function weekNumber(text = ''): number | undefined {
  const week = Number(text.trim());
  return /^\d{1,2}$/.test(text.trim()) && week >= 1 && week <= lastWeek ? week : undefined;
}
