import { type TableName, tables } from '../../../shared/domain/figures/tables.ts';
import type { Ballot } from '../../../shared/domain/network/ballot.ts';
import type { Network } from '../../../shared/domain/network/network.ts';
import type { NetworkMeeting } from '../../../shared/domain/network/network-meeting.ts';
import { linesOf } from '../../../shared/domain/network/summary.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { datesText } from '../../time/text/dates.ts';
import { meetingMoment } from '../../time/view/meeting-moment.ts';
import {
  buttons,
  facts,
  heading,
  list,
  note,
  paragraph,
  picture,
  quote,
  strong,
} from '../../ui/build-view.ts';
import type { Act, Button, View, ViewNode } from '../../ui/view.ts';
import { figuresText, valueLabel } from '../text/figures-text.ts';
import { packText } from '../text/pack-text.ts';
import { summaryText } from '../text/summary-text.ts';
import { meetingGuideFor } from './network-meeting-guide.ts';
import { biggest, figureWords, type Quarterly, questionsOf, shownLines } from './quarter-lines.ts';
import { resultNodes, withTopic } from './topics-views.ts';

const mostBars = 6;

/** In the chat: five lines and one picture. */
export function summaryView(quarterly: Quarterly, addresses: readonly Button[]): View {
  const { network, summary, before } = quarterly;
  const { language } = network;
  const text = summaryText[language];
  const title = text.title(network.name, text.quarter(summary.quarter));
  const { released, units, meetings } = summary.coverage;
  return {
    summary: title,
    nodes: [
      heading(title),
      list([
        text.coverage(released, units, meetings),
        [strong(`${text.mostOf}: `), biggest(quarterly, 'situation')],
        [strong(`${text.cameOf}: `), biggest(quarterly, 'outcome')],
        [strong(`${text.wentOn}: `), biggest(quarterly, 'origin')],
        summary.learnings.length > 0 ? text.learnings(summary.learnings.length) : text.noLearnings,
      ]),
      ...(before ? [note(text.changeMeans(released, before.coverage.released))] : []),
      ...barsOf(quarterly, 'situation'),
      ...(addresses.length > 0 ? [buttons(...addresses)] : []),
      ...(quarterly.before ? [note(text.bracketsMean)] : []),
      ...(addresses.length > 0 ? [note(text.valid)] : []),
    ],
  };
}

/** The words beside it tell the same, so that nothing stands in its place where no picture can. */
function barsOf(quarterly: Quarterly, table: TableName): readonly ViewNode[] {
  const { language } = quarterly.network;
  const bars = shownLines(quarterly, table)
    .slice(0, mostBars)
    .map(({ value, count = 0 }) => ({ label: valueLabel(language, table, value), count }));
  if (bars.length === 0) return [];
  const said = bars.map(({ label, count }) => `${label} ${count}`).join(', ');
  return [picture({ kind: 'bars', bars }, summaryText[language].barsAlt(said))];
}

/** On paper: a page of figures, and `behind` it one for the meeting itself. */
export function summaryPage(
  quarterly: Quarterly,
  ballot: Ballot,
): { readonly view: View; readonly behind: readonly ViewNode[] } {
  const { network, summary, before } = quarterly;
  const { language } = network;
  const text = summaryText[language];
  const title = text.title(network.name, text.quarter(summary.quarter));
  const { released, units, meetings, from, to } = summary.coverage;
  const day = datesText[language].longDay;
  const nodes = [
    heading(title),
    paragraph(
      text.coverage(released, units, meetings),
      ' ',
      ...(from && to ? [from === to ? text.on(day(from)) : text.between(day(from), day(to)), ' '] : []),
      ...(units > released ? [text.notYet(units - released)] : []),
    ),
    heading(text.parts.environment, 2),
    note(text.partsHint.environment),
    ...barsOf(quarterly, 'situation'),
    ...tableNodes(quarterly, 'situation'),
    heading(text.parts.work, 2),
    note(text.partsHint.work),
    ...tableNodes(quarterly, 'theme'),
    ...tableNodes(quarterly, 'outcome'),
    ...tableNodes(quarterly, 'origin'),
    heading(text.parts.parents, 2),
    paragraph(`${text.arrivals}: ${cellWords(quarterly, 'situation', 'arrival')}`),
    note(text.partsHint.parents),
    heading(text.parts.leadership, 2),
    ...tableNodes(quarterly, 'course'),
    note(text.fewMeans),
    ...(before ? [note(text.changeMeans(released, before.coverage.released))] : []),
  ];
  const behind = [
    heading(text.learningsTitle, 2),
    ...(summary.learnings.length > 0
      ? summary.learnings.map((words) => quote(words))
      : [paragraph(text.noLearnings)]),
    heading(text.questionTitle, 2),
    list(questionsOf(quarterly)),
    ...agendaNodes(quarterly, ballot),
    heading(text.nextTitle, 2),
    paragraph(text.next),
    paragraph(text.next),
  ];
  return { view: { summary: title, nodes }, behind };
}

