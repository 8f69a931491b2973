import { type Deed, may, type Role, rolesOf } from '../../shared/domain/access/permissions.ts';
import { addWeeks } from '../../shared/domain/time/day.ts';
import * as change from '../../shared/domain/unit/leadership.ts';
import { samePerson } from '../../shared/domain/unit/person.ts';
import type { Institution, Leadership, Member, Unit } from '../../shared/domain/unit/unit.ts';
import { everyRow, type Row } from '../../shared/ports/store.ts';
import { resolveUnit } from '../access/resolve-unit.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { commit } from '../outbox/commit.ts';
import { changeRow } from '../rows/change-row.ts';
import {
  institutionKey,
  type PersonPlace,
  personKey,
  placesOf,
  readInstitution,
  readMember,
  unitKey,
} from '../rows/rows.ts';
import { trialText } from '../trial/text/trial-text.ts';
import { type Call, firstLanguage, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Values } from '../ui/form.ts';
import { deputyForm, handOverForm, leadershipView, saidView } from './view/leadership-views.ts';
import { noUnitView, sentence } from './view/onboarding-views.ts';

interface Standing {
  readonly row: Row<Unit>;
  readonly unit: Unit;
  readonly institution: Institution | undefined;
  readonly roles: readonly Role[];
  readonly isShared: boolean;
}

export async function showLeadership(call: Call, wanted?: string): Promise<Reply> {
  return standing(call, wanted, 'see-leadership', async ({ unit, institution, roles }) =>
    showYou(leadershipView({ unit, institution, roles, today: call.today })),
  );
}

export async function openHandOver(call: Call, wanted?: string): Promise<Reply> {
  return standing(call, wanted, 'hand-over', async ({ unit, institution }) => {
    const people = await membersBut(call, unit);
    if (people.length === 0) return showYou(saidView(unit.language, 'nobodyToHandTo'));
    const both = institution && samePerson(institution.leader, call.person);
    return {
      kind: 'open-form',
      form: handOverForm({ unit, people, both: both ?? false, op: call.ports.ids.next() }),
    };
  });
}

export async function submitHandOver(call: Call, values: Values, context: Values): Promise<Reply> {
  return standing(call, context.unit, 'hand-over', async (now) => {
    const people = await membersBut(call, now.unit);
    const to = people.find(({ person }) => person.id === values.to)?.person;
    const both = now.institution !== undefined && samePerson(now.institution.leader, call.person);
    if (!to) {
      const form = handOverForm({
        unit: now.unit,
        people,
        both,
        op: context.op ?? '',
        values,
        error: 'to',
      });
      return { kind: 'form-errors', form };
    }
    const reply = await lead(call, now, context.op, (leadership, act) =>
      change.handOver(leadership, to, act),
    );
    if (both && values.scope === 'both') await handOverInstitution(call, now.unit, to);
    return reply;
  });
}

export async function openTakeUp(call: Call, wanted?: string): Promise<Reply> {
  return standing(call, wanted, 'take-up-deputy', async ({ unit, isShared }) => {
    if (isShared) return showYou(sentence(trialText[unit.language].sharedAccount));
    const { deputy } = unit.leadership;
    if (deputy && deputy.until >= call.today) return showYou(saidView(unit.language, 'alreadyDeputy'));
    return { kind: 'open-form', form: deputyForm({ unit, today: call.today, op: call.ports.ids.next() }) };
  });
}

export async function submitTakeUp(call: Call, values: Values, context: Values): Promise<Reply> {
  return standing(call, context.unit, 'take-up-deputy', async (now) => {
    const { language } = now.unit;
    if (now.isShared) return showYou(sentence(trialText[language].sharedAccount));
    const weeks = Number(values.weeks);
    if (!Number.isInteger(weeks) || weeks < 1 || weeks > change.longestDeputyWeeks) {
      const form = deputyForm({
        unit: now.unit,
        today: call.today,
        op: context.op ?? '',
        values,
        error: 'weeks',
      });
      return { kind: 'form-errors', form };
    }
    return lead(call, now, context.op, (leadership, act) =>
      change.takeUpDeputy(leadership, call.person, addWeeks(call.today, weeks), act),
    );
  });
}

