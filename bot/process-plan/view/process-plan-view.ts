import {
  type ProcessPlan,
  type ProcessTexts,
  processFields,
} from '../../../shared/domain/process-plan/process-plan.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, note, paragraph, strong } from '../../ui/build-view.ts';
import type { Field, Form, Values } from '../../ui/form.ts';
import type { View } from '../../ui/view.ts';
import { processPlanText } from '../text/process-plan-text.ts';

/** One screen that a colleague can work from without having written it. */
export function processPlanView(ask: {
  readonly unit: Unit;
  readonly day: Day;
  readonly plan: ProcessPlan | undefined;
  readonly suggested: ProcessTexts;
}): View {
  const { unit, day, plan, suggested } = ask;
  const text = processPlanText[unit.language];
  const title = text.title(datesText[unit.language].longDay(day));
  const texts = plan?.texts ?? suggested;
  const shown = processFields.flatMap(({ id }) => {
    const words = texts[id];
    return words ? [paragraph(strong(`${text.fields[id]}: `), words)] : [];
  });
  const hint = plan ? plan.by.name && text.written(plan.by.name) : text.fromGoals;
  return {
    summary: title,
    nodes: [
      heading(title),
      ...shown,
      ...(shown.length > 0
        ? hint
          ? [note(hint)]
          : []
        : [paragraph(text.nothing(datesText[unit.language].longDay(day)))]),
      buttons({
        label: plan ? text.edit : text.write,
        action: 'process-plan.write',
        data: { unit: unit.id, day },
        opensForm: true,
      }),
    ],
  };
}

export function processPlanForm(ask: {
  readonly unit: Unit;
  readonly context: Form['context'];
  readonly values: Values;
  readonly errors?: Form['errors'];
}): Form {
  const text = processPlanText[ask.unit.language];
  return {
    id: 'process-plan.write',
    title: text.formTitle,
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
