import type { FormName } from './button-and-form-names.ts';
import type { Act, Words } from './view.ts';

/** Always text; several choices are joined with commas, yes/no is 'yes' or 'no', nothing is ''. */
export type Values = Readonly<Record<string, string>>;

/** A form as it is shown: once as a Slack modal, once as an Adaptive Card. */
export interface Form {
  readonly id: FormName;
  /** At most 24 characters. */
  readonly title: string;
  readonly intro?: Words;
  /** Said already where the form is only offered: a day that is not to be had. */
  readonly ahead?: string;
  readonly fields: readonly Field[];
  /** Hides the fields marked `folded`, which must have a default. */
  readonly fold?: Fold;
  /** Small and quiet, below the fields. */
  readonly foot?: Words;
  readonly submitLabel: string;
  readonly cancelLabel: string;
  /**
   * Shown again in the form's place by whoever leaves it among the messages: the meeting that it was opened from, and
   * whose place it took. Without it a word says that nothing was saved.
   */
  readonly back?: Act;
  /** Travels with the form and comes back unchanged. */
  readonly context: Readonly<Record<string, string>>;
  readonly values?: Values;
  /** By field id; '' is about the form as a whole. */
  readonly errors?: Readonly<Record<string, string>>;
}

export interface Fold {
  readonly label: string;
  readonly isOpen: boolean;
}

interface FieldBase {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly folded?: true;
}

export type Field =
  | (FieldBase & {
      readonly kind: 'text';
      /** How much can be typed. */
      readonly maxLength: number;
      /** How much is kept, where more can be typed so that nothing is cut without a word. */
      readonly longest?: number;
      readonly multiline?: boolean;
      readonly placeholder?: string;
      /** Never filled in where the form would stay in the conversation: it has to go with what it is about. */
      readonly isPrivate?: true;
    })
  | (FieldBase & {
      readonly kind: 'choice';
      readonly options: readonly Option[];
      /** Few options are quicker as a list of radio buttons. */
      readonly show?: 'list' | 'radio';
    })
  | (FieldBase & { readonly kind: 'choices'; readonly options: readonly Option[] })
  | (FieldBase & { readonly kind: 'date' })
  | (FieldBase & { readonly kind: 'time' })
  | (FieldBase & { readonly kind: 'number'; readonly min: number; readonly max: number })
  | { readonly kind: 'words'; readonly words: Words };

export interface Option {
  readonly value: string;
  readonly label: string;
}
