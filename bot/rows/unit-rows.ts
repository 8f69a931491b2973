import type { Guarded } from '../../shared/domain/guard/guard.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import type { LeftMember } from '../../shared/domain/unit/left-member.ts';
import type { Institution, Member, Unit } from '../../shared/domain/unit/unit.ts';
import type { RowAt, RowsIn } from './row.ts';

/** Somebody in the unit without an account of their own, known by name or initials. */
export interface Staff {
  readonly v: 1;
  readonly id: string;
  readonly name: Guarded;
  readonly since: string;
}

export const unitRow = (id: string): RowAt<Unit> => inUnit(id, 'unit');

export const institutionRow = (id: string): RowAt<Institution> => inUnit(id, 'institution');

export const memberKey = ({ platform, tenant, id }: Person): string => `member|${platform}|${tenant}|${id}`;
export const memberRow = (unit: string, person: Person): RowAt<Member> => inUnit(unit, memberKey(person));
export const membersIn = (unit: string): RowsIn<Member> => allIn(unit, 'member|');

export const leftRow = (unit: string, { platform, tenant, id }: Person): RowAt<LeftMember> =>
  inUnit(unit, `left|${platform}|${tenant}|${id}`);

export const staffRow = (unit: string, id: string): RowAt<Staff> => inUnit(unit, `staff|${id}`);
export const staffIn = (unit: string): RowsIn<Staff> => allIn(unit, 'staff|');

/** All rows of a unit lie in one partition, so that several can be written in one batch. */
export function inUnit<T>(unit: string, key: string): RowAt<T> {
  return { table: 'units', partition: unit, key };
}

/** May be years of rows: only for rare things, such as showing somebody all that is stored about them. */
export const everythingIn = (unit: string): RowsIn<object> => ({ ...allIn(unit, ''), newest: 2 });

export function allIn<T>(unit: string, prefix: string): RowsIn<T> {
  return { table: 'units', partition: unit, range: { prefix } };
}