function cellWords(quarterly: Quarterly, table: TableName, value: string): string {
  const count = quarterly.summary.figures[table].cells[value];
  return count === undefined ? summaryText[quarterly.network.language].few : String(count);
}

/** What can be read first, the rest in one line; below it where it comes from, from when, and how many there are. */
function tableNodes(quarterly: Quarterly, table: TableName): readonly ViewNode[] {
  const { network, summary, before } = quarterly;
  const { language } = network;
  const text = summaryText[language];
  const lines = linesOf(table, summary, before);
  const few = lines.filter(({ count }) => count === undefined);
  const { total } = summary.figures[table];
  const n = total === undefined ? text.hidden : String(total);
  return [
    facts([
      {
        label: figuresText[language].tables[table],
        words:
          lines
            .filter(({ count }) => count !== undefined)
            .map((line) => figureWords(line, table, language))
            .join(' · ') || text.allFew,
      },
      ...(few.length > 0 && few.length < tables[table].length
        ? [{ label: text.few, words: few.map(({ value }) => valueLabel(language, table, value)).join(', ') }]
        : []),
    ]),
    note(
      text.source(text.sources[table === 'course' ? 'course' : 'trials'], text.quarter(summary.quarter), n),
    ),
  ];
}

function agendaNodes({ network, summary, before }: Quarterly, ballot: Ballot): readonly ViewNode[] {
  const { language } = network;
  const text = summaryText[language];
  const meeting = meetingGuideFor(network, summary.quarter, before);
  if (!meeting) return [];
  return [
    heading(text.agendaTitle, 2),
    paragraph(strong(meeting.title)),
    ...resultNodes(ballot, language),
    list(
      withTopic(meeting.items, language, ballot).map(({ minutes, title, say }) => [
        strong(`${text.minutes(minutes)} ${title}. `),
        say,
      ]),
    ),
  ];
}

/** Two weeks before the meeting. Addresses would be too old when they are needed, so a button makes new ones. */
export function summaryPostView(
  network: Network,
  meeting: NetworkMeeting,
  quarterly: Quarterly | undefined,
): View {
  const { language, id, name } = network;
  const text = summaryText[language];
  const show: Act = { label: text.show, action: 'network.summary', data: { network: id }, style: 'primary' };
  const pack: Act = { label: packText[language].show, action: 'network.pack', data: { network: id } };
  if (!quarterly) {
    const none = text.none(name, text.quarter(meeting.quarter));
    return { summary: none, nodes: [paragraph(none), paragraph(text.noneHint), buttons(pack)] };
  }
  const view = summaryView(quarterly, []);
  const [title, ...rest] = view.nodes;
  const intro = paragraph(text.before(meetingMoment(meeting, language)));
  return { ...view, nodes: [...(title ? [title] : []), intro, ...rest, buttons(show, pack)] };
}

/** For somebody who looks after several. */
export function chooseNetworkView(
  networks: readonly Network[],
  language: Language,
  action: 'network.summary' | 'network.pack',
): View {
  const text = summaryText[language];
  return {
    summary: text.choose,
    nodes: [
      heading(text.choose),
      buttons(
        ...networks.map(({ id, name }) => ({
          label: name,
          action,
          data: { network: id },
        })),
      ),
    ],
  };
}
