import type { Guarded } from '../../../shared/domain/guard/guard.ts';
import type { Ballot } from '../../../shared/domain/network/ballot.ts';
import { longestCriteriaInPack } from '../../../shared/domain/network/limits.ts';
import type { Network } from '../../../shared/domain/network/network.ts';
import type { NetworkMeeting } from '../../../shared/domain/network/network-meeting.ts';
import type { SharedStep } from '../../../shared/domain/network/step.ts';
import type { Summary } from '../../../shared/domain/network/summary.ts';
import { type TimeBox, timeBoxes } from '../../../shared/domain/network/time-boxes.ts';
import type { NetworkItem } from '../../library/text/network-meetings.ts';
import { datesText } from '../../time/text/dates.ts';
import { meetingMoment } from '../../time/view/meeting-moment.ts';
import { buttons, facts, heading, list, note, paragraph, strong } from '../../ui/build-view.ts';
import type { View, ViewNode } from '../../ui/view.ts';
import { packText } from '../text/pack-text.ts';
import { summaryText } from '../text/summary-text.ts';
import { meetingGuideFor } from './network-meeting-guide.ts';
import { biggest, questionsOf } from './quarter-lines.ts';
import { packSteps } from './step-views.ts';
import { resultNodes, withTopic } from './topics-views.ts';

/** What a facilitator takes along to one network meeting. */
export interface Pack {
  readonly network: Network;
  readonly meeting: NetworkMeeting;
  /** The quarter as it was read last, and the one before; missing while nothing could be read. */
  readonly ballot: Ballot;
  /** Leaders’ own, where they have said that it may stand there. */
  readonly steps: readonly (SharedStep & { readonly from: Guarded })[];
  readonly read: { readonly summary: Summary; readonly before: Summary | undefined } | undefined;
}

/** In the chat: when, the plan by the clock, and the way to the page. */
export function packView(pack: Pack, address: string | undefined): View {
  const { network, meeting } = pack;
  const { language } = network;
  const text = packText[language];
  const title = text.title(network.name);
  const clock = datesText[language].clock;
  return {
    summary: title,
    nodes: [
      heading(title),
      ...whenNodes(pack),
      list(boxesOf(pack).map(({ from, item }) => [strong(clock(from)), ` ${item.title}`])),
      paragraph(text.inside),
      ...(meeting.state === 'published' ? [] : [note(text.notTold)]),
      ...(address ? [buttons({ label: text.open, url: address }), note(text.valid)] : []),
    ],
  };
}

/** On one sheet of paper. */
export function packPage(pack: Pack): View {
  const { network, meeting } = pack;
  const { language, criteria } = network;
  const text = packText[language];
  const words = summaryText[language];
  const title = text.title(network.name);
  const guide = meetingGuideFor(network, meeting.quarter, pack.read?.before);
  return {
    summary: title,
    nodes: [
      heading(title),
      ...whenNodes(pack),
      ...(criteria && criteria.length <= longestCriteriaInPack ? [paragraph(text.about(criteria))] : []),
      heading(text.planTitle, 2),
      ...resultNodes(pack.ballot, language),
      ...(guide ? [paragraph(strong(guide.title), ` · ${guide.text}`)] : []),
      facts(
        boxesOf(pack).map(({ from, item }) => ({
          label: `${datesText[language].clock(from)} ${item.title}`,
          words: item.say,
        })),
      ),
      heading(text.triedTitle, 2),
      ...triedNodes(pack),
      ...packSteps(pack.steps, language),
      heading(words.questionTitle, 2),
      list(pack.read ? questionsOf({ network, ...pack.read }) : words.questions),
      heading(words.nextTitle, 2),
      paragraph(text.next),
      paragraph(text.next),
    ],
  };
}

function boxesOf({ network, meeting, ballot, read }: Pack): readonly TimeBox<NetworkItem>[] {
  const items = meetingGuideFor(network, meeting.quarter, read?.before)?.items ?? [];
  return timeBoxes(meeting.time, withTopic(items, network.language, ballot));
}

function whenNodes(pack: Pack): readonly ViewNode[] {
  const { network, meeting } = pack;
  const { language } = network;
  const last = boxesOf(pack).at(-1);
  const to = datesText[language].time(last?.to ?? meeting.time);
  return [paragraph(packText[language].meet(meetingMoment(meeting, language), to))];
}

/** Nothing but what the summary shows: its disclosure control has seen these figures, in this combination. */
function triedNodes({ network, read }: Pack): readonly ViewNode[] {
  const { language } = network;
  const text = packText[language];
  if (!read) return [paragraph(text.noFigures)];
  const words = summaryText[language];
  const quarterly = { network, ...read };
  const { learnings, coverage } = read.summary;
  return [
    paragraph(words.coverage(coverage.released, coverage.units, coverage.meetings)),
    list([
      [strong(`${words.mostOf}: `), biggest(quarterly, 'situation')],
      [strong(`${words.cameOf}: `), biggest(quarterly, 'outcome')],
      [strong(`${words.wentOn}: `), biggest(quarterly, 'origin')],
    ]),
    note([...(learnings.length > 0 ? [text.learnings(learnings.length)] : []), text.fromSummary].join(' ')),
  ];
}
