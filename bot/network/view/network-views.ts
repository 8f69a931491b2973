import {
  mayInNetwork,
  type NetworkDeed,
  type RoleAbove,
  rolesAbove,
} from '../../../shared/domain/access/network-permissions.ts';
import { consentTo, hasRolesAbove } from '../../../shared/domain/network/above.ts';
import {
  type Invitation,
  isUnattended,
  missingIn,
  type Network,
  type NetworkKind,
  networkKinds,
} from '../../../shared/domain/network/network.ts';
import type { NetworkMeeting } from '../../../shared/domain/network/network-meeting.ts';
import type { Language } from '../../../shared/domain/person/person.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import { weeksShown } from '../../../shared/domain/unit/from-above.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { concernLine } from '../../library/concern-answer.ts';
import { datesText } from '../../time/text/dates.ts';
import { meetingMoment } from '../../time/view/meeting-moment.ts';
import { buttons, divider, heading, list, note, paragraph, strong } from '../../ui/build-view.ts';
import type { Form, Values } from '../../ui/form.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { networkText } from '../text/network-text.ts';
import { questionsText } from '../text/questions-text.ts';
import { aboveText } from '../text/role-names-above.ts';
import { stepText } from '../text/step-text.ts';
import { topicsText } from '../text/topics-text.ts';

export interface LookedAfter {
  readonly network: Network;
  readonly meeting: NetworkMeeting;
  readonly units: number;
}

export interface Joined {
  readonly network: Network;
  readonly meeting: NetworkMeeting;
  /** Questions of other leaders that this unit has not answered. */
  readonly waiting: number;
}

/** Where the unit's figures go, and the networks this person looks after. */
export function networksView(ask: {
  readonly language: Language;
  readonly lookedAfter: readonly LookedAfter[];
  readonly unit?: { readonly unit: Unit; readonly joined: readonly Joined[]; readonly mayShare: boolean };
}): View {
  const { language, lookedAfter, unit } = ask;
  const text = networkText[language];
  const joined = unit?.joined ?? [];
  const isEmpty = joined.length + lookedAfter.length === 0;
  const code: Act = { label: text.haveCode, action: 'network.code', opensForm: true };
  return {
    summary: text.title,
    nodes: [
      heading(text.title),
      ...(isEmpty ? [paragraph(text.none)] : []),
      ...(unit && joined.length > 0 ? [heading(`${text.yours}:`, 2)] : []),
      ...joined.flatMap((each) => joinedNodes(each, language, unit?.mayShare ? unit.unit : undefined)),
      ...(lookedAfter.length > 0 ? [heading(`${text.looked}:`, 2)] : []),
      ...lookedAfter.flatMap(lookedAfterNodes),
      ...(isEmpty ? [] : [divider()]),
      buttons(code, { label: text.make, action: 'network.make', opensForm: true }),
      // The handbook's page about network meetings, for those it is written for.
      ...(unit?.mayShare
        ? [buttons({ label: text.meetingPage, action: 'command', data: { command: 'network-meeting' } })]
        : []),
    ],
  };
}

function joinedNodes(
  { network, meeting, waiting }: Joined,
  language: Language,
  mine?: Unit,
): readonly ViewNode[] {
  const text = networkText[language];
  const when = meeting.state === 'published' ? text.next(meetingMoment(meeting, language)) : text.toCome;
  return [
    paragraph(strong(network.name)),
    ...(network.criteria ? [note(network.criteria)] : []),
    paragraph(isUnattended(network) ? text.unattended : when),
    ...(waiting > 0 ? [paragraph(questionsText[language].waiting(waiting))] : []),
    ...(mine
      ? [
          buttons(
            ...(isUnattended(network)
              ? [
                  {
                    label: text.takeUp,
                    action: 'network.take-up',
                    data: { unit: mine.id, network: network.id },
                  } satisfies Act,
                ]
              : []),
            {
              label: topicsText[language].button,
              action: 'network.topics',
              data: { unit: mine.id, network: network.id },
            },
            {
              label: stepText[language].button,
              action: 'network.own',
              data: { unit: mine.id, network: network.id },
            },
            {
              label: questionsText[language].title,
              action: 'command',
              data: { command: 'ask-network', unit: mine.id },
            },
            { label: text.figures, action: 'command', data: { command: 'release', unit: mine.id } },
            { label: text.leave, action: 'network.leave', data: { unit: mine.id, network: network.id } },
          ),
        ]
      : []),
  ];
}

