import { samePerson } from '../../shared/domain/person/person.ts';
import type { Member } from '../../shared/domain/unit/unit.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { form } from '../feature/form.ts';
import { changeRow } from '../rows/change-row.ts';
import { memberKey, memberRow } from '../rows/unit-rows.ts';
import { showYou } from '../turn/call.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { accounts, optionOf } from '../unit/members.ts';
import { showSparring } from './show-sparring.ts';
import { sparringText } from './text/sparring-text.ts';
import { peopleForm } from './view/sparring-forms.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'sparring.people': Carries<'unit'>;
  }
  interface Forms {
    'sparring.people': true;
  }
}

/** It stands on their membership, and ends with it. */
export const chooseResources = form({
  form: 'sparring.people',
  deed: 'choose-resources',
  ask: async (at) => {
    const members = await colleagues(at);
    if (members.length === 0) return { instead: showYou(sentence(sparringText[at.unit.language].noMembers)) };
    return { members };
  },
  draw: ({ unit }, { members }, { values, ...drawing }) =>
    peopleForm({
      unit,
      options: members.map(optionOf),
      ...drawing,
      values: values ?? { people: chosenOf(members).join(',') },
    }),
  send: async (at, { asked: { members }, values }) => {
    const wanted = (values.people ?? '').split(',');
    for (const { person, resource = false } of members) {
      const isWanted = wanted.includes(memberKey(person));
      if (isWanted === resource) continue;
      const change = (member: Member | undefined) => member && withResource(member, isWanted);
      await changeRow(at.call.ports, memberRow(at.unit.id, person), change);
    }
    return showSparring(at, sparringText[at.unit.language].peopleSaved);
  },
});

export const chooseResourcesButton = button('sparring.people', {
  deed: 'choose-resources',
  press: (at) => chooseResources.open(at),
});

function withResource({ resource: _, ...member }: Member, isWanted: boolean): Member {
  return isWanted ? { ...member, resource: true } : member;
}

/** The leader is asked anyway, and a room's tablet is nobody. */
async function colleagues(at: Standing) {
  const all = await accounts(at);
  return all.filter(({ shared, person }) => !shared && !samePerson(person, at.unit.leadership.leader));
}

function chosenOf(members: Awaited<ReturnType<typeof colleagues>>): readonly string[] {
  return members.filter(({ resource }) => resource).map(({ person }) => memberKey(person));
}
