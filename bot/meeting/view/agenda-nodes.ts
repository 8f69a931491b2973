import type { CommonGoal } from '../../../shared/domain/learning/common-goals.ts';
import type { Agenda } from '../../../shared/domain/meeting/agenda.ts';
import type { AgendaSection } from '../../../shared/domain/meeting/agenda-sections.ts';
import type { AgendaLine, AgendaTopic } from '../../../shared/domain/meeting/agenda-topics.ts';
import type { Attendee, Decision } from '../../../shared/domain/meeting/meeting.ts';
import { type Language, samePerson } from '../../../shared/domain/person/person.ts';
import { actingLeader } from '../../../shared/domain/unit/leadership.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { settingOf } from '../../../shared/domain/unit/unit-kind.ts';
import { meetingGuidesText } from '../../guide/text/meeting-guides.ts';
import { overviewNodes } from '../../learning/view/note-views.ts';
import { textNamed, wordsNamed } from '../../library/find-text.ts';
import { library } from '../../library/library.ts';
import { chairLine, meetingQuestion } from '../../library/meeting-words.ts';
import { datesText } from '../../time/text/dates.ts';
import { list, note, paragraph, quote, strong } from '../../ui/build-view.ts';
import type { ViewNode, Words } from '../../ui/view.ts';
import { agendaText } from '../text/agenda-text.ts';

export function sectionTitle(item: AgendaSection['item'], language: Language): string {
  return item === 'dilemma' ? agendaText[language].dilemma : meetingGuidesText[language].titles[item];
}

/** Who is there is known once it has been noted; until then the leader is thought to be. */
type Meant = Pick<Agenda, 'meeting' | 'length' | 'chair'> & {
  readonly present?: readonly Attendee[] | undefined;
};

/** The chair's words for a point, and where it has one the question to begin from. */
export function sectionPrompt(
  item: AgendaSection['item'],
  { meeting, length, chair, present }: Meant,
  unit: Pick<Unit, 'id' | 'kind' | 'language' | 'leadership'>,
): readonly ViewNode[] {
  const { language } = unit;
  const setting = settingOf(unit.kind);
  const leader = actingLeader(unit.leadership, meeting.day);
  const leaderAbsent = !samePerson(chair, leader) && present?.some(({ id }) => id === leader.id) === false;
  const course = meeting.id === 'opening' ? 0 : Number(meeting.id);
  const question =
    length === 30 ? undefined : meetingQuestion(item, { unit: unit.id, course, setting, language });
  return [
    paragraph(chairLine(item, { language, setting, type: meeting.type, length, leaderAbsent })),
    ...(question ? [quote(question)] : []),
  ];
}

/** What belongs under a point besides its question; topics are left to whoever shows them. */
export function sectionMaterial(
  agenda: Agenda,
  index: number,
  unit: Pick<Unit, 'kind' | 'language' | 'plan'>,
): readonly ViewNode[] {
  const { language } = unit;
  const text = agendaText[language];
  const item = agenda.sections[index]?.item;
  // A short meeting has no point of its own for looking back, so the first one begins with it.
  const looksBack = index === 0 && agenda.previous;
  const nodes: ViewNode[] = [
    ...(index === 0 ? goldenNodes(agenda, language) : []),
    ...(looksBack ? previousNodes(agenda, language) : []),
  ];
  switch (item) {
    case 'children-benefit':
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
    case 'practice-benefit':
      nodes.push(...lookBackNodes(agenda, unit), ...cardNodes(agenda, language));
      break;
    case 'practice-start':
      if (!agenda.sections.some((section) => section.item === 'practice-benefit'))
        nodes.push(...cardNodes(agenda, language));
      break;
    case undefined:
    case 'dilemma':
    case 'welcome':
    case 'follow-up':
    case 'trials':
    case 'children-start':
    case 'activities':
    case 'decisions':
      break;
    default:
      item satisfies never;
  }
  return nodes;
}

/** Before everything else: something good, and nobody's name on it. */
function goldenNodes({ brought, meeting }: Agenda, language: Language): readonly ViewNode[] {
  const golden = brought?.golden ?? [];
  // At the very first meeting there is no last time to look back on.
  if (golden.length === 0 && meeting.id === 'opening') return [];
  if (golden.length === 0) return [note(wordsNamed('goldenMomentTexts', 'golden.none', language))];
  return [
    note(wordsNamed('goldenMomentTexts', 'golden.read-out', language)),
    ...golden.map((moment) => quote(moment)),
  ];
}

/** What the course has practised together. */
function lookBackNodes({ meeting }: Agenda, { language, plan }: Pick<Unit, 'language' | 'plan'>): ViewNode[] {
  const chosen = plan.courses[Number(meeting.id)]?.principle;
  const words = library().texts.principles.find(({ principle }) => principle === chosen)?.[language];
  return words ? [paragraph(strong(`${words.title}: `), words.lookBack)] : [];
}

function cardNodes({ brought }: Agenda, language: Language): ViewNode[] {
  return (brought?.cards ?? []).flatMap((id) => {
    const words = textNamed('reflectionCards', id)?.[language];
    return words
      ? [paragraph(strong(`${agendaText[language].card}: `), words.question), note(words.next)]
      : [];
  });
}

export function topicNodes(topic: AgendaTopic, language: Language): readonly ViewNode[] {
  const decide = topic.lines.some((line) => line.decideAfter);
  return [
    paragraph(strong(topic.title)),
    list(topic.lines.map((line) => lineWords(line, language))),
    ...(decide ? [note(agendaText[language].decide)] : []),
  ];
}

/** Somebody's own words, and in brackets what the bot knows of them. */
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
  return known.length > 0 ? `${what} (${known.join('; ')})` : what;
}

export function decisionWords({ text, who, by }: Decision, language: Language): string {
  const day = by && `${agendaText[language].by} ${datesText[language].longDay(by)}`;
  const rest = [...(who ? [who] : []), ...(day ? [day] : [])].join(', ');
  return rest ? `${text} (${rest})` : text;
}

export function goalWords({ text, sign }: CommonGoal): string {
  return sign ? `${text} (${sign})` : text;
}

function previousNodes({ previous }: Agenda, language: Language): ViewNode[] {
  if (!previous) return [];
  const text = agendaText[language];
  if (previous.decisions.length === 0) return [note(text.noPrevious)];
  return [
    paragraph(text.previous(datesText[language].longDay(previous.day))),
    list(previous.decisions.map((decision) => decisionWords(decision, language))),
  ];
}
