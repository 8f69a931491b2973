import {
  mayInNetwork,
  mayName,
  type RoleAbove,
  rolesAbove,
} from '../../shared/domain/access/network-permissions.ts';
import { hasRolesAbove } from '../../shared/domain/network/above.ts';
import type { Network } from '../../shared/domain/network/network.ts';
import { firstLanguage } from '../../shared/domain/person/language.ts';
import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import { shutOut } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { type ButtonFeature, freeButton } from '../feature/button.ts';
import { freeCommand } from '../feature/command.ts';
import { endRole } from '../network/end-role.ts';
import { enterNetwork, networkButton, rolesIn } from '../network/enter-network.ts';
import { invite } from '../network/invitation.ts';
import { networkText } from '../network/text/network-text.ts';
import { appointmentRow, appointmentsIn, madeHereIn, writeBackRow } from '../rows/above-rows.ts';
import { networkRow } from '../rows/network-rows.ts';
import { personRow } from '../rows/place-rows.ts';
import { readValue, readValues } from '../rows/row.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { rolesText } from './text/roles-text.ts';
import { keyOf, roleCodeView, rolesView, type SeenFromAbove } from './view/roles-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'above.invite': Carries<'network' | 'role'>;
    'above.end': Carries<'network' | 'holder'>;
  }
}

/** `roller`: whoever has one sees what it lets them do, and whoever may name others does so. */
export const rolesCommand = freeCommand({
  name: 'roles',
  words: {
    da: ['roller', 'mine roller', 'tendenser'],
    en: ['roles', 'my roles', 'tendencies'],
  },
  help: {
    under: 'network',
    beyond: {
      to: ['above'],
      line: {
        da: 'se, hvem der har en rolle over enhederne, og hvad den giver adgang til',
        en: 'see who has a role above the units, and what it gives access to',
      },
    },
  },
  run: (call) => showRoles(call),
});

export const showRolesButton = freeButton('above.show', (call) => showRoles(call));

/** A code is as good as the role it gives, so it is shown in nobody's channel. */
export const inviteRoleButton = networkButton('above.invite', {
  deed: 'network:name-roles',
  press: async ({ call, network, roles }, { role: asked }) => {
    const role = rolesAbove.find((each) => each === asked);
    if (!role || !hasRolesAbove(network) || !mayName(roles, role)) return gone();
    const invited = await invite(call.ports, network.id, role, call.person);
    if (!invited) return showYou(sentence(networkText[network.language].tooManyCodes));
    const { code, until } = invited;
    return showYou(roleCodeView(network, role, { code, until: dayOf(new Date(until)) }));
  },
});

/** By those who may give the role, and by whoever has it. */
export const endRoleButton: ButtonFeature = {
  action: 'above.end',
  deed: 'network:name-roles',
  press: async (call, { network: id = '', holder = '' }) => {
    if (holder === 'me') return endOwn(call, id);
    return enterNetwork(call, { deed: 'network:name-roles', network: id }, async ({ network, roles }) => {
      const holders = await readValues(call.ports, appointmentsIn(id));
      const found = holders.find(({ person }) => keyOf(person) === holder);
      if (!found || !mayName(roles, found.role)) return gone();
      return ended(call, network, found.person);
    });
  },
};

async function endOwn(call: Call, id: string): Promise<Reply> {
  const outside = shutOut(call);
  if (outside) return outside;
  const { ports, person } = call;
  const network = await readValue(ports, networkRow(id));
  if (!network || !(await readValue(ports, appointmentRow(id, person)))) return gone();
  return ended(call, network, person);
}

async function ended({ ports }: Call, { id, language }: Network, person: Person): Promise<Reply> {
  const isDone = await endRole(ports, id, person);
  return showYou(isDone ? sentence(rolesText[language].ended) : refusalView(language, 'busy'));
}

async function showRoles(call: Call): Promise<Reply> {
  const ids = await networksAbove(call);
  const seen = await Promise.all(ids.map((id) => seenIn(call, id)));
  const there = seen.filter((each) => each !== undefined);
  return showYou(rolesView(there[0]?.network.language ?? firstLanguage, there));
}

/** Those they have been named for or look after, and for an administrator those of the organisation. */
async function networksAbove({ ports, person }: Call): Promise<readonly string[]> {
  const place = await readValue(ports, personRow(person));
  const isAdministrator = ports.administrators?.some((each) => samePerson(each, person));
  const made = isAdministrator ? await readValues(ports, madeHereIn(person)) : [];
  return [
    ...new Set([...(place?.above ?? []), ...(place?.networks ?? []), ...made.map(({ network }) => network)]),
  ];
}

async function seenIn({ ports, person }: Call, id: string): Promise<SeenFromAbove | undefined> {
  const network = await readValue(ports, networkRow(id));
  if (!network || !hasRolesAbove(network)) return undefined;
  const roles = await rolesIn(ports, person, network);
  const written = await readValue(ports, writeBackRow(id, person));
  if (roles.length === 0 && !written) return undefined;
  const names = mayInNetwork(roles, 'network:name-roles');
  const [holders, own] = await Promise.all([
    names ? readValues(ports, appointmentsIn(id)) : [],
    readValue(ports, appointmentRow(id, person)),
  ]);
  return {
    network,
    roles,
    own: own?.role,
    holders,
    mayName: rolesAbove.filter((role: RoleAbove) => mayName(roles, role)),
    maySeeTrends: mayInNetwork(roles, 'network:see-trends'),
    mayWriteBack: mayInNetwork(roles, 'network:write-back'),
    written,
  };
}

async function gone(): Promise<Reply> {
  return showYou(refusalView(firstLanguage, 'gone'));
}
