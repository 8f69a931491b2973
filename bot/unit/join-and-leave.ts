import { firstLanguage } from '../../shared/domain/person/language.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import type { Member, Unit } from '../../shared/domain/unit/unit.ts';
import type { Standing } from '../access/enter.ts';
import { resolveUnit, unitOfChannel } from '../access/resolve-unit.ts';
import { noUnitView } from '../access/view/refusal-view.ts';
import { button, freeButton } from '../feature/button.ts';
import { command, freeCommand } from '../feature/command.ts';
import { insertRow, readRow } from '../rows/row.ts';
import { memberRow } from '../rows/unit-rows.ts';
import { type Call, instead, named, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { endMembership } from './end-membership.ts';
import { decisionsWith, goneOf } from './left-decisions.ts';
import { rememberUnitOf } from './settle-member.ts';
import { leaderCannotLeaveView, leaveSureView, leftView, membershipView } from './view/onboarding-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'unit.join': Carries<never, 'unit'>;
    'unit.leave': Carries<'unit'>;
  }
}

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
  run: async (at) => {
    const { unit, call } = at;
    const no = whyNotLeave(at);
    if (no) return no;
    return showYou(leaveSureView(unit, await decisionsWith(call.ports, unit, [goneOf(call.person)])));
  },
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
  const theirs = await decisionsWith(call.ports, unit, [goneOf(call.person)]);
  const ended = await endMembership(at, call.person, { byThemselves: true });
  return instead(showYou(ended ? leftView(unit, theirs) : leaderCannotLeaveView(unit)));
}

function whyNotLeave({ unit, call, member }: Standing): Reply | undefined {
  if (samePerson(unit.leadership.leader, call.person)) return showYou(leaderCannotLeaveView(unit));
  return member ? undefined : showYou(membershipView(unit, 'notIn'));
}
