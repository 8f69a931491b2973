import type { Field, Fold, Form, Values } from './form.ts';

/**
 * The fold of a form with folded fields. It is open from the start when one of them holds something else than its
 * default.
 */
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

/** The fields in sight and the folded ones. A field with an error is always in sight. */
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
