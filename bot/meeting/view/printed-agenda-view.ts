import type { Agenda } from '../../../shared/domain/meeting/agenda.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { nameOf } from '../../access/view/name-of.ts';
import { datesText } from '../../time/text/dates.ts';
import { facts, heading, note, strong } from '../../ui/build-view.ts';
import type { View, Words } from '../../ui/view.ts';
import { agendaText } from '../text/agenda-text.ts';
import { cardQuestions, decisionWords, hasCards, sectionWords } from './agenda-nodes.ts';
import { whenOf } from './agenda-view.ts';

/** What one sheet of A4 holds beside the questions: as many of each as still fit the half-year's meeting. */
const titlesOnPaper = 16;
const decisionsOnPaper = 4;
const broughtOnPaper = 1;
const longestOnPaper = 80;

/** One sheet for the table: the time, the point, its question, and the trials in their writers' words. */
export function printedAgendaView({ unit, agenda }: { readonly unit: Unit; readonly agenda: Agenda }): View {
  const { language } = unit;
  const text = agendaText[language];
  const { clock } = datesText[language];
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
          words: pointWords(agenda, index, unit),
        })),
      ),
    ],
  };
}

function pointWords(agenda: Agenda, index: number, unit: Unit): Words {
  const { language } = unit;
  const text = agendaText[language];
  const item = agenda.sections[index]?.item ?? 'decisions';
  const { line, question } = sectionWords(item, agenda, unit);
  // What the chair says of a point stands on the chair's own screen; for both there is no room.
  const lines = [`: ${question ?? line}`];
  if (hasCards(agenda, item)) {
    const questions = cardQuestions(agenda, language);
    const left = questions.length - broughtOnPaper;
    // A question that is cut asks nothing.
    lines.push(...questions.slice(0, broughtOnPaper), ...(left > 0 ? [text.andMore(left)] : []));
  }
  if (index === 0) {
    const golden = agenda.brought?.golden ?? [];
    lines.push(...some(golden, language, broughtOnPaper));
    lines.push(
      ...some(
        agenda.decisions.map((each) => decisionWords(each, language)),
        language,
      ),
    );
  }
  if (item === 'trials') lines.push(...topicLines(agenda, language));
  if (item === 'goals')
    lines.push(
      ...some(
        agenda.goals.map((goal) => goal.text),
        language,
      ),
    );
  return [strong(text.short[item]), lines.join('\n')];
}

function some(
  all: readonly string[],
  language: Unit['language'],
  most = decisionsOnPaper,
): readonly string[] {
  const left = all.length - most;
  const shown = all.slice(0, most).map((words) => `– ${beginningOf(words)}`);
  return left > 0 ? [...shown, agendaText[language].andMore(left)] : shown;
}

/** Few topics stand with their trials; many with their names alone, and how many trials each has. */
function topicLines({ topics, sections }: Agenda, language: Unit['language']): readonly string[] {
  const text = agendaText[language];
  const full = topics.filter(({ lines }) => lines.length > 0);
  // The half-year's meeting has more points, and so less room for each.
  const room = sections.length > titlesOnPaper / 2 + 1 ? 1 : 2;
  const each = full.length <= 2 ? room + 2 : full.length <= 4 ? room : 0;
  if (each === 0) {
    const named = full.slice(0, titlesOnPaper).map(({ title, lines }) => `${title} (${lines.length})`);
    const left = full.length - titlesOnPaper;
    return [[...named, ...(left > 0 ? [text.andMore(left)] : [])].join(' · ')];
  }
  return full.flatMap(({ title, lines }) => {
    const left = lines.length - each;
    const more = left > 0 ? ` (${text.andMore(left)})` : '';
    return [`${title}${more}`, ...lines.slice(0, each).map(({ what }) => `– “${beginningOf(what)}”`)];
  });
}

/** The whole stands in the chat, and in its writer's head. */
function beginningOf(what: string): string {
  const line = what.trim().replaceAll(/\s+/g, ' ');
  return line.length <= longestOnPaper ? line : `${line.slice(0, longestOnPaper - 1).trimEnd()}…`;
}
