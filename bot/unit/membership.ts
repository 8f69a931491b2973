import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import type { Member, Unit } from '../../shared/domain/unit/unit.ts';
import type { Standing } from '../access/enter.ts';
import { unitOfChannel } from '../access/resolve-unit.ts';
import { noUnitView } from '../access/view/refusal-view.ts';
import { closeCalendarOf } from '../calendar/calendar-link.ts';
import { freeButton } from '../feature/button.ts';
import { command, freeCommand } from '../feature/command.ts';
import { changeRow } from '../rows/change-row.ts';
import { personRow } from '../rows/place-rows.ts';
import { deleteRow, insertRow } from '../rows/row.ts';
import { memberRow } from '../rows/unit-rows.ts';
import { type Call, firstLanguage, named, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/names.ts';
import { endDeputyOf } from './leadership.ts';
import { rememberUnitOf } from './settle-member.ts';
import { leaderCannotLeaveView, membershipView } from './view/onboarding-views.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'unit.join': Carries<never, 'unit'>;
  }
}

export const joinCommand = freeCommand({
  name: 'join',
  words: { da: ['deltag', 'jeg er med', 'vær med'], en: ['join', 'count me in'] },
  help: {
    group: 'you',
    line: {
      da: 'vær med i den enhed, der bor i kanalen',
      en: 'be part of the unit that lives in the channel',
    },
    when: (at) => at !== undefined && !at.member,
  },
  run: joinUnit,
});

export const joinButton = freeButton('unit.join', joinUnit);

export const leaveCommand = command({
  name: 'leave',
  words: { da: ['forlad', 'meld mig ud'], en: ['leave'] },
  help: {
    group: 'you',
    line: {
      da: 'gå ud af enheden igen',
      en: 'leave the unit again',
    },
    when: (at) => at?.member !== undefined && !at.roles.includes('leader'),
  },
  deed: 'leave-unit',
  run: leaveUnit,
});

/** Being in a channel is the invitation, so one joins where the unit lives, never from a name or a link. */
async function joinUnit(call: Call): Promise<Reply> {
  const here = call.intent.where.kind === 'channel' ? await unitOfChannel(call) : undefined;
  if (here?.kind !== 'unit') return showYou(noUnitView(firstLanguage, call.intent.where.kind));
  const unit = here.row.value;
  const joined = await becomeMember(await named(call), unit);
  return showYou(membershipView(unit, joined ? 'joined' : 'alreadyJoined'));
}

async function becomeMember({ ports, person, intent }: Call, unit: Unit): Promise<boolean> {
  const member: Member = { v: 1, person, since: ports.clock.now().toISOString() };
  const written = await insertRow(ports, memberRow(unit.id, person), member);
  await rememberUnitOf(ports, person, unit.id, intent.where.reference);
  return written.ok;
}

async function leaveUnit(at: Standing): Promise<Reply> {
  const { unit, call } = at;
  if (samePerson(unit.leadership.leader, call.person)) return showYou(leaderCannotLeaveView(unit));
  await endMembership(at, call.person);
  return showYou(membershipView(unit, 'left'));
}

/** All that being in the unit gave somebody; what they wrote there stands. */
export async function endMembership(at: Standing, person: Person): Promise<void> {
  const { ports } = at.call;
  const { id } = at.unit;
  // Nobody stands in for the leader of a unit they are no longer in.
  await endDeputyOf(at, person);
  await deleteRow(ports, memberRow(id, person));
  await closeCalendarOf(ports, id, person);
  await changeRow(
    ports,
    personRow(person),
    (place) => place && { ...place, units: place.units.filter((unit) => unit !== id) },
  );
}