function lookedAfterNodes({ network, meeting, units }: LookedAfter): readonly ViewNode[] {
  const { language, id } = network;
  const text = networkText[language];
  const missing = missingIn(network);
  const data = { network: id };
  const isTold = meeting.state === 'published';
  const acts: Act[] = [
    { label: text.inviteUnit, action: 'network.invite', data: { network: id, to: 'unit' }, style: 'primary' },
    ...(network.facilitator
      ? []
      : [
          {
            label: text.inviteFacilitator,
            action: 'network.invite',
            data: { network: id, to: 'facilitator' },
          } satisfies Act,
        ]),
    ...(missing.length === 0 && !isTold
      ? [
          {
            label: text.publish,
            action: 'network.tell-date',
            data: { network: id, quarter: meeting.quarter },
          } satisfies Act,
        ]
      : []),
    { label: text.summary, action: 'network.summary', data },
    { label: text.pack, action: 'network.pack', data },
    { label: topicsText[language].button, action: 'network.ballot', data },
    { label: text.edit, action: 'network.edit', data, opensForm: true },
    { label: text.handOver, action: 'network.hand-over', data },
  ];
  return [
    paragraph(strong(network.name)),
    paragraph(`${text.units(units)} ${dateWords(meeting, language)}`),
    ...(missing.length > 0
      ? [paragraph(text.missingFirst), list(missing.map((what) => text.missing[what]))]
      : []),
    buttons(...acts),
  ];
}

function dateWords(meeting: NetworkMeeting, language: Language): string {
  const text = networkText[language];
  const moment = meetingMoment(meeting, language);
  const why = meeting.movedFrom;
  return [
    meeting.state === 'published' ? text.next(moment) : text.planned(moment),
    ...(why
      ? [
          why.because === 'facilitator'
            ? text.movedFacilitator
            : text.movedClosed(datesText[language].longDay(why.day)),
        ]
      : []),
  ].join(' ');
}

export function networkMadeView(network: Network): View {
  const text = networkText[network.language];
  const title = text.made(network.name);
  const invite: Act = {
    label: text.inviteUnit,
    action: 'network.invite',
    data: { network: network.id, to: 'unit' },
    style: 'primary',
  };
  return {
    summary: title,
    nodes: [heading(title), paragraph(strong(text.checkTitle)), list(text.check), buttons(invite)],
  };
}

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

export function networkForm(ask: {
  readonly language: Language;
  readonly context: Form['context'];
  readonly values?: Values;
  readonly errors?: Values;
  readonly hasFacilitator: boolean;
  /** Of those it can still become. */
  readonly kinds?: readonly NetworkKind[];
}): Form {
  const { language, hasFacilitator, kinds = networkKinds } = ask;
  const text = networkText[language];
  const options = (labels: Readonly<Record<string, string>>) =>
    Object.entries(labels).map(([value, label]) => ({ value, label }));
  return {
    id: 'network.make',
    title: text.formTitle,
    fields: [
      { kind: 'text', id: 'name', label: text.name, maxLength: 60, required: true },
      {
        kind: 'choice',
        id: 'kind',
        label: text.kind,
        required: true,
        options: kinds.map((kind) => ({ value: kind, label: text.kinds[kind] })),
      },
      {
        kind: 'text',
        id: 'criteria',
        label: text.criteria,
        hint: text.criteriaHint,
        maxLength: 600,
        multiline: true,
      },
      ...(hasFacilitator
        ? []
        : [
            {
              kind: 'choice' as const,
              id: 'facilitator',
              label: text.facilitator,
              show: 'radio' as const,
              required: true,
              options: options({ me: text.me, later: text.later }),
            },
          ]),
      {
        kind: 'choice',
        id: 'weekday',
        label: text.weekday,
        required: true,
        options: text.weekdays.map((label, index) => ({ value: String(index + 1), label })),
      },
      { kind: 'time', id: 'time', label: text.time, required: true },
    ],
    foot: concernLine(language),
    submitLabel: text.save,
    cancelLabel: text.cancel,
    context: ask.context,
    values: { kind: 'leaders', facilitator: 'me', weekday: '4', time: '13:00', ...ask.values },
    ...(ask.errors && { errors: ask.errors }),
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
      { kind: 'text', id: 'code', label: text.code, hint: text.codeHint, maxLength: 40, required: true },
    ],
    submitLabel: text.save,
    cancelLabel: text.cancel,
    context,
    ...(values && { values }),
    ...(errors && { errors }),
  };
}
