import type { Field, Fold, Form, Values } from './form.ts';

/** Open from the start where something stands in it already that is not what would be chosen anyway. */
export function foldOf(
  label: string,
  fields: readonly Field[],
  values: Values = {},
  defaults: Values = {},
): Fold | undefined {
  const folded = fields.flatMap((field) => (isFolded(field) ? [field.id] : []));
  const isTouched = (id: string) => (values[id] ?? '') !== '' && values[id] !== defaults[id];
  return folded.length > 0 ? { label, isOpen: folded.some(isTouched) } : undefined;
}

/** What is seen at once, and what waits; an error is never hidden. */
export function dividedFields({ fields, fold, errors = {} }: Form): {
  readonly shown: readonly Field[];
  readonly folded: readonly Field[];
  readonly isOpen: boolean;
} {
  const folded = fold ? fields.filter(isFolded) : [];
  return {
    shown: fields.filter((field) => !folded.includes(field as Folded)),
    folded,
    isOpen: (fold?.isOpen ?? false) || folded.some(({ id }) => errors[id] !== undefined),
  };
}

export function unfolded(form: Form): Form {
  return form.fold ? { ...form, fold: { ...form.fold, isOpen: true } } : form;
}

type Folded = Exclude<Field, { kind: 'words' }>;

function isFolded(field: Field): field is Folded {
  return field.kind !== 'words' && field.folded === true;
}
