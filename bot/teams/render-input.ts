import type { Field, Option } from '../ui/form.ts';
import type { CardInput, InputChoiceSet } from './adaptive-card.ts';
import { choiceTitle, withoutMacros } from './escape.ts';

/** The prefix of inputs' ids, which tells their values from our own data. */
export const inputPrefix = 'f_';

/**
 * The client checks nothing (`isRequired`, `min`, `max` are not used): it would refuse in its own words, or
 * silently. Our answer keeps what was typed and says what to mend.
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
        // A text that was too long comes back whole, so that its writer can shorten it.
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
      // A menu (compact) reads no Markdown.
      title: style === 'expanded' ? choiceTitle(label) : withoutMacros(label),
      value,
    })),
  };
}
