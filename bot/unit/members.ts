import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import { longestStaffName, mostStaffAtOnce } from '../../shared/domain/unit/limits.ts';
import type { Member } from '../../shared/domain/unit/unit.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { form } from '../feature/form.ts';
import { guardName } from '../guard/guard-words.ts';
import { deleteRow, putRow, readRow, readValues, replacing, writeTogether } from '../rows/row.ts';
import { memberKey, memberRow, membersIn, type Staff, staffIn, staffRow } from '../rows/unit-rows.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import type { Option } from '../ui/form.ts';
import { endMembership } from './end-membership.ts';
import { decisionsWith, goneOf } from './left-decisions.ts';
import { removingVideosOf } from './stored-videos.ts';
import { membersText } from './text/members-text.ts';
import {
  addStaffForm,
  membersView,
  removeStaffForm,
  sharedForm,
  type UnitMembers,
} from './view/members-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'members.show': Carries<'unit'>;
    'members.add': Carries<'unit'>;
    'members.shared': Carries<'unit'>;
    'members.remove': Carries<'unit'>;
  }
  interface Forms {
    'members.add': true;
    'members.shared': true;
    'members.remove': true;
  }
}

const attempts = 12;

/** Who is in the unit: accounts, shared ones marked, and colleagues known by name or initials. */
export const membersCommand = command({
  name: 'members',
  words: { da: ['medlemmer', 'fælles', 'kolleger'], en: ['members', 'shared'] },
  help: {
    group: 'unit',
    line: {
      da: 'se, hvem der er med; tilføj kolleger uden konto, og vælg, hvilke tablets I deler',
      en: 'see who is in; add colleagues without an account, and choose which tablets you share',
    },
  },
  deed: 'see-members',
  run: (at) => showMembers(at),
});

export const membersButton = button('members.show', { deed: 'see-members', press: (at) => showMembers(at) });

export const addStaff = form({
  form: 'members.add',
  deed: 'edit-members',
  ask: () => ({}),
  draw: ({ unit }, _, drawing) => addStaffForm({ unit, ...drawing }),
  check: ({ unit }, { values }) => {
    const text = membersText[unit.language];
    const names = namesIn(values.names);
    if (names.length === 0) return { names: text.missing };
    if (names.length > mostStaffAtOnce) return { names: text.tooMany(mostStaffAtOnce) };
    return names.some((name) => name.length > longestStaffName)
      ? { names: text.tooLong(longestStaffName) }
      : {};
  },
  send: async (at, { values, context }) => {
    const { call, unit } = at;
    const names = namesIn(values.names).map(guardName);
    const known = new Set((await staffOf(at)).map(({ name }) => name.toLowerCase()));
    const since = call.ports.clock.now().toISOString();
    if (names.some(({ ok }) => !ok)) return { errors: { names: membersText[unit.language].cpr } };
    for (const [index, name] of names.entries()) {
      if (!name.ok || known.has(name.text.toLowerCase())) continue;
      known.add(name.text.toLowerCase());
      // The ids come from the form, so that sent twice it writes the same rows.
      const value: Staff = { v: 1, id: `${context.op}-${index}`, name: name.text, since };
      await putRow(call.ports, staffRow(unit.id, value.id), value);
    }
    return showMembers(at);
  },
});

export const addStaffButton = button('members.add', {
  deed: 'edit-members',
  press: (at) => addStaff.open(at, { op: at.call.ports.ids.next() }),
});

export const markShared = form({
  form: 'members.shared',
  deed: 'remove-members',
  ask: async (at) => ({ members: await removable(at) }),
  draw: ({ unit }, { members }, drawing) => sharedForm({ unit, options: members.map(optionOf), ...drawing }),
  send: async (at, { asked: { members }, values }) => {
    const wanted = (values.shared ?? '').split(',');
    for (const { person, shared = false } of members) {
      const isWanted = wanted.includes(memberKey(person));
      if (isWanted === shared) continue;
      if (!(await markAccount(at, person, isWanted))) return showYou(refusalView(at.unit.language, 'busy'));
    }
    return showMembers(at);
  },
});

