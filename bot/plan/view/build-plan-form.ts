import type { Plan } from '../../../shared/domain/plan/plan.ts';
import type { PlanChange } from '../../../shared/domain/plan/plan-change.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import type { Field, Form, Option, Values } from '../../ui/form.ts';
import { planFormText } from '../text/plan-form-text.ts';

/** Every form through which a leader changes the plan, by the button that opens it. */
export type PlanFormName =
  | 'plan.adjust'
  | 'plan.pause'
  | 'plan.skip'
  | 'plan.move'
  | 'plan.last-course'
  | 'plan.add-days'
  | 'plan.add-weeks'
  | 'plan.remove-closure'
  | 'plan.opening';

export interface PlanFormAsk {
  readonly unit: Unit;
  readonly plan: Plan;
  readonly now: Date;
  /** The meeting that has been begun today: it is not ahead any more, whatever the clock says. */
  readonly begun?: string | undefined;
  readonly context: Form['context'];
  readonly values?: Values;
  /** What is wrong, by field, as a sentence. */
  readonly errors?: Form['errors'];
}

/** The form as it was filled in. */
export interface PlanFormFilled extends PlanFormAsk {
  readonly values: Values;
  /** The free text, after the guard has passed it. */
  readonly written: string;
}

export type PlanFormError = keyof (typeof planFormText)['da']['errors'];

export type PlanFormRead =
  | { readonly changes: readonly PlanChange[] }
  | { readonly errors: Readonly<Record<string, PlanFormError>> };

/** One question to the leader: how it is asked, and which changes the answer means. */
export interface PlanForm {
  /** Undefined when there is nothing to choose from; `empty` then names the answer. */
  readonly form: (ask: PlanFormAsk) => Form | undefined;
  readonly read: (filled: PlanFormFilled) => PlanFormRead;
  /** The field with free text, where there is one: it is guarded before `read`. */
  readonly written?: { readonly field: string; readonly longest: number };
  /** What to say when there is nothing to choose from. */
  readonly empty: 'noCourse' | 'noMeeting' | 'noWeek' | 'noClosure';
}

export function buildPlanForm(
  ask: PlanFormAsk,
  own: Pick<Form, 'id' | 'title' | 'fields'> & {
    readonly intro?: string;
    readonly ahead?: string;
    readonly defaults?: Values;
  },
): Form {
  const text = planFormText[ask.unit.language];
  return {
    id: own.id,
    title: own.title,
    ...(own.intro && { intro: own.intro }),
    ...(own.ahead && { ahead: own.ahead }),
    fields: own.fields,
    submitLabel: text.submit,
    cancelLabel: text.cancel,
    context: ask.context,
    values: { ...own.defaults, ...ask.values },
    ...(ask.errors && { errors: ask.errors }),
  };
}

export function choice(id: string, label: string, options: readonly Option[], show?: 'radio'): Field {
  return { kind: 'choice', id, label, options, required: true, ...(show && { show }) };
}

export function optionalText(id: string, label: string, hint: string, maxLength: number): Field {
  return { kind: 'text', id, label, hint, maxLength };
}

export const failed = (errors: Readonly<Record<string, PlanFormError>>): PlanFormRead => ({ errors });
export const decided = (...changes: readonly PlanChange[]): PlanFormRead => ({ changes });
