import type { CardForMeeting, DealtCards } from '../../shared/domain/library/cards.ts';
import type { GlossaryEntry } from '../../shared/domain/library/glossary.ts';
import type { GoldenMoment } from '../../shared/domain/library/golden.ts';
import { courseWork } from './course-keys.ts';
import type { RowAt, RowsIn } from './row.ts';
import { allIn, inUnit } from './unit-rows.ts';

export const dealtCardsRow = (unit: string): RowAt<DealtCards> => inUnit(unit, 'library|cards');

export const glossaryRow = (unit: string, id: string): RowAt<GlossaryEntry> =>
  inUnit(unit, `${glossaryPrefix}${id}`);
export const glossaryIn = (unit: string): RowsIn<GlossaryEntry> => allIn(unit, glossaryPrefix);

const glossaryPrefix = 'library|word|';

/** A reflection card that somebody put on the agenda of the meeting that ends the course. No row says who. */
export const cardForMeetingRow = (unit: string, course: number, card: string): RowAt<CardForMeeting> =>
  inUnit(unit, `${cardPrefix(course)}${card}`);
export const goldenRow = (unit: string, course: number, id: string): RowAt<GoldenMoment> =>
  inUnit(unit, `${goldenPrefix(course)}${id}`);
export const cardPrefix = (course: number): string => `${courseWork(course)}card|`;
export const goldenPrefix = (course: number): string => `${courseWork(course)}golden|`;
