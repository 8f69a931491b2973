import type { Visits } from '../../shared/domain/leading/visits.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import { threeDigits } from './course-keys.ts';
import type { RowAt } from './row.ts';
import { inUnit } from './unit-rows.ts';

/** A leader's own visits of one course; apart from a meeting's work, which never reads them. */
export const visitsRow = (unit: string, course: number, { platform, tenant, id }: Person): RowAt<Visits> =>
  inUnit(unit, `visits|${threeDigits(course)}|${platform}|${tenant}|${id}`);
