import type { Agenda } from '../../../shared/domain/meeting/agenda.ts';
import type { AgendaSection } from '../../../shared/domain/meeting/agenda-sections.ts';
import { laterBy } from '../../../shared/domain/meeting/agenda-sections.ts';
import { notDecidedAnew } from '../../../shared/domain/meeting/decided-in-meeting.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { nameOf } from '../../access/view/person-name.ts';
import { focusText } from '../../learning/text/focus-text.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, facts, heading, list, note, paragraph, strong } from '../../ui/build-view.ts';
import { fitsOneMessage } from '../../ui/one-message.ts';
import { capitalized } from '../../ui/shortened.ts';
import type { View, ViewNode, Words } from '../../ui/view.ts';
import { agendaText } from '../text/agenda-text.ts';
import type { AgendaAsk } from './agenda-ask.ts';
import { choices, moreChoices } from './agenda-buttons.ts';
import { hasCards, sectionMaterial } from './agenda-nodes.ts';
import { whereabouts } from './channel-card-view.ts';
import { matterLines } from './matter-nodes.ts';
import { topicNodes } from './topic-nodes.ts';

/** Up to so many lines a card shows everything; beyond that the first of each topic. */
const linesAtOnce = 12;
const linesOfTopic = 2;
const topicsAtOnce = 8;
/** Topics shown when everything is unfolded; more are read on paper, or at the meeting one by one. */
const mostTopics = 30;

/** How much of it is shown: folded `least`; unfolded `all`, or `points` where one message cannot hold the material. */
type Extent = 'all' | 'points' | 'least';

/** What is seen before the meeting: when, with what, for how long. The questions come when the meeting is there. */
export function agendaView(ask: AgendaAsk): View {
  if (!ask.more) return agendaWithin(ask, 'least');
  // The meeting takes its place when it begins: of two messages the first would stay for good.
  const whole = agendaWithin(ask, 'all');
  if (fitsOneMessage(whole)) return whole;
  // Every trial stands here, also where there are so many that a second message is needed.
  return agendaWithin(ask, 'points');
}

function agendaWithin(ask: AgendaAsk, extent: Extent): View {
  const { unit, agenda, state, more = false, page } = ask;
  const text = agendaText[unit.language];
  return {
    summary: text.title(unit.name),
    nodes: [
      ask.isUnled
        ? note(`${unit.name} · ${whenOf(agenda, unit.language)} · ${text.noChair}`)
        : note(`${unit.name} · ${whenOf(agenda, unit.language)} · ${text.chair}`, nameOf(agenda.chair)),
      heading(text.about[agenda.meeting.type]),
      ...goingOn(ask),
      ...pointNodes(ask, extent),
      ...(extent === 'all' ? materialNodes(ask) : []),
      note(state === 'draft' ? text.draft : text.frozen),
      ...(more && extent !== 'all' && page ? [buttons({ label: text.showWhole, url: page })] : []),
      buttons(...choices(ask)),
      ...(more ? [buttons(...moreChoices(ask))] : []),
    ],
  };
}

/** “Mødet er i gang · punkt 2 af 9 · …”, and what the point is. */
function goingOn({ unit, agenda, held }: AgendaAsk): ViewNode[] {
  if (!held || held.meeting.state === 'closed') return [];
  const { title, words } = whereabouts({ unit, agenda, ...held });
  const [state, ...where] = words;
  return [paragraph(strong(`${state}: ${title}`)), note(capitalized(where.join(' · ')))];
}

/** The points with their times; below the trials and people's own points stands what they are. */
function pointNodes(ask: AgendaAsk, extent: Extent): ViewNode[] {
  const { unit, agenda } = ask;
  const nodes: ViewNode[] = [];
  let rest = agenda.sections;
  const below = {
    trials: () => trialNodes(ask, extent),
    matters: () => matterLines(agenda.matters, unit.language),
  };
  for (const item of ['trials', 'matters'] as const) {
    const at = rest.findIndex((section) => section.item === item);
    if (at < 0) continue;
    nodes.push(...timetable(rest.slice(0, at + 1), ask), ...below[item]());
    rest = rest.slice(at + 1);
  }
  return [...nodes, ...timetable(rest, ask)];
}

/** Time in a column of its own; in writing nothing has a time. */
function timetable(sections: readonly AgendaSection[], { unit, agenda, held }: AgendaAsk): ViewNode[] {
  if (sections.length === 0) return [];
  const { clock } = datesText[unit.language];
  const words = ({ item }: AgendaSection): Words => pointWords(item, unit.language, agenda, held);
  if (sections.some(({ time }) => !time)) return [list(sections.map(words))];
  return [
    facts(sections.map((section) => ({ label: clock(section.time?.from ?? ''), words: words(section) }))),
  ];
}

function pointWords(
  item: AgendaSection['item'],
  language: Language,
  agenda: Agenda,
  held: AgendaAsk['held'],
): string {
  const text = agendaText[language];
  const { decisions } = agenda;
  const open = (held ? notDecidedAnew(held.meeting, decisions) : decisions).length;
  const focus = agenda.focus?.length ?? 0;
  const known = [
    text.short[item],
    ...(item === 'follow-up' && open > 0 ? [text.openDecisions(open)] : []),
    ...(item === 'practice-benefit' && focus > 0 ? [focusText[language].count(focus)] : []),
    ...(hasCards(agenda, item) ? [text.cards(agenda.brought?.cards.length ?? 0)] : []),
  ];
  return known.join(' · ');
}

function trialNodes({ unit, agenda, more }: AgendaAsk, extent: Extent): ViewNode[] {
  const text = agendaText[unit.language];
  const { topics, waiting } = agenda;
  const lines = topics.reduce((sum, topic) => sum + topic.lines.length, 0);
  // Unfolded it is whole: an agenda holds a few hundred trials at most.
  const isWhole = extent !== 'least';
  const mostLines = isWhole ? undefined : lines <= linesAtOnce ? linesAtOnce : linesOfTopic;
  const most = isWhole ? mostTopics : topicsAtOnce;
  const left = topics.length - most;
  return [
    ...topics.slice(0, most).flatMap((topic) => topicNodes(topic, unit.language, mostLines)),
    ...(left > 0 ? [note(more ? text.sourcesMore(left) : text.moreTopics(left))] : []),
    ...(waiting > 0 ? [note(text.waiting(waiting))] : []),
    ...(topics.length === 0 ? [note(text.noTrials)] : []),
    // Shown to every unit at every meeting, so that it tells nothing about who has written and who has not.
    note(text.round),
  ];
}

/** What the points rest on, for whoever wants to read ahead. */
function materialNodes({ unit, agenda }: AgendaAsk): ViewNode[] {
  return agenda.sections.flatMap((section, index) => {
    const material = sectionMaterial(agenda, index, unit);
    return material.length > 0
      ? [heading(agendaText[unit.language].short[section.item], 2), ...material]
      : [];
  });
}

export function whenOf({ meeting, sections }: Agenda, language: Language): string {
  const { longDay, time, clock } = datesText[language];
  const minutes = sections.reduce((sum, section) => sum + (section.time?.minutes ?? 0), 0);
  const until = minutes > 0 ? `–${clock(laterBy(meeting.time, minutes))}` : '';
  return `${longDay(meeting.day)} ${time(meeting.time)}${until}`;
}
