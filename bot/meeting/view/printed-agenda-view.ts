import type { Agenda } from '../../../shared/domain/meeting/agenda.ts';
import { ownOpening } from '../../../shared/domain/meeting/lone-trial.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { nameOf } from '../../access/view/person-name.ts';
import { datesText } from '../../time/text/dates.ts';
import { facts, heading, note, strong } from '../../ui/build-view.ts';
import { wholeWords } from '../../ui/shortened.ts';
import type { View, Words } from '../../ui/view.ts';
import { agendaText } from '../text/agenda-text.ts';
import { cardQuestions, hasCards, sectionWords } from './agenda-nodes.ts';
import { whenOf } from './agenda-view.ts';
import { decisionWords } from './decision-words.ts';

/** How much of each a sheet holds; of trials, under each topic: with none the topics stand by name alone. */
interface Room {
  /** Lines for each decision, goal and trial; without it they stand whole. */
  readonly lines?: number;
  readonly decisions: number;
  readonly golden: number;
  readonly goals: number;
  readonly focus: number;
  readonly cards: number;
  readonly trials: number;
  readonly topics: number;
}

/**
 * From the fullest sheet to the barest: the first that fits is printed. Trials give way before decisions, for every
 * trial is heard at the meeting anyway; the questions of the points always stay.
 */
const rooms: readonly Room[] = [
  { decisions: 4, golden: 1, goals: 4, focus: 3, cards: 1, trials: 4, topics: 16 },
  { lines: 2, decisions: 4, golden: 1, goals: 4, focus: 3, cards: 1, trials: 4, topics: 16 },
  { lines: 2, decisions: 4, golden: 1, goals: 4, focus: 3, cards: 1, trials: 2, topics: 16 },
  { lines: 2, decisions: 4, golden: 1, goals: 4, focus: 3, cards: 1, trials: 1, topics: 16 },
  { lines: 2, decisions: 4, golden: 1, goals: 2, focus: 2, cards: 1, trials: 0, topics: 16 },
  { lines: 2, decisions: 2, golden: 1, goals: 2, focus: 2, cards: 1, trials: 0, topics: 8 },
  { lines: 2, decisions: 1, golden: 1, goals: 1, focus: 1, cards: 1, trials: 0, topics: 6 },
  { lines: 2, decisions: 1, golden: 1, goals: 1, focus: 1, cards: 0, trials: 0, topics: 4 },
  { lines: 2, decisions: 0, golden: 0, goals: 0, focus: 0, cards: 0, trials: 0, topics: 3 },
];

/** Of a sheet of A4, measured with the page's own type (`tests/browser/one-sheet.test.ts`). */
const linesOnPaper = 36;
const lettersOnLine = 70;
/** The space around a point. */
const pointFrame = 0.45;

export type Printed = { readonly unit: Unit; readonly agenda: Agenda };

/** One sheet for the table: the time, the point, its question, and the trials in their writers' words. */
export function printedAgendaView(printed: Printed): View {
  const { unit, agenda } = printed;
  const { language } = unit;
  const text = agendaText[language];
  const { clock } = datesText[language];
  const room = roomFor(printed);
  return {
    summary: text.title(unit.name),
    nodes: [
      heading(text.title(unit.name)),
      note(
        `${text.about[agenda.meeting.type]} · ${whenOf(agenda, language)} · ${text.chair}`,
        nameOf(agenda.chair),
      ),
      facts(
        agenda.sections.map((section, index) => ({
          label: section.time ? clock(section.time.from) : `${index + 1}.`,
          words: pointWords(printed, index, room),
        })),
      ),
    ],
  };
}

export function roomFor(printed: Printed): Room {
  const fits = rooms.find((room) => linesOf(printed, room) <= linesOnPaper);
  return fits ?? (rooms.at(-1) as Room);
}

function linesOf(printed: Printed, room: Room): number {
  return printed.agenda.sections
    .map((_, index) => pointLines(printed, index, room))
    .map(({ title, lines: [first = '', ...rest] }) => [title + first, ...rest])
    .map((lines) => lines.reduce((sum, line) => sum + linesFor(line), pointFrame))
    .reduce((sum, lines) => sum + lines, 0);
}