export async function endDeputy(call: Call, wanted?: string): Promise<Reply> {
  return standing(call, wanted, 'end-deputy', async (now) =>
    now.unit.leadership.deputy
      ? lead(call, now, call.ports.ids.next(), change.endDeputy)
      : showYou(saidView(now.unit.language, 'nothingToUndo')),
  );
}

export async function undoClaim(call: Call, wanted?: string, claimId?: string): Promise<Reply> {
  return standing(call, wanted, 'undo-claim', async (now) => {
    const claim = change.undoableClaim(now.unit.leadership);
    // The button was drawn for one claim; a newer one deserves its own look.
    if (!claim || (claimId && claim.id !== claimId))
      return showYou(saidView(now.unit.language, 'nothingToUndo'));
    return lead(call, now, call.ports.ids.next(), (leadership, act) =>
      change.undoClaim(leadership, claim, act),
    );
  });
}

async function standing(
  call: Call,
  wanted: string | undefined,
  deed: Deed,
  act: (now: Standing) => Promise<Reply>,
): Promise<Reply> {
  const resolved = await resolveUnit(call, wanted);
  if (resolved.kind === 'none') return showYou(noUnitView(firstLanguage, call.intent.where.kind));
  const { row, unit } = resolved;
  const [institution, member] = await Promise.all([
    readInstitution(call.ports, unit.institution),
    readMember(call.ports, unit.id, call.person),
  ]);
  const roles = rolesOf(call.person, unit, call.today, {
    isMember: member !== undefined,
    institution: institution?.value,
  });
  if (!may(roles, deed)) return showYou(refusalView(unit.language, refusalFor(deed)));
  return act({
    row,
    unit,
    institution: institution?.value,
    roles,
    isShared: member?.value.shared === true,
  });
}

function refusalFor(deed: Deed): Parameters<typeof refusalView>[1] {
  if (deed === 'undo-claim') return 'notAllowedInstitution';
  return deed === 'take-up-deputy' ? 'notAllowedMember' : 'notAllowed';
}

/** Changes the leadership and tells the channel, in one batch. */
async function lead(
  call: Call,
  now: Standing,
  id: string | undefined,
  make: (
    leadership: Leadership,
    act: { id: string; at: string; by: Unit['leadership']['leader'] },
  ) => Leadership,
): Promise<Reply> {
  const { ports, person } = call;
  const { unit, row } = now;
  if (!id) return showYou(refusalView(unit.language, 'gone'));
  const done = showYou(saidView(unit.language, 'done'));
  if (change.hasHappened(unit.leadership, id)) return done;
  const leadership = make(unit.leadership, { id, at: ports.clock.now().toISOString(), by: person });
  const next: Unit = { ...unit, leadership };
  const written = await commit(ports, next, [{ op: 'replace', key: unitKey, value: next, etag: row.etag }], {
    key: id,
    kind: 'leadership-changed',
    to: 'channel',
    about: { change: id },
  });
  return written.ok ? done : showYou(refusalView(unit.language, 'busy'));
}

async function handOverInstitution(call: Call, unit: Unit, to: Institution['leader']): Promise<void> {
  const { ports } = call;
  const id = unit.institution;
  await changeRow<Institution>(
    ports,
    { table: 'units', partition: id, key: institutionKey },
    (institution) => institution && { ...institution, leader: to },
  );
  await changeRow<PersonPlace>(
    ports,
    { table: 'places', partition: placesOf(to), key: personKey(to.id) },
    (place) => place && { ...place, institutions: [...new Set([...place.institutions, id])] },
  );
}

async function membersBut(call: Call, unit: Unit): Promise<readonly Member[]> {
  const members: Member[] = [];
  for await (const row of everyRow<Member>(call.ports.store, 'units', unit.id, { prefix: 'member|' })) {
    const { person, shared } = row.value;
    // Whoever holds a room's tablet would lead the unit.
    if (!shared && !samePerson(person, unit.leadership.leader)) members.push(row.value);
  }
  return members;
}
