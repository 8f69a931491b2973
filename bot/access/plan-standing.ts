import { type Deed, may, type Role, rolesOf } from '../../shared/domain/access/permissions.ts';
import type { Member, Unit } from '../../shared/domain/unit/unit.ts';
import type { Row } from '../../shared/ports/store.ts';
import { readInstitution, readMember, readUnit } from '../rows/rows.ts';
import { type Call, firstLanguage, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { noUnitView } from '../unit/view/onboarding-views.ts';
import { resolveUnit } from './resolve-unit.ts';
import { refusalView } from './view/refusal-view.ts';

export interface PlanStanding {
  readonly row: Row<Unit>;
  readonly unit: Unit;
  /** The person as the unit knows them, name included; missing for those who lead it from outside. */
  readonly member: Row<Member> | undefined;
  readonly roles: readonly Role[];
  readonly may: (deed: Deed) => boolean;
}

/** Finds the unit, asks the table of permissions, and goes on only when it says yes. */
export async function planStanding(
  call: Call,
  wanted: string | undefined,
  deed: Deed,
  act: (now: PlanStanding) => Promise<Reply>,
): Promise<Reply> {
  const row = await unitMeant(call, wanted);
  if (row === 'none') return showYou(noUnitView(firstLanguage, call.intent.where.kind));
  if (row === 'another') return showYou(refusalView(firstLanguage, 'gone'));
  const unit = row.value;
  const [institution, member] = await Promise.all([
    readInstitution(call.ports, unit.institution),
    readMember(call.ports, unit.id, call.person),
  ]);
  const roles = rolesOf(call.person, unit, call.today, {
    isMember: member !== undefined,
    institution: institution?.value,
  });
  // Whoever can write in the channel is a visitor there. In a chat of one's own, a unit's id opens nothing.
  if (call.intent.where.kind === 'personal' && roles.every((role) => role === 'visitor'))
    return showYou(refusalView(firstLanguage, 'gone'));
  if (!may(roles, deed)) return showYou(refusalView(unit.language, refusalFor(deed)));
  return act({ row, unit, member, roles, may: (other) => may(roles, other) });
}

/**
 * A button or form changes the unit it was drawn for and no other. In the personal chat that may be a unit
 * the person is not in, such as an institution leader's; the permissions are asked either way.
 */
async function unitMeant(call: Call, wanted: string | undefined): Promise<Row<Unit> | 'none' | 'another'> {
  const resolved = await resolveUnit(call, wanted);
  if (!wanted || (resolved.kind === 'unit' && resolved.unit.id === wanted))
    return resolved.kind === 'unit' ? resolved.row : 'none';
  if (call.intent.where.kind === 'channel') return 'another';
  return (await readUnit(call.ports, wanted)) ?? 'another';
}

/** What any member may do is closed only to those who have not joined. */
function refusalFor(deed: Deed): Parameters<typeof refusalView>[1] {
  return may(['member'], deed) ? 'notAllowedMember' : 'notAllowed';
}
