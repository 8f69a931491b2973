import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import { addWeeks } from '../../shared/domain/time/day.ts';
import * as change from '../../shared/domain/unit/leadership.ts';
import type { Leadership, Member, Unit } from '../../shared/domain/unit/unit.ts';
import type { Job } from '../../shared/ports/queue.ts';
import type { Change, Row } from '../../shared/ports/store.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { form } from '../feature/form.ts';
import { message } from '../feature/message.ts';
import { commit } from '../outbox/commit.ts';
import { changeRow } from '../rows/change-row.ts';
import { personRow } from '../rows/place-rows.ts';
import { readRow, readValue, readValues, replacing } from '../rows/row.ts';
import { institutionRow, memberRow, membersIn, unitRow } from '../rows/unit-rows.ts';
import { showYou } from '../turn/call.ts';
import { ComeAgain } from '../turn/come-again.ts';
import type { Ports } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/names.ts';
import { leadershipText } from './text/leadership-text.ts';
import {
  deputyForm,
  handOverForm,
  leadershipChangedView,
  leadershipView,
  saidView,
} from './view/leadership-views.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'lead.hand-over': Carries<'unit'>;
    'lead.take-up': Carries<'unit'>;
    'lead.end': Carries<'unit'>;
    'lead.undo': Carries<'unit', 'claim'>;
  }
  interface Forms {
    'lead.hand-over': true;
    'lead.take-up': true;
  }
}

declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    'leadership-changed': { change: string };
  }
}

const finishSeconds = 30;

export const leadershipCommand = command({
  name: 'leadership',
  words: { da: ['ledelse', 'leder', 'stedfortræder'], en: ['leadership', 'leader', 'deputy'] },
  help: {
    group: 'unit',
    line: {
      da: 'se, hvem der leder; giv ledelsen videre, eller vær stedfortræder',
      en: 'see who leads; hand over, or be the deputy',
    },
  },
  deed: 'see-leadership',
  run: async ({ call, unit, institution, roles }) =>
    showYou(leadershipView({ unit, institution, roles, today: call.today })),
});

export const handOver = form({
  form: 'lead.hand-over',
  deed: 'hand-over',
  ask: async (at, { op = '' }) => {
    const { unit, institution, call } = at;
    // Sent twice: by now the new leader is nobody to hand over to.
    if (change.hasHappened(unit.leadership, op)) return { instead: showYou(saidView(unit.language, 'done')) };
    const people = await membersBut(at);
    if (people.length === 0) return { instead: showYou(saidView(unit.language, 'nobodyToHandTo')) };
    return { people, both: institution !== undefined && samePerson(institution.leader, call.person) };
  },
  draw: ({ unit }, asked, drawing) => handOverForm({ unit, ...asked, ...drawing }),
  check: ({ unit }, { asked: { people }, values }) =>
    people.some(({ person }) => person.id === values.to) ? {} : { to: leadershipText[unit.language].choose },
  send: async (at, { asked: { people, both }, values, context }) => {
    const to = people.find(({ person }) => person.id === values.to)?.person;
    if (!to) return { errors: { to: leadershipText[at.unit.language].choose } };
    const { ports } = at.call;
    const { platform, tenant, id } = to;
    const member = await readRow(ports, memberRow(at.unit.id, to));
    // Who leaves at this moment touches the same row, so that one of the two finds the other.
    if (!member) return { errors: { to: leadershipText[at.unit.language].choose } };
    const stays = [replacing(memberRow(at.unit.id, to), member, member.value)];
    const job = { unit: at.unit.id, platform, tenant, person: id };
    const withInstitution = both && values.scope === 'both';
    if (withInstitution) await ports.queue.send({ kind: 'hand-over-institution', ...job }, finishSeconds);
    const reply = await lead(
      at,
      context.op,
      (leadership, act) => change.handOver(leadership, to, act),
      stays,
    );
    if (withInstitution) await handOverInstitution(ports, job);
    return reply;
  },
});

export const handOverButton = button('lead.hand-over', {
  deed: 'hand-over',
  press: (at) => handOver.open(at, { op: at.call.ports.ids.next() }),
});

export const takeUp = form({
  form: 'lead.take-up',
  deed: 'take-up-deputy',
  ask: ({ unit, isShared, call }, { op = '' }) => {
    const say = (what: Parameters<typeof saidView>[1]) => ({
      instead: showYou(saidView(unit.language, what)),
    });
    if (isShared) return { instead: showYou(refusalView(unit.language, 'sharedAccount')) };
    if (change.hasHappened(unit.leadership, op)) return say('done');
    const { deputy } = unit.leadership;
    if (deputy && deputy.until >= call.today) return say('alreadyDeputy');
    // Whom the leader has just relieved does not step in again by their own wish.
    if (change.wasRelieved(unit.leadership, call.person, call.ports.clock.now())) return say('relieved');
    return { today: call.today };
  },
  draw: ({ unit }, asked, drawing) => deputyForm({ unit, ...asked, ...drawing }),
  check: ({ unit }, { values }) =>
    weeksIn(values.weeks) === undefined ? { weeks: leadershipText[unit.language].choose } : {},
  send: (at, { values, context }) => {
    const until = addWeeks(at.call.today, weeksIn(values.weeks) ?? 1);
    return lead(at, context.op, (leadership, act) =>
      change.takeUpDeputy(leadership, at.call.person, until, act),
    );
  },
});

