import { samePerson } from '../../shared/domain/unit/person.ts';
import type { Member, Unit } from '../../shared/domain/unit/unit.ts';
import type { Row } from '../../shared/ports/store.ts';
import { resolveUnit, unitOfChannel } from '../access/resolve-unit.ts';
import { closeOwnCalendar } from '../calendar/calendar-link.ts';
import { changeRow } from '../rows/change-row.ts';
import { memberKey, type PersonPlace, personKey, placesOf } from '../rows/rows.ts';
import { type Call, firstLanguage, named, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { endDeputy } from './leadership.ts';
import { leaderCannotLeaveView, membershipView, noUnitView } from './view/onboarding-views.ts';

/** Being in a channel is the invitation, so one joins where the unit lives, never from a name or a link. */
export async function joinUnit(call: Call): Promise<Reply> {
  const here = call.intent.where.kind === 'channel' ? await unitOfChannel(call) : undefined;
  if (here?.kind !== 'unit') return showYou(noUnitView(firstLanguage, call.intent.where.kind));
  const joined = await rememberMember(call, here.unit);
  return showYou(membershipView(here.unit, joined ? 'joined' : 'alreadyJoined'));
}

export async function leaveUnit(call: Call, unit?: string): Promise<Reply> {
  const { person } = call;
  const resolved = await resolveUnit(call, unit);
  if (resolved.kind === 'none') return showYou(noUnitView(firstLanguage, call.intent.where.kind));
  if (samePerson(resolved.unit.leadership.leader, person))
    return showYou(leaderCannotLeaveView(resolved.unit));
  await endMembership(call, resolved.row);
  return showYou(membershipView(resolved.unit, 'left'));
}

/** All that being in the unit gave the person of this call; what they wrote there stands. */
export async function endMembership(call: Call, row: Row<Unit>): Promise<void> {
  const { ports, person } = call;
  const unit = row.value;
  // Nobody stands in for the leader of a unit they are no longer in.
  const { deputy } = unit.leadership;
  if (deputy && samePerson(deputy.person, person)) await endDeputy(call, unit.id);
  await ports.store.write('units', unit.id, { op: 'delete', key: memberKey(person) });
  await closeOwnCalendar(call, row);
  await changeRow<PersonPlace>(
    ports,
    { table: 'places', partition: placesOf(person), key: personKey(person.id) },
    (place) => place && { ...place, units: place.units.filter((id) => id !== unit.id) },
  );
}

async function rememberMember(call: Call, unit: Unit): Promise<boolean> {
  const { ports, intent } = call;
  const person = await named(call);
  const member: Member = { v: 1, person, since: ports.clock.now().toISOString() };
  const written = await ports.store.write('units', unit.id, {
    op: 'insert',
    key: memberKey(person),
    value: member,
  });
  const { reference } = intent.where;
  await changeRow<PersonPlace>(
    ports,
    { table: 'places', partition: placesOf(person), key: personKey(person.id) },
    (place) =>
      place?.units.includes(unit.id)
        ? place
        : {
            institutions: [],
            ...(reference && { reference }),
            ...place,
            v: 1,
            units: [...(place?.units ?? []), unit.id],
          },
  );
  return written.ok;
}
