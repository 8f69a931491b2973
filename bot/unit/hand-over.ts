import { samePerson } from '../../shared/domain/person/person.ts';
import * as change from '../../shared/domain/unit/leadership.ts';
import type { Member } from '../../shared/domain/unit/unit.ts';
import type { Job } from '../../shared/ports/queue.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { form } from '../feature/form.ts';
import { finishSeconds } from '../outbox/pauses.ts';
import { changeRow } from '../rows/change-row.ts';
import { personRow } from '../rows/place-rows.ts';
import { readRow, readValue, readValues, replacing } from '../rows/row.ts';
import { institutionRow, memberRow, membersIn, unitRow } from '../rows/unit-rows.ts';
import { showYou } from '../turn/call.ts';
import type { Ports } from '../turn/ports.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { changeLeadership } from './store-leadership.ts';
import { leadershipText } from './text/leadership-text.ts';
import { handOverForm, saidView } from './view/leadership-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'lead.hand-over': Carries<'unit'>;
  }
  interface Forms {
    'lead.hand-over': true;
  }
}

export const handOver = form({
  form: 'lead.hand-over',
  deed: 'hand-over',
  ask: async (at, { op = '' }) => {
    const { unit, institution, call } = at;
    // Sent twice: by now the new leader is nobody to hand over to.
    if (change.hasHappened(unit.leadership, op)) return { instead: showYou(saidView(unit.language, 'done')) };
    const both = institution !== undefined && samePerson(institution.leader, call.person);
    const people = await peopleToHandTo(at, both);
    if (people.length === 0) return { instead: showYou(saidView(unit.language, 'nobodyToHandTo')) };
    return { people, both };
  },
  draw: ({ unit }, asked, drawing) => handOverForm({ unit, ...asked, ...drawing }),
  check: ({ unit }, { asked: { people }, values }) => {
    const text = leadershipText[unit.language];
    const to = people.find(({ person }) => person.id === values.to)?.person;
    if (!to) return { to: text.choose };
    const isLeader = samePerson(to, unit.leadership.leader);
    return isLeader && values.scope !== 'both' ? { scope: text.leadsUnit(to.name ?? to.id) } : {};
  },
  send: async (at, { asked: { people, both }, values, context }) => {
    const to = people.find(({ person }) => person.id === values.to)?.person;
    if (!to) return { errors: { to: leadershipText[at.unit.language].choose } };
    const { ports } = at.call;
    const { platform, tenant, id } = to;
    const member = await readRow(ports, memberRow(at.unit.id, to));
    // The new leader's own row is written again in the same batch. If they leave the unit at this very
    // moment, one of the two writes is refused: no unit is led by somebody who has left it.
    if (!member) return { errors: { to: leadershipText[at.unit.language].choose } };
    const stays = [replacing(memberRow(at.unit.id, to), member, member.value)];
    const job = { unit: at.unit.id, platform, tenant, person: id };
    const withInstitution = both && values.scope === 'both';
    if (withInstitution) await ports.queue.send({ kind: 'hand-over-institution', ...job }, finishSeconds);
    if (samePerson(to, at.unit.leadership.leader)) {
      await handOverInstitution(ports, job);
      const text = leadershipText[at.unit.language];
      return showYou(sentence(text.institutionGiven(to.name ?? to.id)));
    }
    const reply = await changeLeadership(
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

/**
 * Gives the institution to the unit's new leader, after the unit itself. The queue does it should this process die
 * in between.
 */
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

/**
 * Members who could lead. A shared account cannot: whoever picks up the room's tablet would lead the unit. Who leads it
 * already can be given the institution as well, by somebody else who leads that.
 */
async function peopleToHandTo({ call, unit }: Standing, both: boolean): Promise<readonly Member[]> {
  const members = await readValues(call.ports, membersIn(unit.id));
  const { leader } = unit.leadership;
  const leaderToo = both && !samePerson(leader, call.person);
  return members.filter(({ person, shared }) => !shared && (leaderToo || !samePerson(person, leader)));
}
