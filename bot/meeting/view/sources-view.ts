import type { Agenda } from '../../../shared/domain/meeting/agenda.ts';
import type { AgendaLine, AgendaTopic } from '../../../shared/domain/meeting/agenda-topics.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { dayOf } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, facts, heading, note, paragraph, sentence } from '../../ui/build-view.ts';
import { shortenedButton } from '../../ui/shortened.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { agendaText } from '../text/agenda-text.ts';
import { unitDecisionsText } from '../text/unit-decisions-text.ts';
import { offNodes } from './taken-off-view.ts';

/** Both platforms show so much in a few messages; beyond it one reads on paper. */
const mostLines = 40;

interface SourcesAsk {
  readonly unit: Unit;
  readonly agenda: Agenda;
  /** Whoever holds the meeting can put the topics right from here. */
  readonly mayRun: boolean;
  /** Back to the meeting that is under way; else to the agenda. */
  readonly back?: { readonly day: string };
  /** What was just done with it. */
  readonly said?: readonly ViewNode[];
  /** The trial that `said` is about: its way back is there. */
  readonly takenOff?: string;
}

/** Who, what and when of every trial: shared ones only, for nothing else is on an agenda. */
export function sourcesView({ unit, agenda, mayRun, back, said = [], takenOff }: SourcesAsk): View {
  const text = agendaText[unit.language];
  const full = agenda.topics.filter(({ lines }) => lines.length > 0);
  const off = mayRun ? agenda.off.filter(({ trial }) => trial !== takenOff) : [];
  if (full.length === 0 && off.length === 0 && said.length === 0) return sentence(text.noTrials);
  const { nodes, left } = topicsWithin(full, { unit, mayRun, ...(back && { back }) });
  const way: Act = back
    ? { label: text.goOn, action: 'meeting.show', data: { unit: unit.id, ...back } }
    : { label: text.back, action: 'agenda.show', data: { unit: unit.id } };
  return {
    summary: text.sourcesTitle,
    nodes: [
      ...said,
      heading(text.sourcesTitle),
      ...(full.length === 0 ? [paragraph(text.noTrials)] : nodes),
      ...(left > 0 ? [note(text.sourcesMore(left))] : []),
      ...offNodes(unit, off),
      buttons(way),
    ],
  };
}

function topicsWithin(topics: readonly AgendaTopic[], ask: Pick<SourcesAsk, 'unit' | 'mayRun' | 'back'>) {
  const nodes: ViewNode[] = [];
  let shown = 0;
  let left = 0;
  for (const topic of topics) {
    const lines = topic.lines.slice(0, Math.max(0, mostLines - shown));
    left += topic.lines.length - lines.length;
    shown += lines.length;
    if (lines.length > 0)
      nodes.push(
        heading(topic.title, 2),
        ...lines.flatMap((line) => sourceNodes(line, ask.unit.language)),
        ...edit(topic, ask),
      );
  }
  return { nodes, left };
}

function edit(
  { title, lines }: AgendaTopic,
  { unit, mayRun, back }: Pick<SourcesAsk, 'unit' | 'mayRun' | 'back'>,
) {
  if (!mayRun) return [];
  const data = { unit: unit.id, trial: lines[0]?.trial ?? '', ...(back && { day: back.day }) };
  const label = shortenedButton(agendaText[unit.language].editTopic(title));
  return [buttons({ label, action: 'topic.edit', data, opensForm: true })];
}

function sourceNodes(line: AgendaLine, language: Language): ViewNode[] {
  const text = agendaText[language];
  const { outcome } = line;
  const rows = [
    { label: text.where, words: line.where },
    { label: text.hoped, words: line.sign },
    { label: text.happened, words: outcome?.happened },
    { label: text.learned, words: outcome?.learned },
    { label: text.meaning, words: outcome?.meaning },
  ].flatMap(({ label, words }) => (words ? [{ label, words }] : []));
  const who = line.author || unitDecisionsText[language].somebody;
  return [
    paragraph(`“${line.what}”`),
    note(text.written(who, datesText[language].longDay(dayOf(new Date(line.at))))),
    ...(rows.length > 0 ? [facts(rows)] : []),
  ];
}
