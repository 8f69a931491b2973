import type { types } from '@slack/bolt';
import { strong } from '../ui/build-view.ts';
import { dividedFields } from '../ui/fold.ts';
import type { Field, Form, Values } from '../ui/form.ts';
import { within } from '../ui/over-limit.ts';
import { toSafeJson } from './escape.ts';
import { limits } from './limits.ts';
import { inputAction, renderInput } from './render-input.ts';
import { renderNote } from './render-note.ts';
import { partsOf, richText, section } from './rich-text.ts';

/** The action of the button that shows a form's folded fields. */
export const unfoldAction = 'form.unfold';

export type SlackModal = types.ModalView;

/** For `views.open`, and for `views.update` or `response_action: update` when errors come back. */
export function renderForm(form: Form): SlackModal {
  within('slack modal title', form.title.length, limits.modalTitle);
  within(
    'slack modal button',
    Math.max(form.submitLabel.length, form.cancelLabel.length),
    limits.modalButton,
  );
  const metadata = toSafeJson(form.context);
  within('slack modal context', metadata.length, limits.modalContext);
  const whole = form.errors?.[''];
  const blocks = [
    ...(whole ? errorBlocks(whole) : []),
    ...(form.intro === undefined ? [] : partsOf(form.intro).map((part) => richText(section(part)))),
    ...fieldsOf(form),
    ...(form.foot === undefined ? [] : renderNote(form.foot)),
  ];
  within('slack modal blocks', blocks.length, limits.modalBlocks);
  return {
    type: 'modal',
    callback_id: form.id,
    private_metadata: metadata,
    title: { type: 'plain_text', text: form.title, emoji: false },
    submit: { type: 'plain_text', text: form.submitLabel, emoji: false },
    close: { type: 'plain_text', text: form.cancelLabel, emoji: false },
    blocks,
  };
}

/** For `response_action: errors`, which marks fields alone: an error under '' needs the form drawn again. */
export function renderFormErrors(form: Form): Readonly<Record<string, string>> {
  return Object.fromEntries(
    form.fields.flatMap((field) => {
      const error = field.kind === 'words' ? undefined : form.errors?.[field.id];
      return error && field.kind !== 'words' ? [[field.id, error]] : [];
    }),
  );
}

interface InputState {
  readonly value?: string | null;
  readonly selected_option?: { readonly value: string } | null;
  readonly selected_options?: readonly { readonly value: string }[];
  readonly selected_date?: string | null;
  readonly selected_time?: string | null;
}

/** From `view.state.values` of a submission. */
export function readFormValues(
  state: Readonly<Record<string, Readonly<Record<string, InputState>>>>,
): Values {
  return Object.fromEntries(
    Object.entries(state).map(([fieldId, actions]) => [fieldId, readInput(actions[inputAction] ?? {})]),
  );
}

function readInput(input: InputState): string {
  if (input.selected_options) return input.selected_options.map(({ value }) => value).join(',');
  return input.selected_option?.value ?? input.selected_date ?? input.selected_time ?? input.value ?? '';
}

/** A modal cannot fold. A button in the place of the folded fields asks for the form again, with all of them. */
function fieldsOf(form: Form): readonly types.KnownBlock[] {
  const { shown, folded, isOpen } = dividedFields(form);
  const drawn = shown.flatMap((field) => fieldBlocks(field, form));
  if (!form.fold || folded.length === 0) return drawn;
  if (isOpen) return [...drawn, ...folded.flatMap((field) => fieldBlocks(field, form))];
  within('slack button label', form.fold.label.length, limits.buttonLabel);
  const text = { type: 'plain_text', text: form.fold.label, emoji: false } as const;
  return [...drawn, { type: 'actions', elements: [{ type: 'button', action_id: unfoldAction, text }] }];
}

function fieldBlocks(field: Field, form: Form): types.KnownBlock[] {
  if (field.kind === 'words') return partsOf(field.words).map((part) => richText(section(part)));
  const error = form.errors?.[field.id];
  return [renderInput(field, form.values?.[field.id] ?? ''), ...(error ? errorBlocks(error) : [])];
}

function errorBlocks(error: string): types.KnownBlock[] {
  return partsOf(['⚠️ ', strong(error)]).map((part) => richText(section(part)));
}
