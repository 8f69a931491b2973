import type { DealtCards } from '../../shared/domain/library/cards.ts';
import type { GlossaryEntry } from '../../shared/domain/library/glossary.ts';
import type { RowAt, RowsIn } from './row.ts';
import { allIn, inUnit } from './unit-rows.ts';

export const dealtCardsRow = (unit: string): RowAt<DealtCards> => inUnit(unit, 'library|cards');

export const glossaryRow = (unit: string, id: string): RowAt<GlossaryEntry> =>
  inUnit(unit, `${glossaryPrefix}${id}`);
export const glossaryIn = (unit: string): RowsIn<GlossaryEntry> => allIn(unit, glossaryPrefix);

const glossaryPrefix = 'library|word|';
