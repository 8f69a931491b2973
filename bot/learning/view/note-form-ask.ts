import type { Guarded } from '../../../shared/domain/guard/guard.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import type { Form, Option, Values } from '../../ui/form.ts';

export type NoteUnit = Pick<Unit, 'name' | 'kind' | 'language'>;

export interface NoteFormAsk {
  readonly unit: NoteUnit;
  /** The groups to choose from. When there are none, the form has a line for the name. */
  readonly rooms: readonly Guarded[];
  /** The week has small groups, so that groups are asked for and no places. */
  readonly hasGroups?: boolean;
  /** Of a note from paper: the day on which it is written down. */
  readonly today?: Day;
  readonly context: Form['context'];
  /** Asked first on a shared account (who is writing?) and for a note on paper (whose is it?). */
  readonly writers?: { readonly from: 'shared' | 'paper'; readonly options: readonly Option[] };
  /** On a shared account everybody who uses it can open the note, and the form says so. */
  readonly isShared: boolean;
  readonly values?: Values;
  readonly errors?: Readonly<Record<string, string>>;
}

/** The option “another”: the form is shown again with a line to write on. */
export const another = 'another';

export function isWritten(values: Values, list: string, line: string): boolean {
  return values[list] === another || !!values[line]?.trim();
}
