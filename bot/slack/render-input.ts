import type { types } from '@slack/bolt';
import type { Field, Option } from '../ui/form.ts';
import { OverLimit, within } from '../ui/over-limit.ts';
import { limits } from './limits.ts';

export const inputAction = 'value';

type InputField = Exclude<Field, { kind: 'words' }>;

export function renderInput(field: InputField, value: string): types.InputBlock {
  within('slack block id', field.id.length, limits.blockId);
  within('slack field label', field.label.length, limits.fieldLabel);
  within('slack field hint', field.hint?.length ?? 0, limits.fieldHint);
  return {
    type: 'input',
    block_id: field.id,
    label: plain(field.label),
    optional: !field.required,
    ...(field.hint && { hint: plain(field.hint) }),
    element: renderElement(field, value),
  };
}

function renderElement(field: InputField, value: string): types.InputBlock['element'] {
  const action_id = inputAction;
  switch (field.kind) {
    case 'text': {
      // A text that was too long comes back whole, so that its writer can shorten it.
      const max_length = Math.max(field.maxLength, value.length);
      within('slack text input', max_length, limits.textInput);
      within('slack placeholder', field.placeholder?.length ?? 0, limits.placeholder);
      return {
        type: 'plain_text_input',
        action_id,
        max_length,
        multiline: field.multiline ?? false,
        ...(value && { initial_value: value }),
        ...(field.placeholder && { placeholder: plain(field.placeholder) }),
      };
    }
    case 'choice': {
      const options = renderOptions(field.options);
      const chosen = options.find((option) => option.value === value);
      const radio = field.show === 'radio' && options.length <= limits.optionsInSight;
      return {
        type: radio ? 'radio_buttons' : 'static_select',
        action_id,
        options,
        ...(chosen && { initial_option: chosen }),
      };
    }
    case 'choices': {
      const options = renderOptions(field.options);
      const chosen = options.filter((option) => value.split(',').includes(option.value ?? ''));
      return {
        type: options.length <= limits.optionsInSight ? 'checkboxes' : 'multi_static_select',
        action_id,
        options,
        ...(chosen.length > 0 && { initial_options: chosen }),
      };
    }
    case 'date':
      return {
        type: 'datepicker',
        action_id,
        ...(/^\d{4}-\d\d-\d\d$/.test(value) && { initial_date: value }),
      };
    case 'time':
      return { type: 'timepicker', action_id, ...(/^\d\d:\d\d$/.test(value) && { initial_time: value }) };
    case 'number':
      return {
        type: 'number_input',
        action_id,
        is_decimal_allowed: false,
        min_value: String(field.min),
        max_value: String(field.max),
        ...(isWithin(value, field) && { initial_value: value }),
      };
    default:
      return field satisfies never;
  }
}

/** Slack refuses the whole modal over an initial value out of range. */
function isWithin(value: string, { min, max }: { readonly min: number; readonly max: number }): boolean {
  return /^-?\d+$/.test(value) && Number(value) >= min && Number(value) <= max;
}

function renderOptions(options: readonly Option[]): types.PlainTextOption[] {
  if (options.length === 0) throw new OverLimit('slack options', 0, 0);
  within('slack options', options.length, limits.optionsInMenu);
  return options.map(({ value, label }) => {
    within('slack option value', value.length, limits.optionValue);
    return { text: plain(shortened(label)), value };
  });
}

/** Cuts an option's label to the length that Slack allows. */
function shortened(label: string): string {
  if (label.length <= limits.optionLabel) return label;
  const cut = label.slice(0, limits.optionLabel - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.trimEnd()}…`;
}

function plain(text: string): types.PlainTextElement {
  return { type: 'plain_text', text, emoji: false };
}
