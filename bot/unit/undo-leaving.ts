import { firstLanguage } from '../../shared/domain/person/language.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import { addDays, dayOf } from '../../shared/domain/time/day.ts';
import * as change from '../../shared/domain/unit/leadership.ts';
import { type LeftMember, memberAgain } from '../../shared/domain/unit/left-member.ts';
import type { Member, Unit } from '../../shared/domain/unit/unit.ts';
import type { Change } from '../../shared/ports/store.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { freeButton } from '../feature/button.ts';
import { endingOn, makeEndingDue, withoutEnding } from '../outbox/delete-ended.ts';
import { personRow } from '../rows/place-rows.ts';
import { deleting, inserting, readRow, readValue, writeTogether } from '../rows/row.ts';
import { leftRow, memberRow, unitRow } from '../rows/unit-rows.ts';
import { type Call, instead, showYou } from '../turn/call.ts';
import type { Ports } from '../turn/ports.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { rememberUnitOf } from './settle-member.ts';
import { commitLeadership } from './store-leadership.ts';
import { backView, membershipView } from './view/onboarding-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'unit.come-back': Carries<never, 'unit'>;
  }
}

const attempts = 4;

/** Goes into the batch that deletes the member's row; deleted by itself in the night. */
export async function keepForToday(
  ports: Ports,
  unit: string,
  member: Member,
  { op, at }: { readonly op: string; readonly at: string },
  { from, hasVideos }: { readonly from: Unit | undefined; readonly hasVideos: boolean },
): Promise<readonly Change[]> {
  const lies = leftRow(unit, member.person);
  const day = dayOf(new Date(at));
  const goneOn = addDays(day, 1);
  await makeEndingDue(ports, unit, goneOn);
  const { deputy } = from?.leadership ?? {};
  const hasLink = from?.calendars?.some(({ person }) => samePerson(person, member.person)) ?? false;
  const lost = [...(hasVideos ? (['videos'] as const) : []), ...(hasLink ? (['calendar'] as const) : [])];
  const isDeputy = deputy && samePerson(deputy.person, member.person);
  const left: LeftMember = {
    v: 1,
    op,
    at,
    day,
    member,
    ...(isDeputy && { deputyUntil: deputy.until }),
    ...(lost.length > 0 && { lost }),
  };
  return [{ op: 'put', key: lies.key, value: left }, endingOn(lies, goneOn)];
}

/** Whoever has left is in no unit for the gate, so their own row is asked: nobody else has it. */
export const comeBackButton = freeButton('unit.come-back', async (call, { unit: id = '' }) => {
  const { ports, person, today, intent } = call;
  const gone = showYou(refusalView(firstLanguage, 'gone'));
  for (let attempt = 0; id && attempt < attempts; attempt++) {
    const [unit, left, member] = await Promise.all([
      readValue(ports, unitRow(id)),
      readRow(ports, leftRow(id, person)),
      readRow(ports, memberRow(id, person)),
    ]);
    if (!unit) return gone;
    if (member) return instead(showYou(membershipView(unit, 'alreadyJoined')));
    if (!left) return gone;
    if (left.value.day !== today) return instead(showYou(membershipView(unit, 'tooLateBack')));
    // The way there first, as when somebody joins.
    await rememberUnitOf(ports, person, id, intent.where.reference);
    const lies = leftRow(id, person);
    const changes = [
      inserting(memberRow(id, person), memberAgain(left.value, ports.clock.now().toISOString())),
      deleting(lies, left),
      withoutEnding(lies, addDays(left.value.day, 1)),
    ];
    if (!(await writeTogether(ports, id, changes)).ok) continue;
    await deputyAgain(ports, id, person, left.value);
    return instead(showYou(backView(unit, left.value.lost)));
  }
  return gone;
});

/** Unless somebody else has stepped in meanwhile. */
async function deputyAgain(
  ports: Ports,
  unit: string,
  person: Person,
  { op, deputyUntil }: LeftMember,
): Promise<void> {
  const row = deputyUntil && (await readRow(ports, unitRow(unit)));
  if (!row || row.value.leadership.deputy || deputyUntil < dayOf(ports.clock.now())) return;
  const act = { id: `${op}-back`, at: ports.clock.now().toISOString(), by: person };
  await commitLeadership(
    ports,
    row,
    act.id,
    change.takeUpDeputy(row.value.leadership, person, deputyUntil, act),
  );
}

/** A unit that somebody has left today, while they can still come back to it; the last one, if none is named. */
export async function leftToday(
  { ports, person, today }: Call,
  id?: string,
): Promise<{ readonly unit: Unit; readonly at: string } | undefined> {
  const last = id ?? (await readValue(ports, personRow(person)))?.left?.at(-1);
  if (!last) return undefined;
  const left = await readValue(ports, leftRow(last, person));
  if (left?.day !== today || left.member.shared) return undefined;
  const unit = await readValue(ports, unitRow(last));
  return unit && { unit, at: left.at };
}
