import { consentTo } from '../../shared/domain/network/above.ts';
import { backWithinHours, longestCode } from '../../shared/domain/network/limits.ts';
import type { MemberUnit, Network } from '../../shared/domain/network/network.ts';
import { firstLanguage } from '../../shared/domain/person/language.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import { withoutFromAbove } from '../../shared/domain/unit/from-above.ts';
import { enter, type Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button, freeButton } from '../feature/button.ts';
import { freeForm } from '../feature/form.ts';
import { openForm } from '../feature/open-form.ts';
import { changeRow } from '../rows/change-row.ts';
import { memberUnitRow, networkRow, unitNetworkRow } from '../rows/network-rows.ts';
import { deleteRow, putRow, readRow, readValue } from '../rows/row.ts';
import { unitRow } from '../rows/unit-rows.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { letIn } from './consent.ts';
import { networkButton } from './enter-network.ts';
import { facilitate, succeed } from './facilitator.ts';
import { findInvitation, invite, takeInvitation, userOf } from './invitation.ts';
import { takeUpRole } from './take-up-role.ts';
import { networkText } from './text/network-text.ts';
import {
  codeForm,
  confirmSharingView,
  invitationView,
  leaveSureView,
  leftView,
} from './view/join-network-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'network.invite': Carries<'network' | 'to'>;
    'network.code': Carries;
    'network.join': Carries<'unit' | 'code', 'consent'>;
    'network.leave': Carries<'unit' | 'network', 'sure'>;
    'network.back': Carries<'unit' | 'network'>;
  }
  interface Forms {
    'network.code': true;
  }
}

export const inviteButton = networkButton('network.invite', {
  deed: 'network:invite',
  press: async ({ call, network }, { to }) => {
    const whom = to === 'facilitator' || to === 'successor' ? to : 'unit';
    const { language } = network;
    // A successor is named by whoever facilitates; a first facilitator only while there is none.
    const isFacilitated = network.facilitator !== undefined;
    if (whom !== 'unit' && isFacilitated !== (whom === 'successor'))
      return showYou(refusalView(language, 'gone'));
    const invited = await invite(call.ports, network.id, whom, whom === 'unit' ? undefined : call.person);
    if (!invited) return showYou(sentence(networkText[language].tooManyCodes));
    const { code, until } = invited;
    return showYou(invitationView(network, whom, { code, until: dayOf(new Date(until)) }));
  },
});

export const codeButton = freeButton('network.code', async () =>
  openForm(codeForm(firstLanguage, {}), firstLanguage),
);

/** A unit's leader is asked first whether they want what the code leads to; it is used up only by the yes. */
export const codeSent = freeForm('network.code', async (call, values, context) => {
  const { code = '' } = values;
  const again = (why: 'badCode' | 'hasFacilitator' | 'notInIt'): Reply => ({
    kind: 'form-errors',
    form: codeForm(firstLanguage, context, values, { code: networkText[firstLanguage][why] }),
  });
  if (code.length > longestCode) return again('badCode');
  const toPerson = await findInvitation(call.ports, code, userOf(call.person));
  if (toPerson?.value.to === 'facilitator') return facilitate(call, code, again);
  if (toPerson?.value.to === 'successor') return succeed(call, code, again);
  const role = toPerson && (await takeUpRole(call, { code, row: toPerson, refused: again('badCode') }));
  if (role) return role;
  return enter(call, { deed: 'share-with-network' }, async (at) => {
    const row = await findInvitation(call.ports, code, at.unit.id);
    const network = row && (await readValue(call.ports, networkRow(row.value.network)));
    if (row?.value.to !== 'unit' || !network) return again('badCode');
    return showYou(confirmSharingView(at.unit, network, code));
  });
});

