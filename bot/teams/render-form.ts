import { dividedFields } from '../ui/fold.ts';
import type { Field, Form, Values } from '../ui/form.ts';
import { within } from '../ui/over-limit.ts';
import { type AdaptiveCard, type CardAction, type CardElement, widthIn } from './adaptive-card.ts';
import { escapeMarkdown } from './escape.ts';
import { bytesOf, limits } from './limits.ts';
import type { FormPlace } from './render-buttons.ts';
import { inputPrefix, renderInput } from './render-input.ts';
import { renderWords } from './render-words.ts';

export const formVerb = 'form';
export const cancelVerb = 'form-cancel';

const foldId = 'fold';

const nobody = () => undefined;

/** Our own data in a submitted form. */
export interface FormData {
  readonly form: string;
  readonly context: Readonly<Record<string, string>>;
}

/**
 * Renders a form. A dialog shows the title and can be closed; a card among the messages needs a title and a cancel
 * button.
 */
export function renderForm(form: Form, { forms }: { readonly forms: FormPlace }): AdaptiveCard {
  const whole = form.errors?.[''];
  const card: AdaptiveCard = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body: [
      ...(forms === 'inline' ? [titleOf(form)] : []),
      ...(whole ? [errorBox(whole)] : []),
      ...(form.intro === undefined ? [] : renderWords(form.intro, nobody)),
      ...fieldsOf(forms === 'inline' ? withoutPrivate(form) : form),
      ...(form.foot === undefined ? [] : renderWords(form.foot, nobody, { size: 'Small', isSubtle: true })),
      { type: 'ActionSet', spacing: 'Large', actions: actionsOf(form, forms) },
    ],
    fallbackText: form.title,
    msteams: widthIn(forms),
  };
  within('teams card', bytesOf(card), limits.cardBytes);
  return card;
}

/** The inputs' values of a submit or execute. They lie side by side with our own data, told apart by a prefix. */
export function readFormValues(data: object): Values {
  return Object.fromEntries(
    Object.entries(data)
      .filter(([key]) => key.startsWith(inputPrefix))
      .map(([key, value]) => [key.slice(inputPrefix.length), textOf(value)]),
  );
}

export function readFormData(data: object): FormData | undefined {
  const { form, context } = data as { readonly form?: unknown; readonly context?: unknown };
  if (typeof form !== 'string') return undefined;
  const entries = typeof context === 'object' && context !== null ? Object.entries(context) : [];
  return { form, context: Object.fromEntries(entries.map(([key, value]) => [key, textOf(value)])) };
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function actionsOf(form: Form, forms: FormPlace): readonly CardAction[] {
  const data: FormData = { form: form.id, context: form.context };
  const submit = { title: form.submitLabel, style: 'positive', data } as const;
  const leaving = { title: form.cancelLabel, associatedInputs: 'none' } as const;
  const back = form.back && { action: form.back.action, data: form.back.data ?? {} };
  if (forms === 'dialog') {
    return [
      { type: 'Action.Submit', ...submit },
      ...(back ? [{ type: 'Action.Submit', ...leaving, data: back } as const] : []),
    ];
  }
  return [
    { type: 'Action.Execute', ...submit, verb: formVerb },
    { type: 'Action.Execute', ...leaving, verb: back?.action ?? cancelVerb, data: back ?? data },
  ];
}

/** The fields, the folded ones in a container that the client opens. All are sent, whether it was opened or not. */
function fieldsOf(form: Form): readonly CardElement[] {
  const { shown, folded, isOpen } = dividedFields(form);
  const drawn = shown.flatMap((field) => fieldElements(field, form));
  const items = folded.flatMap((field) => fieldElements(field, form));
  if (!form.fold || items.length === 0) return drawn;
  if (isOpen) return [...drawn, ...items];
  const toggle = {
    type: 'Action.ToggleVisibility',
    title: form.fold.label,
    targetElements: [foldId],
  } as const;
  return [
    ...drawn,
    { type: 'ActionSet', spacing: 'Medium', actions: [toggle] },
    { type: 'Container', id: foldId, isVisible: false, items },
  ];
}

function withoutPrivate(form: Form): Form {
  const kept = form.fields.flatMap((field) => (field.kind === 'text' && field.isPrivate ? [field.id] : []));
  const values = Object.entries(form.values ?? {}).filter(([id]) => !kept.includes(id));
  return { ...form, values: Object.fromEntries(values) };
}

function titleOf(form: Form): CardElement {
  return {
    type: 'TextBlock',
    text: escapeMarkdown(form.title),
    wrap: true,
    size: 'Large',
    weight: 'Bolder',
    style: 'heading',
  };
}

function fieldElements(field: Field, form: Form): readonly CardElement[] {
  if (field.kind === 'words') return renderWords(field.words, nobody);
  const error = form.errors?.[field.id];
  return [
    renderInput(field, form.values?.[field.id] ?? ''),
    ...(error ? under(renderWords(`⚠️ ${error}`, nobody, { color: 'Attention', weight: 'Bolder' })) : []),
    ...(field.hint ? under(renderWords(field.hint, nobody, { size: 'Small', isSubtle: true })) : []),
  ];
}

function under(elements: readonly CardElement[]): readonly CardElement[] {
  return elements.map((element) => ({ ...element, spacing: 'Small' }));
}

function errorBox(error: string): CardElement {
  return {
    type: 'Container',
    style: 'attention',
    items: renderWords(`⚠️ ${error}`, nobody, { color: 'Attention', weight: 'Bolder' }),
  };
}
