import type { Agenda } from '../../../shared/domain/meeting/agenda.ts';
import type { AgendaSection, AgendaVariant } from '../../../shared/domain/meeting/agenda-sections.ts';
import type { AgendaLine, AgendaTopic } from '../../../shared/domain/meeting/agenda-topics.ts';
import { agendaLengths } from '../../../shared/domain/meeting/time-boxes.ts';
import type { Language } from '../../../shared/domain/person/person.ts';
import { dayOf } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { settingOf } from '../../../shared/domain/unit/unit-kind.ts';
import { nameOf } from '../../access/view/name-of.ts';
import { planWordsText } from '../../plan/text/plan-words.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, divider, facts, heading, note, paragraph, sentence } from '../../ui/build-view.ts';
import type { Act, Button, View, ViewNode } from '../../ui/view.ts';
import { agendaText } from '../text/agenda-text.ts';
import { sectionMaterial, sectionPrompt, sectionTitle, topicNodes } from './agenda-nodes.ts';

const longestLabel = 70;

export interface AgendaAsk {
  readonly unit: Unit;
  readonly agenda: Agenda;
  /** `frozen`: as it stood when the meeting began. */
  readonly state: 'draft' | 'frozen';
  readonly meeting: 'ahead' | 'may-start' | 'may-go-on' | 'going-on' | 'closed';
}

export function agendaView(ask: AgendaAsk): View {
  const { unit, agenda, state } = ask;
  const { language } = unit;
  const text = agendaText[language];
  return {
    summary: text.title(unit.name),
    nodes: [
      heading(text.title(unit.name)),
      paragraph(
        text.about(whenOf(agenda, language), planWordsText[language].meetingType[agenda.meeting.type]),
      ),
      paragraph(text.chair, nameOf(agenda.chair)),
      ...agenda.sections.flatMap((section, index) => sectionNodes(section, index, ask)),
      divider(),
      note(state === 'draft' ? text.draft : text.frozen),
      buttons(...choices(ask)),
    ],
  };
}

function sectionNodes(section: AgendaSection, index: number, { unit, agenda }: AgendaAsk): ViewNode[] {
  const { language } = unit;
  const { item, time } = section;
  const dates = datesText[language];
  const box = time
    ? `${agendaText[language].minutes(dates.clock(time.from), dates.minutes(time.minutes))} `
    : '';
  return [
    heading(`${box}${sectionTitle(item, language)}`, 2),
    ...sectionPrompt(item, agenda, unit),
    ...sectionMaterial(agenda, index, unit),
    ...(item === 'trials' ? trialNodes(unit, agenda) : []),
  ];
}

function trialNodes(unit: Unit, { topics }: Agenda): ViewNode[] {
  const text = agendaText[unit.language];
  return [
    ...topics.flatMap((topic) => topicNodes(topic, unit.language)),
    ...(topics.length === 0 ? [note(text.noTrials)] : []),
    // Shown to every unit at every meeting, so that it tells nothing about who has written and who has not.
    paragraph(text.round),
    ...(topics.length > 0 ? [buttons(...topics.map((topic) => sourcesButton(unit, topic)))] : []),
  ];
}

function sourcesButton(unit: Unit, topic: AgendaTopic): Button {
  const data = { unit: unit.id, trial: topic.lines[0]?.trial ?? '' };
  return {
    label: shortened(agendaText[unit.language].showSources(topic.title)),
    action: 'agenda.sources',
    data,
  };
}

/** For a button or an option; whatever is cut stands whole somewhere else on the same screen. */
export function shortened(label: string): string {
  const line = label.trim().replaceAll(/\s+/g, ' ');
  return line.length <= longestLabel ? line : `${line.slice(0, longestLabel - 1).trimEnd()}…`;
}

function choices({ unit, agenda, state, meeting }: AgendaAsk): readonly Button[] {
  const text = agendaText[unit.language];
  const data = { unit: unit.id };
  const all: Button[] = [];
  if (meeting === 'may-start') {
    const start = { ...data, length: String(agenda.length) };
    const label = agenda.length === 'async-evening' ? text.eveningPost : text.start;
    all.push({ label, action: 'meeting.start', data: start, style: 'primary' });
  }
  if (meeting === 'may-go-on') all.push({ label: text.goOn, action: 'meeting.show', data, style: 'primary' });
  if (meeting === 'closed') {
    const day = { ...data, day: agenda.meeting.day };
    all.push({ label: text.showDecisions, action: 'meeting.decisions', data: day });
  }
  if (state === 'frozen') return all;
  for (const length of agendaLengths) {
    if (length !== agenda.length) all.push(lengthButton(unit, length, text.lengths[length]));
  }
  if (settingOf(unit.kind) === 'family-daycare' && agenda.length !== 'async-evening')
    all.push(lengthButton(unit, 'async-evening', text.evening));
  return all;
}

function lengthButton(unit: Unit, length: AgendaVariant, label: string): Button {
  return { label, action: 'agenda.show', data: { unit: unit.id, length: String(length) } };
}

/** Who, what and when of every trial behind one topic: shared ones only, for nothing else is on an agenda. */
export function sourcesView(unit: Unit, topic: AgendaTopic | undefined, meetingDay?: string): View {
  const text = agendaText[unit.language];
  const back: Act = meetingDay
    ? { label: text.goOn, action: 'meeting.show', data: { unit: unit.id, day: meetingDay } }
    : { label: text.back, action: 'agenda.show', data: { unit: unit.id } };
  if (!topic) return sentence(text.sourceGone);
  return {
    summary: text.sourcesTitle(topic.title),
    nodes: [
      heading(text.sourcesTitle(topic.title), 2),
      ...topic.lines.flatMap((line) => sourceNodes(line, unit.language)),
      buttons(back),
    ],
  };
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
  return [
    paragraph(line.what),
    note(text.written(line.author, datesText[language].longDay(dayOf(new Date(line.at))))),
    ...(rows.length > 0 ? [facts(rows)] : []),
  ];
}

/** The same points as a round in writing, for those who cannot sit down together. */
export function eveningView(unit: Unit, agenda: Agenda): View {
  const { language } = unit;
  const text = agendaText[language];
  return {
    summary: text.eveningTitle,
    nodes: [
      heading(text.eveningTitle),
      paragraph(text.eveningIntro),
      ...agenda.sections
        .filter(({ item }) => item !== 'dilemma')
        .flatMap(({ item }, index) => [
          heading(`${index + 1}. ${sectionTitle(item, language)}`, 2),
          ...sectionPrompt(item, agenda, unit),
          ...sectionMaterial(
            agenda,
            agenda.sections.findIndex((each) => each.item === item),
            unit,
          ),
          ...(item === 'trials' ? agenda.topics.flatMap((topic) => topicNodes(topic, language)) : []),
        ]),
    ],
  };
}

function whenOf({ meeting }: Agenda, language: Language): string {
  const { longDay, time } = datesText[language];
  return `${longDay(meeting.day)} ${time(meeting.time)}`;
}