function pointWords(printed: Printed, index: number, room: Room): Words {
  const { title, lines } = pointLines(printed, index, room);
  return [strong(title), lines.join('\n')];
}

function pointLines({ unit, agenda }: Printed, index: number, room: Room) {
  const { language } = unit;
  const text = agendaText[language];
  const item = agenda.sections[index]?.item ?? 'decisions';
  const { line, question } = sectionWords(item, agenda, unit);
  // What the chair says of a point stands on the chair's own screen; for both there is no room.
  const lines = [`: ${question ?? line}`];
  if (hasCards(agenda, item)) {
    const questions = cardQuestions(agenda, language);
    const left = questions.length - room.cards;
    // A question that is cut asks nothing.
    lines.push(...questions.slice(0, room.cards), ...(left > 0 ? [behind(left, language)] : []));
  }
  if (item === 'practice-benefit') lines.push(...some(agenda.focus ?? [], language, room, room.focus));
  if (index === 0) {
    const decisions = agenda.decisions.map((each) => decisionWords(each, language));
    lines.push(...some(agenda.brought?.golden ?? [], language, room, room.golden));
    lines.push(...some(decisions, language, room, room.decisions));
  }
  if (item === 'trials') lines.push(...topicLines(agenda, language, room));
  if (item === 'matters') lines.push(...matterWords(agenda).map((words) => `– ${onPaper(words, room)}`));
  if (item === 'goals') {
    const goals = agenda.goals.map((goal) => goal.text);
    lines.push(...some(goals, language, room, room.goals));
  }
  return { title: text.short[item], lines };
}

/** Each in a line, with the name of whoever put it on. */
export function matterWords({ matters }: Agenda): readonly string[] {
  return matters
    .flatMap(({ lines }) => lines)
    .map(({ what, author }) => (author ? `${what} (${author})` : what));
}

function some(
  all: readonly string[],
  language: Unit['language'],
  room: Room,
  most: number,
): readonly string[] {
  const left = all.length - most;
  const shown = all.slice(0, most).map((words) => `– ${onPaper(words, room)}`);
  return left > 0 ? [...shown, behind(left, language)] : shown;
}

function behind(left: number, language: Unit['language']): string {
  return agendaText[language].overleaf(left);
}

/** Few topics stand with their trials; many with their names alone, and how many trials each has. */
function topicLines({ topics }: Agenda, language: Unit['language'], room: Room): readonly string[] {
  const text = agendaText[language];
  const full = topics.filter(({ lines }) => lines.length > 0);
  if (room.trials === 0) {
    const named = full
      .slice(0, room.topics)
      .map(({ title, lines }) => (lines.length > 1 ? `${title} (${lines.length})` : title));
    const left = full.length - room.topics;
    return [[...named, ...(left > 0 ? [text.andMore(left)] : [])].join(' · ')];
  }
  return full.flatMap((topic) => {
    const { title, lines } = topic;
    if (ownOpening(topic)) return lines.map(({ what }) => `“${onPaper(what, room)}”`);
    const left = lines.length - room.trials;
    const more = left > 0 ? ` (${text.andMore(left)})` : '';
    return [
      `${title}${more}`,
      ...lines.slice(0, room.trials).map(({ what }) => `– “${onPaper(what, room)}”`),
    ];
  });
}

/** What is left of a line beside its dash and quotes. */
const besideMarks = 4;

/** As much as the sheet has room for, cut between two words. The whole stands overleaf, and in its writer's head. */
export function onPaper(words: string, { lines }: Room): string {
  const line = words.trim().replaceAll(/\s+/g, ' ');
  return lines === undefined ? line : wholeWords(line, lines * (lettersOnLine - besideMarks));
}

/** Lines break between words, so a long one may need another than its letters fill. */
function linesFor(line: string): number {
  let lines = 1;
  let used = 0;
  for (const { length } of line.split(' ')) {
    if (used > 0 && used + 1 + length > lettersOnLine) {
      lines += 1;
      used = 0;
    }
    used += length + (used > 0 ? 1 : 0);
    while (used > lettersOnLine) {
      lines += 1;
      used -= lettersOnLine;
    }
  }
  return lines;
}
