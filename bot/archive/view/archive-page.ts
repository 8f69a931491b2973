import type {
  ArchivedCourse,
  ArchivedGoal,
  ArchivedTrial,
  ArchivedUnit,
} from '../../../shared/domain/own-data/archive.ts';
import type {
  ArchivedAgenda,
  ArchivedAnswer,
  ArchivedMeeting,
  ArchivedPlan,
  ArchivedWords,
} from '../../../shared/domain/own-data/archive-meetings.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { processFields } from '../../../shared/domain/process-plan/process-plan.ts';
import { type Day, dayOf } from '../../../shared/domain/time/day.ts';
import { textNamed } from '../../library/find-text.ts';
import { unitDecisionsText } from '../../meeting/text/unit-decisions-text.ts';
import { processPlanText } from '../../process-plan/text/process-plan-text.ts';
import { datesText } from '../../time/text/dates.ts';
import { facts, heading, list, note, paragraph, strong } from '../../ui/build-view.ts';
import type { ViewNode, Words } from '../../ui/view.ts';
import { archiveText } from '../text/archive-text.ts';

export function openingNodes(name: string, day: Day, language: Language): readonly ViewNode[] {
  const text = archiveText[language];
  return [
    heading(text.title(name)),
    note(text.madeOn(withYear(day, language))),
    paragraph(text.leftOutTitle),
    list(text.leftOut),
  ];
}

export function unitNodes(unit: ArchivedUnit, language: Language): readonly ViewNode[] {
  const text = archiveText[language];
  const { name, institution, leader, colleagues, words, points = [] } = unit;
  return [
    heading(name),
    facts([
      ...(institution ? [{ label: text.institution, words: institution }] : []),
      ...(leader ? [{ label: text.leader, words: leader }] : []),
      { label: text.colleagues, words: colleagues.join(', ') },
    ]),
    ...titled(
      text.words,
      words.map(({ word, meaning }) => [strong(word), `: ${meaning}`]),
    ),
    ...titled(text.pointsAhead, points),
  ];
}

export function courseNodes(course: ArchivedCourse, language: Language): readonly ViewNode[] {
  const text = archiveText[language];
  const { from, until, theme, focus, goals, earlierGoals, ownGoals, trials, heard, golden, week } = course;
  const days = from && until && `${inFull(from, language)} – ${inFull(until, language)}`;
  return [
    heading(text.course(course.course, days), 2),
    ...titled(text.focus, focus),
    ...(theme ? [facts([{ label: text.theme, words: theme }])] : []),
    ...titled(text.goals, goals.map(goalWords)),
    ...titled(text.earlierGoals, earlierGoals.map(goalWords)),
    ...titled(text.ownGoals, ownGoals.map(named)),
    ...titled(
      text.trials,
      trials.map((trial) => trialWords(trial, language)),
    ),
    ...titled(text.heard, heard),
    ...titled(text.golden, golden),
    ...titled(
      text.cards,
      course.cards.map((id) => textNamed('reflectionCards', id)?.[language].question ?? id),
    ),
    ...titled(
      text.week,
      week.map(({ group, time, place, adult }) =>
        [group, datesText[language].time(time), place, ...(adult ? [adult] : [])].join(', '),
      ),
    ),
    ...course.followUp.map(({ meetings, minutes }) => note(text.followUp(meetings, minutes / 60))),
  ];
}