export const takeUpButton = button('lead.take-up', {
  deed: 'take-up-deputy',
  press: (at) => takeUp.open(at, { op: at.call.ports.ids.next() }),
});

export const endDeputyButton = button('lead.end', {
  deed: 'end-deputy',
  press: async (at) =>
    at.unit.leadership.deputy
      ? lead(at, at.call.ports.ids.next(), change.endDeputy)
      : showYou(saidView(at.unit.language, 'nothingToUndo')),
});

export const undoClaimButton = button('lead.undo', {
  deed: 'undo-claim',
  press: async (at, { claim: claimId }) => {
    const claim = change.undoableClaim(at.unit.leadership);
    // The button was drawn for one claim; a newer one deserves its own look.
    if (!claim || (claimId && claim.id !== claimId))
      return showYou(saidView(at.unit.language, 'nothingToUndo'));
    return lead(at, at.call.ports.ids.next(), (leadership, act) => change.undoClaim(leadership, claim, act));
  },
});

export const leadershipChanged = message('leadership-changed', ({ unit, send }) =>
  leadershipChangedView(unit, send.about.change),
);

/** Somebody who stands in for the leader, and may do so no longer. */
export async function endDeputyOf(ports: Ports, unit: string, person: Person, op: string): Promise<void> {
  const row = await readRow(ports, unitRow(unit));
  const { deputy } = row?.value.leadership ?? {};
  if (!row || !deputy || !samePerson(deputy.person, person)) return;
  const at = ports.clock.now().toISOString();
  const told = await write(
    ports,
    row,
    op,
    change.endDeputy(row.value.leadership, { id: op, at, by: person }),
  );
  if (!told.ok && told.reason !== 'exists') throw new ComeAgain();
}

/** Changes the leadership and tells the channel, in one batch. */
async function lead(
  { call, unit, row }: Standing,
  id: string | undefined,
  make: (leadership: Leadership, act: { id: string; at: string; by: Person }) => Leadership,
  others: readonly Change[] = [],
): Promise<Reply> {
  const { ports, person } = call;
  if (!id) return showYou(refusalView(unit.language, 'gone'));
  const done = showYou(saidView(unit.language, 'done'));
  if (change.hasHappened(unit.leadership, id)) return done;
  const leadership = make(unit.leadership, { id, at: ports.clock.now().toISOString(), by: person });
  const written = await write(ports, row, id, leadership, others);
  return written.ok ? done : showYou(refusalView(unit.language, 'busy'));
}

function write(
  ports: Ports,
  row: Row<Unit>,
  id: string,
  leadership: Leadership,
  others: readonly Change[] = [],
) {
  const next: Unit = { ...row.value, leadership };
  const tell = { key: id, kind: 'leadership-changed', to: 'channel', about: { change: id } } as const;
  return commit(ports, next, [replacing(unitRow(next.id), row, next), ...others], tell);
}

/** Only once the unit itself has been handed over; the queue does it when we do not get that far. */
export async function handOverInstitution(
  ports: Ports,
  { unit: id, platform, tenant, person }: Omit<Extract<Job, { kind: 'hand-over-institution' }>, 'kind'>,
): Promise<void> {
  const unit = await readValue(ports, unitRow(id));
  const to = unit?.leadership.leader;
  if (!unit || !to || !samePerson(to, { platform, tenant, id: person })) return;
  await changeRow(
    ports,
    institutionRow(unit.institution),
    (institution) => institution && { ...institution, leader: to },
  );
  await changeRow(
    ports,
    personRow(to),
    (place) => place && { ...place, institutions: [...new Set([...place.institutions, unit.institution])] },
  );
}

/** Whoever could lead in the leader's place. Whoever holds a room's tablet would lead the unit. */
async function membersBut({ call, unit }: Standing): Promise<readonly Member[]> {
  const members = await readValues(call.ports, membersIn(unit.id));
  return members.filter(({ person, shared }) => !shared && !samePerson(person, unit.leadership.leader));
}

function weeksIn(typed: string | undefined): number | undefined {
  const weeks = Number(typed);
  return Number.isInteger(weeks) && weeks >= 1 && weeks <= change.longestDeputyWeeks ? weeks : undefined;
}
