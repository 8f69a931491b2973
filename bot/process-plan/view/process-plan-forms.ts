import type { DaySlot } from '../../../shared/domain/activity/day-changes.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { processFields } from '../../../shared/domain/process-plan/process-plan.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import type { Field, Form, Option, Values } from '../../ui/form.ts';
import { processPlanText } from '../text/process-plan-text.ts';

export function processPlanForm(ask: {
  readonly unit: Pick<Unit, 'language'>;
  readonly day: Day;
  /** Whose plan it is; missing for everybody's. */
  readonly slot?: Pick<DaySlot, 'group'>;
  readonly context: Form['context'];
  readonly values: Values;
  readonly errors?: Form['errors'];
}): Form {
  const { unit, day, slot } = ask;
  const text = processPlanText[unit.language];
  const when = datesText[unit.language].longDay(day);
  return {
    id: 'process-plan.write',
    title: text.formTitle,
    intro: slot ? `${slot.group} · ${when}` : when,
    fields: processFields.map(
      ({ id, longest }): Field => ({
        kind: 'text',
        id,
        label: text.fields[id],
        maxLength: longest,
        ...(text.hints[id] && { hint: text.hints[id] }),
        ...(id === 'activity' && { required: true }),
        ...((id === 'steps' || id === 'tips') && { multiline: true }),
      }),
    ),
    submitLabel: text.save,
    cancelLabel: text.cancel,
    context: ask.context,
    values: ask.values,
    ...(ask.errors && { errors: ask.errors }),
  };
}

export function sendPlanForm(ask: {
  readonly language: Language;
  readonly adults: readonly Option[];
  /** Who is down to take over and is not on the list. */
  readonly onPaper: readonly string[];
  readonly context: Form['context'];
  readonly values?: Values;
  readonly errors?: Values;
}): Form {
  const text = processPlanText[ask.language];
  const missing = ask.onPaper.map((name) => text.noAccount(name));
  return {
    id: 'process-plan.choose',
    title: text.sendTitle,
    intro: missing.length > 0 ? missing.join(' ') : text.accounts,
    fields: [{ kind: 'choice', id: 'adult', label: text.sendWho, options: ask.adults, required: true }],
    submitLabel: text.send,
    cancelLabel: text.cancel,
    context: ask.context,
    ...(ask.values && { values: ask.values }),
    ...(ask.errors && { errors: ask.errors }),
  };
}