export function meetingNodes(meeting: ArchivedMeeting, language: Language): readonly ViewNode[] {
  const text = archiveText[language];
  const { day, present, theme, goals, focus, decisions, points = [], settled = [] } = meeting;
  const { anew, settled: marked } = unitDecisionsText[language];
  const rows = [
    ...(present.length > 0 ? [{ label: text.present, words: present.join(', ') }] : []),
    ...(theme ? [{ label: text.theme, words: theme }] : []),
    ...(focus.length > 0 ? [{ label: text.focus, words: focus.join('; ') }] : []),
  ];
  return [
    heading(text.meeting(withYear(day, language)), 2),
    ...(rows.length > 0 ? [facts(rows)] : []),
    ...titled(
      text.points,
      points.map(({ text: words, isDone }) => (isDone ? words : `${words} (${text.putOff})`)),
    ),
    ...titled(text.decisions, [
      ...decisions.map((decision) => {
        const words = decisionWords(decision, language);
        return decision.isAnew ? anew(words) : words;
      }),
      ...settled.map((one) => marked[one.state](one.text)),
    ]),
    ...titled(text.goals, goals.map(goalWords)),
  ];
}

/** What was to be talked about; a draft is of a meeting that never began. */
export function agendaNodes({ day, topics, state }: ArchivedAgenda, language: Language): readonly ViewNode[] {
  const text = archiveText[language];
  if (topics.length === 0 || state === 'draft') return [];
  return [
    heading(text.agenda(withYear(day, language)), 2),
    list(topics.map(({ title, trials }) => (trials > 0 ? `${title} (${text.trialCount(trials)})` : title))),
  ];
}

export function answerNodes(answers: readonly ArchivedAnswer[], language: Language): readonly ViewNode[] {
  const text = archiveText[language];
  const lines = answers.map(({ day, answer, name }) =>
    [`${withYear(day, language)}: ${text.answers[answer]}`, ...(name ? [name] : [])].join(', '),
  );
  return lines.length > 0 ? [heading(text.answersTitle, 2), list(lines)] : [];
}

export function planNodes({ day, group, texts }: ArchivedPlan, language: Language): readonly ViewNode[] {
  const { fields } = processPlanText[language];
  const rows = processFields.flatMap(({ id }) => {
    const words = texts[id];
    return words ? [{ label: fields[id], words }] : [];
  });
  const title = archiveText[language].plan(withYear(day, language));
  return [heading(group ? `${title}, ${group}` : title, 2), facts(rows)];
}

function titled(title: string, items: readonly Words[]): readonly ViewNode[] {
  return items.length > 0 ? [note(title), list(items)] : [];
}

function goalWords({ need, text, sign, activities }: ArchivedGoal): Words {
  const rest = [...(need ? [need] : []), ...(sign ? [sign.replaceAll('\n', '; ')] : [])];
  const beside = rest.length > 0 ? ` (${rest.join(' · ')})` : '';
  return [strong(text), `${beside}${activities.length > 0 ? `: ${activities.join('; ')}` : ''}`];
}

function trialWords(trial: ArchivedTrial, language: Language): Words {
  const text = archiveText[language];
  const { at, name, what, details, outcome, additions } = trial;
  const told = outcome
    ? [
        outcome.tried ? text.tried : text.notTried,
        ...[outcome.happened, outcome.learned, outcome.meaning].filter((each) => each !== undefined),
      ]
    : [];
  const first = [inFull(dayOf(new Date(at)), language), ...(name ? [name] : [])].join(', ');
  return [strong(what), ` (${first})`, ...[...details, ...told, ...additions].map((each) => ` · ${each}`)];
}

function named({ name, text }: { readonly name?: string; readonly text: string }): Words {
  return name ? [strong(name), `: ${text}`] : text;
}

function decisionWords({ text, who, by }: ArchivedWords, language: Language): string {
  const rest = [
    ...(who ? [who] : []),
    ...(by ? [`${archiveText[language].by} ${withYear(by, language)}`] : []),
  ];
  return rest.length > 0 ? `${text} (${rest.join(', ')})` : text;
}

/** An archive is read years later. */
function withYear(day: Day, language: Language): string {
  return `${datesText[language].longDay(day)} ${day.slice(0, 4)}`;
}

function inFull(day: Day, language: Language): string {
  return `${datesText[language].dayRange(day, day)} ${day.slice(0, 4)}`;
}
