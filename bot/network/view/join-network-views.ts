import {
  mayInNetwork,
  type NetworkDeed,
  type RoleAbove,
  rolesAbove,
} from '../../../shared/domain/access/network-permissions.ts';
import { consentTo, hasRolesAbove } from '../../../shared/domain/network/above.ts';
import { longestCode } from '../../../shared/domain/network/limits.ts';
import type { Invitation, Network } from '../../../shared/domain/network/network.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import { weeksShown } from '../../../shared/domain/unit/limits.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, list, note, paragraph, strong } from '../../ui/build-view.ts';
import type { Form, Values } from '../../ui/form.ts';
import type { View, ViewNode } from '../../ui/view.ts';
import { networkText } from '../text/network-text.ts';
import { aboveText } from '../text/role-names-above.ts';

/** Shows an invitation's code, once: only its hash is kept. */
export function invitationView(
  network: Network,
  to: Exclude<Invitation['to'], RoleAbove>,
  { code, until }: { readonly code: string; readonly until: Day },
): View {
  const text = networkText[network.language];
  const title = text.codeTitle(network.name);
  const explained = {
    unit: text.codeUnit,
    facilitator: text.codeFacilitator,
    successor: text.codeSuccessor,
  } satisfies Record<Exclude<Invitation['to'], RoleAbove>, string>;
  return {
    summary: title,
    nodes: [
      heading(title),
      paragraph(strong(code)),
      paragraph(explained[to]),
      note(text.codeOnce(datesText[network.language].longDay(until))),
    ],
  };
}

/** What is said yes to, in words and as an example. */
export function confirmSharingView(unit: Unit, network: Network, code: string): View {
  const text = networkText[unit.language];
  const title = text.confirmTitle(unit.name, network.name);
  return {
    summary: title,
    nodes: [
      heading(title),
      ...(network.criteria ? [paragraph(text.confirmAbout(network.criteria))] : []),
      paragraph(strong(text.shareTitle)),
      list(text.shares),
      note(text.example),
      ...(hasRolesAbove(network) ? aboveNodes(unit.language) : []),
      paragraph(text.neverShared),
      buttons({
        label: text.confirm,
        action: 'network.join',
        data: { unit: unit.id, code, consent: consentTo(network) },
        style: 'primary',
      }),
    ],
  };
}

/** Taken from who may, so that nobody has said yes to less than there is. */
function aboveNodes(language: Language): readonly ViewNode[] {
  const text = aboveText[language];
  const who = (deed: NetworkDeed) =>
    rolesAbove
      .filter((role) => mayInNetwork([role], deed))
      .map((role) => text.roles[role])
      .join(', ');
  return [
    paragraph(strong(text.consentTitle)),
    list([
      text.tendencies(who('network:see-trends')),
      text.ideas(who('network:read-ideas')),
      text.writes(who('network:write-back'), weeksShown),
    ]),
  ];
}

export function leaveSureView(unit: Unit, network: Network): View {
  const text = networkText[unit.language];
  const words = text.leaveSure(network.name);
  const data = { unit: unit.id, network: network.id, sure: 'yes' };
  return {
    summary: words,
    nodes: [
      paragraph(words),
      buttons({ label: text.leaveYes, action: 'network.leave', data, style: 'danger' }),
    ],
  };
}

export function leftView(unit: Unit, network: Network): View {
  const text = networkText[unit.language];
  const words = text.left(network.name);
  const data = { unit: unit.id, network: network.id };
  return {
    summary: words,
    nodes: [paragraph(words), buttons({ label: text.back, action: 'network.back', data })],
  };
}

export function codeForm(
  language: Language,
  context: Form['context'],
  values?: Values,
  errors?: Values,
): Form {
  const text = networkText[language];
  return {
    id: 'network.code',
    title: text.joinTitle,
    fields: [
      {
        kind: 'text',
        id: 'code',
        label: text.code,
        hint: text.codeHint,
        maxLength: longestCode,
        required: true,
      },
    ],
    submitLabel: text.save,
    cancelLabel: text.cancel,
    context,
    ...(values && { values }),
    ...(errors && { errors }),
  };
}
