import { firstLanguage } from '../../shared/domain/person/language.ts';
import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import type { Member, Unit } from '../../shared/domain/unit/unit.ts';
import type { Job } from '../../shared/ports/queue.ts';
import type { Standing } from '../access/enter.ts';
import { resolveUnit, unitOfChannel } from '../access/resolve-unit.ts';
import { noUnitView } from '../access/view/refusal-view.ts';
import { closeCalendarOf } from '../calendar/calendar-link.ts';
import { button, freeButton } from '../feature/button.ts';
import { command, freeCommand } from '../feature/command.ts';
import { changeRow } from '../rows/change-row.ts';
import { type PersonPlace, personRow } from '../rows/place-rows.ts';
import { deleting, insertRow, readRow, readValue, writeTogether } from '../rows/row.ts';
import { memberRow, unitRow } from '../rows/unit-rows.ts';
import { type Call, instead, named, showYou } from '../turn/call.ts';
import { ComeAgain } from '../turn/come-again.ts';
import type { Ports } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { endDeputyOf } from './deputy.ts';
import { rememberUnitOf } from './settle-member.ts';
import { removingVideosOf } from './stored-videos.ts';
import { leaderCannotLeaveView, leaveSureView, membershipView } from './view/onboarding-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'unit.join': Carries<never, 'unit'>;
    'unit.leave': Carries<'unit'>;
  }
}

const finishSeconds = 30;
const attempts = 6;

export const joinCommand = freeCommand({
  name: 'join',
  changes: true,
  words: { da: ['deltag', 'jeg er med', 'vær med'], en: ['join', 'count me in'] },
  help: {
    group: 'you',
    line: {
      da: 'vær med i en enhed; skriv det i dens kanal',
      en: 'be part of a unit; write it in its channel',
    },
    when: () => true,
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
      da: 'gå ud af enheden igen; jeg spørger først',
      en: 'leave the unit again; I ask first',
    },
    when: (at) => at?.member !== undefined && !at.roles.includes('leader'),
  },
  deed: 'leave-unit',
  run: async (at) => whyNotLeave(at) ?? showYou(leaveSureView(at.unit)),
});

export const leaveButton = button('unit.leave', { deed: 'leave-unit', press: leaveUnit });

/** Whoever is in the channel has been invited by that. So people join in the channel, never by a unit's name or a link. */
async function joinUnit(call: Call): Promise<Reply> {
  const where = call.intent.where.kind;
  const here = await (where === 'channel' ? unitOfChannel(call) : resolveUnit(call));
  const nowhere = () => showYou(noUnitView(firstLanguage, where));
  if (here.kind !== 'unit') return nowhere();
  const unit = here.row.value;
  const leads = samePerson(unit.leadership.leader, call.person);
  // In the personal chat nobody can join; only who is in the unit already gets an answer.
  if (where === 'personal' && !leads && !(await readRow(call.ports, memberRow(unit.id, call.person))))
    return nowhere();
  const joined = where === 'channel' && (await becomeMember(await named(call), unit));
  if (joined && !leads) return showYou(membershipView(unit, 'joined'));
  return showYou(membershipView(unit, leads ? 'leadsAlready' : 'alreadyJoined'));
}

/** The way there first: a member whom nothing leads to the unit could have nothing deleted that they wrote in it. */
async function becomeMember({ ports, person, intent }: Call, unit: Unit): Promise<boolean> {
  await rememberUnitOf(ports, person, unit.id, intent.where.reference);
  const member: Member = { v: 1, person, since: ports.clock.now().toISOString() };
  return (await insertRow(ports, memberRow(unit.id, person), member)).ok;
}

async function leaveUnit(at: Standing): Promise<Reply> {
  const { unit, call } = at;
  const no = whyNotLeave(at);
  if (no) return no;
  const ended = await endMembership(at, call.person);
  return instead(showYou(ended ? membershipView(unit, 'left') : leaderCannotLeaveView(unit)));
}

function whyNotLeave({ unit, call, member }: Standing): Reply | undefined {
  if (samePerson(unit.leadership.leader, call.person)) return showYou(leaderCannotLeaveView(unit));
  return member ? undefined : showYou(membershipView(unit, 'notIn'));
}

/**
 * Ends a membership: the member's row, being deputy, the way from the person to the unit. What they wrote stays. The
 * queue finishes it should this process die. False when the person has been handed the unit in the meantime: a
 * leader does not leave.
 */
export async function endMembership(
  { call, unit }: Pick<Standing, 'call' | 'unit'>,
  person: Person,
): Promise<boolean> {
  const { ports } = call;
  const { platform, tenant, id } = person;
  const at = ports.clock.now().toISOString();
  const job = { unit: unit.id, op: ports.ids.next(), at, platform, tenant, person: id };
  await ports.queue.send({ kind: 'end-membership', ...job }, finishSeconds);
  return runEndOfMembership(ports, job);
}

export async function runEndOfMembership(
  ports: Ports,
  job: Omit<Extract<Job, { kind: 'end-membership' }>, 'kind'>,
): Promise<boolean> {
  const { unit, op, at, platform, tenant, person: id } = job;
  const person = { platform, tenant, id };
  let wasMember = false;
  for (let attempt = 0; ; attempt++) {
    const member = await readRow(ports, memberRow(unit, person));
    wasMember ||= member !== undefined;
    const leader = (await readValue(ports, unitRow(unit)))?.leadership.leader;
    if (leader && samePerson(leader, person)) return false;
    // They have joined again since: that membership stays.
    if (member && member.value.since > at) return true;
    // Their links to clips go in the same batch: nobody else would take them away.
    const links = await removingVideosOf(ports, unit, person);
    const changes = [...(member ? [deleting(memberRow(unit, person), member)] : []), ...links];
    if (changes.length === 0 || (await writeTogether(ports, unit, changes)).ok) break;
    if (attempt >= attempts) throw new ComeAgain();
  }
  await changeRow(ports, personRow(person), (place): PersonPlace | undefined => {
    // Who left before the way to the unit was written still finds what they wrote. Who was erased since stays so.
    if (!place && !wasMember) return undefined;
    const { units = [], left = [] } = place ?? {};
    return {
      institutions: [],
      ...place,
      v: 1,
      units: units.filter((each) => each !== unit),
      left: [...new Set([...left, unit])],
    };
  });
  await closeCalendarOf(ports, unit, person);
  // Whoever is not in the unit cannot be its deputy.
  await endDeputyOf(ports, unit, person, op);
  return true;
}
