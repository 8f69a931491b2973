import { may, type Role, rolesOf } from '../../shared/domain/access/permissions.ts';
import type { Member, Unit } from '../../shared/domain/unit/unit.ts';
import { everyRow, type Row } from '../../shared/ports/store.ts';
import { readMember, type Staff, staffPrefix } from '../rows/rows.ts';
import { type Call, firstLanguage, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Option } from '../ui/form.ts';
import { noUnitView } from '../unit/view/onboarding-views.ts';
import { resolveUnit } from './resolve-unit.ts';
import { refusalView } from './view/refusal-view.ts';

/** The unit somebody writes to, and what they are in it. */
export interface AtUnit {
  readonly unit: Unit;
  readonly member: Row<Member> | undefined;
  readonly roles: readonly Role[];
  /** Writes down what others have on paper. */
  readonly isLeader: boolean;
  /** The same call, with the person named as the unit knows them. */
  readonly call: Call;
}

/** With `wanted` it is that unit or none: a button never changes something in another one. */
export async function atUnit(
  call: Call,
  wanted: string | undefined,
  act: (at: AtUnit) => Promise<Reply>,
): Promise<Reply> {
  const resolved = await resolveUnit(call, wanted);
  if (resolved.kind === 'none') return showYou(noUnitView(firstLanguage, call.intent.where.kind));
  const { unit } = resolved;
  if (wanted && unit.id !== wanted) return showYou(refusalView(unit.language, 'gone'));
  const member = await readMember(call.ports, unit.id, call.person);
  const roles = rolesOf(call.person, unit, call.today, { isMember: member !== undefined });
  const isLeader = may(roles, 'enter-for-others');
  return act({ unit, member, roles, isLeader, call: await named(call, member?.value) });
}

async function named(call: Call, member: Member | undefined): Promise<Call> {
  const { ports, person, intent } = call;
  if (person.name) return call;
  const { reference } = intent.where;
  const name =
    member?.person.name ??
    (member
      ? undefined
      : await ports.chat.nameOf({ ...person, kind: 'person', ...(reference && { reference }) }));
  return name ? { ...call, person: { ...person, name } } : call;
}

export async function membersOf(call: Call, unit: Unit): Promise<readonly Row<Member>[]> {
  const rows: Row<Member>[] = [];
  for await (const row of everyRow<Member>(call.ports.store, 'units', unit.id, { prefix: 'member|' }))
    rows.push(row);
  return rows;
}

/** Those without an account of their own. */
export async function staffOf(call: Call, unit: Unit): Promise<readonly Staff[]> {
  const staff: Staff[] = [];
  for await (const { value } of everyRow<Staff>(call.ports.store, 'units', unit.id, { prefix: staffPrefix }))
    staff.push(value);
  return staff;
}

export const staffOptions = (staff: readonly Staff[]): readonly Option[] =>
  staff.map(({ id, name }) => ({ value: id, label: name.slice(0, 75) }));
