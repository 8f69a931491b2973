import { may } from '../../shared/domain/access/permissions.ts';
import { samePerson } from '../../shared/domain/unit/person.ts';
import type { Member } from '../../shared/domain/unit/unit.ts';
import { type AtUnit, atUnit, membersOf, staffOf, staffOptions } from '../access/trial-unit.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { guardName } from '../guard/guard-text.ts';
import { changeRow } from '../rows/change-row.ts';
import { memberKey, readUnit, type Staff, staffKey } from '../rows/rows.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Option, Values } from '../ui/form.ts';
import { endMembership } from './membership.ts';
import { membersText } from './text/members-text.ts';
import {
  addStaffForm,
  longestStaffName,
  membersView,
  mostStaffAtOnce,
  removeStaffForm,
  sharedForm,
} from './view/members-views.ts';

type Data = Readonly<Record<string, string>>;

/** Who is in the unit: accounts, shared ones marked, and colleagues known by name or initials. */
export function showMembers(call: Call, wanted?: string): Promise<Reply> {
  return atUnit(call, wanted, async (at) =>
    may(at.roles, 'see-members') ? listed(at) : showYou(refusalView(at.unit.language, 'notAllowedMember')),
  );
}

export function openAddStaff(call: Call, { unit }: Data): Promise<Reply> {
  return asLeader(call, unit, async (at) => ({
    kind: 'open-form',
    form: addStaffForm({ unit: at.unit, context: { unit: at.unit.id, op: call.ports.ids.next() } }),
  }));
}

export function submitAddStaff(call: Call, values: Values, context: Data): Promise<Reply> {
  return asLeader(call, context.unit, async (at) => {
    const { unit } = at;
    const text = membersText[unit.language];
    const again = (names: string): Reply => ({
      kind: 'form-errors',
      form: addStaffForm({ unit, context, values, errors: { names } }),
    });
    const names = (values.names ?? '')
      .split(/[\n,;]+/)
      .map((name) => name.trim().replaceAll(/\s+/g, ' '))
      .filter(Boolean);
    if (names.length === 0) return again(text.missing);
    if (names.length > mostStaffAtOnce) return again(text.tooMany(mostStaffAtOnce));
    if (names.some((name) => name.length > longestStaffName)) return again(text.tooLong(longestStaffName));
    const known = new Set((await staffOf(call, unit)).map(({ name }) => name.toLowerCase()));
    const since = call.ports.clock.now().toISOString();
    for (const [index, typed] of names.entries()) {
      const name = guardName(typed);
      if (!name.ok) return again(text.cpr);
      if (known.has(name.text.toLowerCase())) continue;
      known.add(name.text.toLowerCase());
      // The same form sent twice writes the same rows.
      const value: Staff = { v: 1, id: `${context.op}-${index}`, name: name.text, since };
      await call.ports.store.write('units', unit.id, { op: 'put', key: staffKey(value.id), value });
    }
    return listed(at);
  });
}

export function openShared(call: Call, { unit }: Data): Promise<Reply> {
  return asLeader(call, unit, async (at) => {
    const members = await accounts(at);
    return {
      kind: 'open-form',
      form: sharedForm({
        unit: at.unit,
        context: { unit: at.unit.id },
        options: members.map(optionOf),
        values: {
          shared: members
            .filter(({ shared }) => shared)
            .map(({ person }) => memberKey(person))
            .join(','),
        },
      }),
    };
  });
}

export function submitShared(call: Call, values: Values, context: Data): Promise<Reply> {
  return asLeader(call, context.unit, async (at) => {
    const wanted = (values.shared ?? '').split(',');
    for (const { key, value } of await membersOf(call, at.unit)) {
      const shared = wanted.includes(memberKey(value.person));
      if (shared === (value.shared === true)) continue;
      await changeRow<Member>(
        call.ports,
        { table: 'units', partition: at.unit.id, key },
        (member) => member && { ...member, shared },
      );
    }
    return listed(at);
  });
}

export function openRemoveStaff(call: Call, { unit }: Data): Promise<Reply> {
  return asLeader(call, unit, async (at) => ({
    kind: 'open-form',
    form: removeStaffForm({
      unit: at.unit,
      context: { unit: at.unit.id },
      options: [...staffOptions(await staffOf(call, at.unit)), ...(await removable(at)).map(optionOf)],
    }),
  }));
}

export function submitRemoveStaff(call: Call, values: Values, context: Data): Promise<Reply> {
  return asLeader(call, context.unit, async (at) => {
    const chosen = (values.staff ?? '').split(',');
    for (const { id } of await staffOf(call, at.unit)) {
      if (!chosen.includes(id)) continue;
      await call.ports.store.write('units', at.unit.id, { op: 'delete', key: staffKey(id) });
    }
    const row = await readUnit(call.ports, at.unit.id);
    for (const { person } of await removable(at)) {
      if (row && chosen.includes(memberKey(person))) await endMembership({ ...call, person }, row);
    }
    return listed(at);
  });
}

function asLeader(call: Call, unit: string | undefined, act: (at: AtUnit) => Promise<Reply>): Promise<Reply> {
  return atUnit(call, unit, async (at) =>
    may(at.roles, 'edit-members') ? act(at) : showYou(refusalView(at.unit.language, 'notAllowed')),
  );
}

async function listed(at: AtUnit): Promise<Reply> {
  const { unit, call, roles } = at;
  const [members, staff] = await Promise.all([accounts(at), staffOf(call, unit)]);
  return showYou(membersView({ unit, members, staff, mayEdit: may(roles, 'edit-members') }));
}

async function accounts({ unit, call }: AtUnit): Promise<readonly Member[]> {
  return (await membersOf(call, unit)).map(({ value }) => value);
}

/** Everybody with an account but the leader, who hands over instead. */
async function removable(at: AtUnit): Promise<readonly Member[]> {
  return (await accounts(at)).filter(({ person }) => !samePerson(person, at.unit.leadership.leader));
}

function optionOf({ person }: Member): Option {
  return { value: memberKey(person), label: (person.name ?? person.id).slice(0, 75) };
}