export const joinButton = button('network.join', {
  deed: 'share-with-network',
  needs: ['code'],
  press: async (at, { code, consent = 'none-above' }) => {
    const { unit, call } = at;
    const row = await findInvitation(call.ports, code, unit.id);
    const there = row && (await readRow(call.ports, networkRow(row.value.network)));
    if (row?.value.to !== 'unit' || !there) return say(at, 'badCode');
    const network = there.value;
    // The yes was to something else: they are shown what it is by now.
    if (consent !== consentTo(network)) return showYou(confirmSharingView(unit, network, code));
    // Used by this very unit: either half of the way was left, or they have been in and are out again.
    const before = row.value.usedBy
      ? await readValue(call.ports, memberUnitRow(network.id, unit.id))
      : undefined;
    if (before?.left || !(await takeInvitation(call.ports, code, row, unit.id))) return say(at, 'badCode');
    const member: MemberUnit = {
      v: 1,
      unit: unit.id,
      name: unit.name,
      institution: unit.institution,
      since: call.ports.clock.now().toISOString(),
    };
    const joined = await letIn(call.ports, { network: there, consent }, member);
    // Pressed once more it is asked anew: the code is theirs by now.
    if (joined !== 'in') return showYou(refusalView(unit.language, 'busy'));
    await rememberYes(at, network.id);
    return showYou(sentence(networkText[unit.language].joined(network.name)));
  },
});

/** Asked once; from the yes on nothing goes up. */
export const leaveButton = button('network.leave', {
  deed: 'share-with-network',
  needs: ['network'],
  press: async (at, { network: id, sure }) => {
    const { unit, call } = at;
    const network = await joinedNetwork(at, id);
    // Whoever was stopped half-way out presses once more.
    if (!network && sure === 'yes') await forgetWordsOf(at, id);
    if (!network) return showYou(refusalView(unit.language, 'gone'));
    if (sure !== 'yes') return showYou(leaveSureView(unit, network));
    // First, because a unit that is out is not asked again.
    await forgetWordsOf(at, id);
    const left = call.ports.clock.now().toISOString();
    const changed = await changeRow(call.ports, memberUnitRow(id, unit.id), (there) =>
      there && !there.left ? { ...there, left } : there,
    );
    if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
    // Once more, for what was being written to the units meanwhile.
    await forgetWordsOf(at, id);
    await deleteRow(call.ports, unitNetworkRow(unit.id, id));
    return showYou(leftView(unit, network));
  },
});

/** Undoes a leaving, soon after it; later it takes a new invitation. */
export const backButton = button('network.back', {
  deed: 'share-with-network',
  needs: ['network'],
  press: async (at, { network: id }) => {
    const { unit, call } = at;
    const network = await readValue(call.ports, networkRow(id));
    const since = new Date(call.ports.clock.now().getTime() - backWithinHours * 3_600_000).toISOString();
    const changed = await changeRow(call.ports, memberUnitRow(id, unit.id), (there) => {
      if (!there?.left || there.left < since) return there;
      const { left: _, ...stays } = there;
      return stays;
    });
    if (!network || !changed.ok || changed.row.value.left) return showYou(refusalView(unit.language, 'gone'));
    await rememberYes(at, id);
    return showYou(sentence(networkText[unit.language].joined(network.name)));
  },
});

/** What somebody above the units has written stands in no guide of a unit that is out. */
async function forgetWordsOf({ unit, call: { ports } }: Standing, network: string): Promise<void> {
  await changeRow(
    ports,
    unitRow(unit.id),
    (there) => there && withoutFromAbove(there, (line) => line.network === network),
  );
}

async function rememberYes({ unit, call: { ports, person } }: Standing, network: string): Promise<void> {
  await putRow(ports, unitNetworkRow(unit.id, network), { v: 1, network, by: person });
}

async function joinedNetwork({ unit, call: { ports } }: Standing, id: string): Promise<Network | undefined> {
  const member = await readValue(ports, memberUnitRow(id, unit.id));
  return member && !member.left ? readValue(ports, networkRow(id)) : undefined;
}

function say({ unit }: Standing, what: 'badCode'): Reply {
  return showYou(sentence(networkText[unit.language][what]));
}
