import { type Deed, may, type Role, rolesOf } from '../../shared/domain/access/permissions.ts';
import { firstLanguage } from '../../shared/domain/person/language.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { PlanRefused, planOf } from '../../shared/domain/plan/plan-of.ts';
import type { Institution, Member, Unit } from '../../shared/domain/unit/unit.ts';
import type { Row } from '../../shared/ports/store.ts';
import { readRow, readValue } from '../rows/row.ts';
import { institutionRow, memberRow } from '../rows/unit-rows.ts';
import { type Call, owed, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { resolveUnit } from './resolve-unit.ts';
import { noUnitView, refusalView } from './view/refusal-view.ts';

/** Who is here, in which unit, and what they may do there: resolved once for each request. */
export interface Standing {
  /** The same call, with the person named as the unit knows them. */
  readonly call: Call;
  readonly row: Row<Unit>;
  readonly unit: Unit;
  /** Missing for visitors, and for an institution's leader who is not in this unit. */
  readonly member: Row<Member> | undefined;
  /** An account that several people use, such as a room's tablet. */
  readonly isShared: boolean;
  readonly institution: Institution | undefined;
  readonly roles: readonly Role[];
  readonly may: (deed: Deed) => boolean;
  /** In the personal chat: the other units the person is in. */
  readonly others: readonly Unit[];
  /** In the personal chat: the unit they left last, which may be another one. */
  readonly lastLeft?: string | undefined;
  readonly plan: Plan;
}

export interface Entry {
  readonly deed: Deed;
  /**
   * The unit that a button or form was drawn for. Where the person cannot reach it, the answer is a refusal, never
   * another unit.
   */
  readonly unit?: string | undefined;
  /** The answer where no unit is found; without this, a sentence on how to join or create one. */
  readonly withoutUnit?: () => Reply | Promise<Reply>;
}

/**
 * The rows that roles are worked out from. The guide and a new trial are asked for many times a day and need fewer
 * of them; every other deed reads the member and the institution.
 */
const reads: Readonly<Partial<Record<Deed, 'nothing' | 'member'>>> = {
  'see-guide': 'nothing',
  'write-trial': 'member',
};

/** The one gate: finds the unit and the person in it, asks the table of permissions, and goes on only on a yes. */
export async function enter(
  call: Call,
  { deed, unit: wanted, withoutUnit }: Entry,
  act: (at: Standing) => Promise<Reply>,
): Promise<Reply> {
  const outside = shutOut(call);
  if (outside) return outside;
  const found = await resolveUnit(call, wanted);
  const { what, where } = call.intent;
  // Whoever wrote and is in no unit has to hear that nothing was kept of it, also when their platform is away.
  const nowhere = () =>
    withoutUnit?.() ??
    owed(showYou(noUnitView(firstLanguage, where.kind)), what.kind === 'words' ? firstLanguage : undefined);
  if (found.kind === 'none') return nowhere();
  if (found.kind === 'another') return showYou(refusalView(firstLanguage, 'gone'));
  // A unit that the person is not known to be in: their roles there decide, so all rows are read, even for
  // the guide.
  const rows = found.isTheirs ? (reads[deed] ?? 'all') : 'all';
  const at = await standingIn(call, found, rows);
  const isVisitor = at.roles.every((role) => role === 'visitor');
  // In the channel, anybody who can write there is a visitor. In the personal chat there are no visitors: a
  // unit's id in a button opens nothing to somebody outside it.
  if (isVisitor && call.intent.where.kind === 'personal' && rows !== 'nothing')
    return found.others.length > 0 ? showYou(refusalView(firstLanguage, 'gone')) : nowhere();
  if (!at.may(deed)) return showYou(refusalView(at.unit.language, refusalFor(deed), at.unit.id));
  try {
    return await act(at);
  } catch (error) {
    if (!(error instanceof PlanRefused)) throw error;
    return showYou(refusalView(at.unit.language, 'noPlan', at.unit.id));
  }
}

/**
 * Guests, and people of other organisations who came in through a shared channel, may be in the unit's channel and are
 * not of the unit: whatever they ask is answered with the same calm sentence, and what they write is never kept.
 */
export function shutOut({ intent }: Call): Promise<Reply> | undefined {
  if (!intent.who.outsider) return undefined;
  const { kind } = intent.what;
  const isAsking = kind === 'words' || kind === 'button' || kind === 'form';
  return Promise.resolve(isAsking ? showYou(refusalView(firstLanguage, 'outsider')) : { kind: 'nothing' });
}

async function standingIn(
  call: Call,
  { row, others, lastLeft }: Pick<Standing, 'row' | 'others' | 'lastLeft'>,
  rows: 'nothing' | 'member' | 'all',
): Promise<Standing> {
  const unit = row.value;
  const [member, institution] = await Promise.all([
    rows === 'nothing' ? undefined : readRow(call.ports, memberRow(unit.id, call.person)),
    rows === 'all' ? readValue(call.ports, institutionRow(unit.institution)) : undefined,
  ]);
  const roles = rolesOf(call.person, unit, call.today, { isMember: member !== undefined, institution });
  const name = call.person.name ?? member?.value.person.name;
  return {
    call: name ? { ...call, person: { ...call.person, name } } : call,
    row,
    unit,
    member,
    isShared: member?.value.shared === true,
    institution,
    roles,
    may: (other) => may(roles, other),
    others,
    lastLeft,
    get plan() {
      return planOf(unit.plan, call.today);
    },
  };
}

/**
 * Says what would help. A deed that is open to every member is refused only to somebody who has not joined, so they
 * are told how to join.
 */
function refusalFor(deed: Deed): Parameters<typeof refusalView>[1] {
  if (may(['member'], deed)) return 'notAllowedMember';
  return may(['leader'], deed) ? 'notAllowed' : 'notAllowedInstitution';
}
