import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { foldOf } from '../../ui/fold.ts';
import type { Form, Values } from '../../ui/form.ts';
import { onboardingText } from '../text/onboarding-text.ts';
import { defaultsOf, type UnitFormAsk } from './unit-choices.ts';
import { fieldsOf } from './unit-form-fields.ts';

export function unitForm(ask: UnitFormAsk): Form {
  const text = onboardingText[ask.language];
  const fields = fieldsOf(ask);
  const defaults = defaultsOf(ask);
  const fold = foldOf(text.fold, fields, ask.values, defaults);
  return {
    id: ask.mode === 'create' ? 'unit.create' : 'unit.edit',
    title: ask.mode === 'create' ? text.formTitle : text.editTitle,
    ...(ask.mode === 'create' && { intro: text.formIntro }),
    fields,
    ...(fold && { fold }),
    submitLabel: ask.mode === 'create' ? text.submitCreate : text.submitSave,
    cancelLabel: text.cancel,
    context: ask.context,
    values: { ...defaults, ...ask.values },
    ...(ask.errors && { errors: ask.errors }),
  };
}

/** An existing unit's values, to edit. */
export function valuesOfUnit(unit: Unit): Values {
  const { anchor, slot, curriculum } = unit.plan;
  return {
    name: unit.name,
    kind: unit.kind,
    anchor,
    weekday: String(slot.weekday),
    time: slot.time,
    minutes: String(slot.minutes),
    curriculum: curriculum.at(-1)?.version ?? 'styrket-2018',
    language: unit.language,
  };
}