export const markSharedButton = button('members.shared', {
  deed: 'remove-members',
  press: async (at) => {
    const shared = (await removable(at)).filter((member) => member.shared);
    return markShared.open(at, {}, { shared: shared.map(({ person }) => memberKey(person)).join(',') });
  },
});

export const removeStaff = form({
  form: 'members.remove',
  deed: 'remove-members',
  ask: async (at) => {
    const [staff, members] = await Promise.all([staffOf(at), removable(at)]);
    return { staff, members };
  },
  draw: ({ unit }, { staff, members }, drawing) =>
    removeStaffForm({ unit, options: [...staffOptions(staff), ...members.map(optionOf)], ...drawing }),
  send: async (at, { asked: { staff, members }, values }) => {
    if (!values.staff) return { errors: { staff: membersText[at.unit.language].removeNobody } };
    const chosen = values.staff.split(',');
    for (const { id } of staff) {
      if (chosen.includes(id)) await deleteRow(at.call.ports, staffRow(at.unit.id, id));
    }
    for (const { person } of members) {
      if (chosen.includes(memberKey(person))) await endMembership(at, person);
    }
    const options = [...staffOptions(staff), ...members.map(optionOf)];
    const gone = options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
    const people = [
      ...staff.filter(({ id }) => chosen.includes(id)),
      ...members
        .filter(({ person }) => chosen.includes(memberKey(person)))
        .map(({ person }) => goneOf(person)),
    ];
    const decisions = await decisionsWith(at.call.ports, at.unit, people);
    return showMembers(at, { gone, left: { people, decisions } });
  },
});

export const removeStaffButton = button('members.remove', {
  deed: 'remove-members',
  press: (at) => removeStaff.open(at),
});

/** What somebody said yes to for themselves ends where several use the account, and their links to clips go with it. */
async function markAccount({ call, unit }: Standing, person: Person, shared: boolean): Promise<boolean> {
  const { ports } = call;
  const lies = memberRow(unit.id, person);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const now = await readRow(ports, lies);
    if (!now) return true;
    const { video: _, ...member } = now.value;
    const marked: Member = shared ? { ...member, shared } : { ...now.value, shared };
    const links = shared ? await removingVideosOf(ports, unit.id, person) : [];
    if ((await writeTogether(ports, unit.id, [replacing(lies, now, marked), ...links])).ok) return true;
    await ports.patience?.pause(attempt);
  }
  return false;
}

export async function showMembers(
  at: Standing,
  { gone, left }: Pick<UnitMembers, 'gone' | 'left'> = {},
): Promise<Reply> {
  const [members, staff] = await Promise.all([accounts(at), staffOf(at)]);
  return showYou(
    membersView({
      unit: at.unit,
      members,
      staff,
      mayAdd: at.may('edit-members'),
      mayRemove: at.may('remove-members'),
      ...(gone && { gone }),
      ...(left && { left }),
    }),
  );
}

/** Colleagues without an account of their own. */
export function staffOf({ call, unit }: Standing): Promise<readonly Staff[]> {
  return readValues(call.ports, staffIn(unit.id));
}

export const staffOptions = (staff: readonly Staff[]): readonly Option[] =>
  staff.map(({ id, name }) => ({ value: id, label: name.slice(0, 75) }));

/** Members, each with an account. */
export function accounts({ call, unit }: Standing): Promise<readonly Member[]> {
  return readValues(call.ports, membersIn(unit.id));
}

export function optionOf({ person }: Member): Option {
  return { value: memberKey(person), label: (person.name ?? person.id).slice(0, 75) };
}

/** Members who can be removed: not the leader, who has to hand over first. */
export async function removable(at: Standing): Promise<readonly Member[]> {
  return (await accounts(at)).filter(({ person }) => !samePerson(person, at.unit.leadership.leader));
}

function namesIn(typed = ''): readonly string[] {
  return typed
    .split(/[\n,;]+/)
    .map((name) => name.trim().replaceAll(/\s+/g, ' '))
    .filter(Boolean);
}
