import { focusIn } from '../../../shared/domain/learning/focus-points.ts';
import { longestFocusPoint, mostFocusPoints } from '../../../shared/domain/learning/limits.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, heading, list, note, paragraph } from '../../ui/build-view.ts';
import type { Field, Form, Values } from '../../ui/form.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { focusText } from '../text/focus-text.ts';

type FocusUnit = Pick<Unit, 'id' | 'name' | 'language' | 'focus'>;

export const focusFields = Array.from({ length: mostFocusPoints }, (_, at) => ({
  id: `point${at + 1}`,
  longest: longestFocusPoint,
}));

export function focusView(ask: {
  readonly unit: FocusUnit;
  readonly course: number;
  readonly mayWrite: boolean;
  readonly saved?: boolean;
}): View {
  const { unit, course, mayWrite, saved } = ask;
  const text = focusText[unit.language];
  const points = focusIn(unit, course);
  const has = points.length > 0;
  const write: Act = {
    label: has ? text.edit : text.write,
    action: 'focus.write',
    data: { unit: unit.id, course: String(course) },
    opensForm: true,
    ...(has ? {} : { style: 'primary' as const }),
  };
  const plan: Act = { label: text.plan, action: 'activity.show', data: { unit: unit.id } };
  return {
    summary: saved ? text.saved : text.title(course),
    nodes: [
      ...(saved ? [note(text.saved)] : []),
      note(unit.name),
      heading(text.title(course)),
      ...(has ? [list(points), note(text.comesBack)] : [paragraph(text.nothing)]),
      buttons(...(mayWrite ? [write] : []), plan),
    ],
  };
}

/** Above a plan: what it is made with in mind. */
export function focusNodes(points: readonly string[], title: string): readonly ViewNode[] {
  return points.length > 0 ? [note(title), list(points)] : [];
}

/** One line each; beneath the first stands an example. */
export function focusFormFields(language: Language): readonly Field[] {
  const text = focusText[language];
  return focusFields.map(({ id, longest }, at) => ({
    kind: 'text',
    id,
    label: text.point(at + 1),
    maxLength: longest,
    ...(at === 0 && { hint: text.hint }),
  }));
}

export function valuesOfFocus(points: readonly string[]): Values {
  return Object.fromEntries(focusFields.map(({ id }, at) => [id, points[at] ?? '']));
}

export function focusForm(ask: {
  readonly language: Language;
  readonly course: number;
  readonly context: Form['context'];
  readonly values: Values;
  readonly errors?: Form['errors'];
}): Form {
  const { language, course, context, values, errors } = ask;
  const text = focusText[language];
  return {
    id: 'focus.write',
    title: text.formTitle,
    intro: text.formIntro(course, mostFocusPoints),
    fields: focusFormFields(language),
    submitLabel: text.save,
    cancelLabel: text.cancel,
    context,
    values,
    ...(errors && { errors }),
  };
}
