import type { CommonGoal } from '../../../shared/domain/learning/common-goals.ts';
import type { Agenda } from '../../../shared/domain/meeting/agenda.ts';
import type { AgendaSection } from '../../../shared/domain/meeting/agenda-sections.ts';
import type { AgendaLine, AgendaTopic } from '../../../shared/domain/meeting/agenda-topics.ts';
import type { EarlierDecision, KeptDecision } from '../../../shared/domain/meeting/kept-decision.ts';
import type { Decision } from '../../../shared/domain/meeting/meeting.ts';
import type { Language } from '../../../shared/domain/person/person.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { settingOf, type UnitKind } from '../../../shared/domain/unit/unit-kind.ts';
import { meetingGuidesText } from '../../guide/text/meeting-guides.ts';
import { overviewNodes } from '../../learning/view/note-views.ts';
import { datesText } from '../../time/text/dates.ts';
import { list, note, paragraph, strong } from '../../ui/build-view.ts';
import type { ViewNode, Words } from '../../ui/view.ts';
import { agendaText } from '../text/agenda-text.ts';

export function sectionTitle(item: AgendaSection['item'], language: Language): string {
  return item === 'dilemma' ? agendaText[language].dilemma : meetingGuidesText[language].titles[item];
}

export function sectionPrompt(item: AgendaSection['item'], language: Language, kind: UnitKind): string {
  if (item === 'dilemma') return agendaText[language].dilemmaPrompt;
  return meetingGuidesText[language].prompts[settingOf(kind)][item];
}

/** At every evaluation one question is asked from the children's side; by turns, so that none wears out. */
export function childrensQuestion(agenda: Pick<Agenda, 'meeting'>, language: Language): string {
  const bank = agendaText[language].fromTheChildren;
  return bank[(Number(agenda.meeting.id) || 0) % bank.length] ?? '';
}

/** What belongs under a point besides its question; topics are left to whoever shows them. */
export function sectionMaterial(
  agenda: Agenda,
  index: number,
  unit: Pick<Unit, 'kind' | 'language'>,
): readonly ViewNode[] {
  const { language } = unit;
  const text = agendaText[language];
  const item = agenda.sections[index]?.item;
  // A short meeting has no point of its own for looking back, so the first one begins with it.
  const nodes: ViewNode[] = index === 0 ? openNodes(agenda, language) : [];
  switch (item) {
    case 'children-benefit':
      nodes.push(paragraph(childrensQuestion(agenda, language)));
      if (agenda.notes) nodes.push(paragraph(text.notes), ...overviewNodes(unit, agenda.notes));
      break;
    case 'goals':
      if (agenda.goals.length > 0) nodes.push(paragraph(text.goals), list(agenda.goals.map(goalWords)));
      break;
    case 'own-goals':
      if (agenda.ownGoals.length > 0) {
        const lines = agenda.ownGoals.map(({ name, text: goal }) => [strong(name), `: ${goal}`]);
        nodes.push(paragraph(text.ownGoals), list(lines));
      }
      break;
    case undefined:
    case 'dilemma':
    case 'welcome':
    case 'follow-up':
    case 'trials':
    case 'practice-benefit':
    case 'children-start':
    case 'practice-start':
    case 'activities':
    case 'decisions':
      break;
    default:
      item satisfies never;
  }
  return nodes;
}

/** At most so many of its lines; the rest are a button away. */
export function topicNodes(
  topic: AgendaTopic,
  language: Language,
  most = Number.POSITIVE_INFINITY,
): readonly ViewNode[] {
  const text = agendaText[language];
  const { lines, wished, first } = topic;
  const kept = lines.filter(({ outcome }) => outcome?.next === 'keep').length;
  const known = [
    text.howMany(lines.length),
    ...(kept > 0 ? [text.kept(kept)] : []),
    ...(wished ? [text.wished(wished)] : []),
    ...(first ? [text.first] : []),
  ];
  const left = lines.length - most;
  return [
    paragraph(strong(topic.title), ` · ${known.join(' · ')}`),
    list(lines.slice(0, most).map((line) => lineWords(line, language))),
    ...(left > 0 ? [note(text.andMore(left))] : []),
    ...(lines.some((line) => line.decideAfter) ? [note(text.decide)] : []),
  ];
}

/** Somebody's own words, and after them what the bot knows of them. */
function lineWords({ what, outcome, carriedFrom, decideAfter }: AgendaLine, language: Language): Words {
  const text = agendaText[language];
  const said = outcome && [
    outcome.tried ? text.outcome.tried : text.outcome.notTried,
    ...(outcome.next ? [text.outcome[outcome.next]] : []),
  ];
  const known = [
    ...(said ? [said.join(', ')] : []),
    ...(carriedFrom ? [text.carriedFrom(datesText[language].shortDay(carriedFrom))] : []),
    ...(decideAfter ? [text.hereBefore(decideAfter)] : []),
  ];
  return [`“${what}”`, known.length > 0 ? ` · ${known.join(' · ')}` : ''].join('');
}

type Worded = Decision | KeptDecision | EarlierDecision;

export function decisionWords(decision: Worded, language: Language): string {
  const { text, who, owner, by } = decision;
  const words = agendaText[language];
  const isPractice = 'practice' in decision && decision.practice !== undefined;
  const whom = owner?.name ?? who;
  const rest = isPractice
    ? [words.practice]
    : [...(whom ? [whom] : []), ...(by ? [`${words.by} ${datesText[language].longDay(by)}`] : [])];
  return rest.length > 0 ? `${text} (${rest.join(', ')})` : text;
}

export function goalWords({ text, sign }: CommonGoal): string {
  return sign ? `${text} (${sign})` : text;
}

export function goalWithActivities(goal: CommonGoal, none: string): Words {
  const activities = goal.activities.map(({ text }) => text).join('; ');
  return [strong(goalWords(goal)), `: ${activities || none}`];
}

function openNodes({ decisions, previous, meeting }: Agenda, language: Language): ViewNode[] {
  const text = agendaText[language];
  const nodes: ViewNode[] = [];
  if (decisions.length > 0)
    nodes.push(paragraph(text.open), list(decisions.map((decision) => decisionWords(decision, language))));
  if (previous && previous.decisions.length > 0) {
    const words = previous.decisions.map((decision) => decisionWords(decision, language));
    nodes.push(paragraph(text.previous(datesText[language].longDay(previous.day))), list(words));
  }
  return nodes.length > 0 || meeting.id === 'opening' ? nodes : [note(text.noneOpen)];
}
