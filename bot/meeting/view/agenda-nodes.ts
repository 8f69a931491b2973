import { type CommonGoal, signsOf } from '../../../shared/domain/learning/common-goals.ts';
import type { Agenda } from '../../../shared/domain/meeting/agenda.ts';
import type { AgendaSection } from '../../../shared/domain/meeting/agenda-sections.ts';
import type { Attendee } from '../../../shared/domain/meeting/meeting.ts';
import type { MeetingStep } from '../../../shared/domain/meeting/steps.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { samePerson } from '../../../shared/domain/person/person.ts';
import { actingLeader } from '../../../shared/domain/unit/leadership.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { settingOf } from '../../../shared/domain/unit/unit-kind.ts';
import { dayText } from '../../activity/text/day-text.ts';
import { sessionNodes } from '../../activity/view/sessions-held-nodes.ts';
import { meetingGuidesText } from '../../guide/text/meeting-guide-text.ts';
import { focusText } from '../../learning/text/focus-text.ts';
import { focusNodes } from '../../learning/view/focus-views.ts';
import { overviewNodes } from '../../learning/view/notes-overview-view.ts';
import { textNamed, wordsNamed } from '../../library/find-text.ts';
import { library } from '../../library/library.ts';
import { chairLine, meetingQuestion } from '../../library/meeting-words.ts';
import { sparringText } from '../../sparring/text/sparring-text.ts';
import { datesText } from '../../time/text/dates.ts';
import { list, note, paragraph, quote, strong } from '../../ui/build-view.ts';
import type { ViewNode, Words } from '../../ui/view.ts';
import { videoText } from '../../video/text/video-text.ts';
import { agendaText } from '../text/agenda-text.ts';
import { matterText } from '../text/matter-text.ts';
import { meetingText } from '../text/meeting-text.ts';
import { decisionWords } from './decision-words.ts';

export function sectionTitle(item: AgendaSection['item'], language: Language): string {
  if (item === 'dilemma') return agendaText[language].dilemma;
  return item === 'matters' ? matterText[language].title : meetingGuidesText[language].titles[item];
}

/** Until it is noted who is present, the leader is taken to be. */
type Meant = Pick<Agenda, 'meeting' | 'length' | 'chair'> & {
  readonly present?: readonly Attendee[] | undefined;
};

/** The chair's words for a point, and where it has one the question to begin from. */
export function sectionWords(
  item: AgendaSection['item'],
  { meeting, length, chair, present }: Meant,
  unit: Pick<Unit, 'id' | 'kind' | 'language' | 'leadership'>,
): { readonly line: string; readonly question: string | undefined } {
  const { language } = unit;
  if (item === 'matters') return { line: matterText[language].line, question: undefined };
  const setting = settingOf(unit.kind);
  const leader = actingLeader(unit.leadership, meeting.day);
  const leaderAbsent = !samePerson(chair, leader) && present?.some(({ id }) => id === leader.id) === false;
  const course = meeting.id === 'opening' ? 0 : Number(meeting.id);
  // Half an hour has no time for questions, but for the one from the children's side.
  const hasTime = length !== 30 || item === 'children-benefit';
  return {
    line: chairLine(item, { language, setting, type: meeting.type, length, leaderAbsent }),
    question: hasTime ? meetingQuestion(item, { unit: unit.id, course, setting, language }) : undefined,
  };
}

/** What a point, or a topic, is talked about from: the first topic has the meeting's own question, the others a short one. */
export function pointQuestion(
  item: AgendaSection['item'],
  { topicNumber, topic }: Pick<MeetingStep, 'topicNumber' | 'topic'>,
  ...[meant, unit]: [Meant, Pick<Unit, 'id' | 'kind' | 'language' | 'leadership'>]
): string | undefined {
  const begins = !topicNumber || topicNumber === 1;
  const first = begins ? sectionWords(item, meant, unit).question : undefined;
  return first ?? (topic && item === 'trials' ? meetingText[unit.language].difference : undefined);
}

export function sectionPrompt(...asked: Parameters<typeof sectionWords>): readonly ViewNode[] {
  const { line, question } = sectionWords(...asked);
  return [paragraph(line), ...(question ? [quote(question)] : [])];
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
  const nodes: ViewNode[] =
    index === 0 ? [...goldenNodes(agenda, language), ...openNodes(agenda, language)] : [];
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
      nodes.push(...lookBackNodes(agenda, unit));
      nodes.push(...focusNodes(agenda.focus ?? [], focusText[language].inAgenda));
      if (agenda.sessions) nodes.push(...sessionNodes(dayText[language].inCourse, agenda.sessions, language));
      if (agenda.openSparring) nodes.push(note(sparringText[language].inAgenda(agenda.openSparring)));
      if (agenda.videos) nodes.push(note(videoText[language].inAgenda(agenda.videos)));
      if (hasCards(agenda, item)) nodes.push(...cardNodes(agenda, language));
      break;
    case 'practice-start':
      if (hasCards(agenda, item)) nodes.push(...cardNodes(agenda, language));
      break;
    case undefined:
    case 'dilemma':
    case 'matters':
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
export function goldenNodes({ brought, meeting }: Agenda, language: Language): readonly ViewNode[] {
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

/** Cards are talked about where our own practice is; a meeting that has that twice takes them when it looks back. */
export function hasCards({ brought, sections }: Agenda, item: AgendaSection['item']): boolean {
  const looksBack = sections.some((section) => section.item === 'practice-benefit');
  return item === (looksBack ? 'practice-benefit' : 'practice-start') && !!brought?.cards.length;
}

export function cardQuestions({ brought }: Agenda, language: Language): readonly string[] {
  return (brought?.cards ?? []).flatMap((id) => textNamed('reflectionCards', id)?.[language].question ?? []);
}

function cardNodes({ brought }: Agenda, language: Language): ViewNode[] {
  return (brought?.cards ?? []).flatMap((id) => {
    const words = textNamed('reflectionCards', id)?.[language];
    return words
      ? [paragraph(strong(`${agendaText[language].card}: `), words.question), note(words.next)]
      : [];
  });
}

export function goalWords(goal: CommonGoal): string {
  const signs = signsOf(goal);
  return signs.length > 0 ? `${goal.text} (${signs.join('; ')})` : goal.text;
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
