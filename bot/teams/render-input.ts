import type { Field, Option } from '../ui/form.ts';
import type { CardInput, InputChoiceSet } from './adaptive-card.ts';
import { choiceTitle, withoutMacros } from './escape.ts';

/** Keeps what was typed apart from what we sent along. */
export const inputPrefix = 'f_';

/**
 * Nothing is checked in the client (`isRequired`, `min`, `max`): it would refuse in its own words, or none,
 * where our own answer keeps what was typed and says what to mend.
 */
export function renderInput(field: Exclude<Field, { kind: 'words' }>, value: string): CardInput {
  const base = {
    id: inputPrefix + field.id,
    label: withoutMacros(field.required ? `${field.label} *` : field.label),
    spacing: 'Large',
  } as const;
  const filled = value === '' ? {} : { value };
  switch (field.kind) {
    case 'text':
      return {
        type: 'Input.Text',
        ...base,
        ...filled,
        isMultiline: field.multiline ?? false,
        // Text that came back too long must still be shown whole, to be shortened by its writer.
        maxLength: Math.max(field.maxLength, value.length),
        ...(field.placeholder && { placeholder: field.placeholder }),
      };
    case 'choice':
      return choiceSet(
        { ...base, ...filled },
        field.options,
        field.show === 'radio' ? 'expanded' : 'compact',
      );
    case 'choices':
      return { ...choiceSet({ ...base, ...filled }, field.options, 'expanded'), isMultiSelect: true };
    case 'date':
      return { type: 'Input.Date', ...base, ...filled };
    case 'time':
      return { type: 'Input.Time', ...base, ...filled };
    case 'number':
      return { type: 'Input.Number', ...base, ...(/^-?\d+$/.test(value) && { value: Number(value) }) };
    default:
      return field satisfies never;
  }
}

function choiceSet(
  base: Pick<InputChoiceSet, 'id' | 'label' | 'value' | 'spacing'>,
  options: readonly Option[],
  style: InputChoiceSet['style'],
): InputChoiceSet {
  return {
    type: 'Input.ChoiceSet',
    ...base,
    style,
    isMultiSelect: false,
    wrap: true,
    choices: options.map(({ value, label }) => ({
      // A menu shows its choices as they are.
      title: style === 'expanded' ? choiceTitle(label) : withoutMacros(label),
      value,
    })),
  };
}
