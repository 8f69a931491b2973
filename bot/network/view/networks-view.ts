import { isUnattended, missingIn, type Network } from '../../../shared/domain/network/network.ts';
import type { NetworkMeeting } from '../../../shared/domain/network/network-meeting.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { meetingMoment } from '../../time/view/meeting-moment.ts';
import { buttons, divider, heading, list, note, paragraph, strong } from '../../ui/build-view.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { networkText } from '../text/network-text.ts';
import { questionsText } from '../text/questions-text.ts';
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
