import { mostMatters } from '../../../shared/domain/meeting/limits.ts';
import { focusText } from '../../learning/text/focus-text.ts';
import { heading, list, paragraph } from '../../ui/build-view.ts';
import type { ViewNode } from '../../ui/view.ts';
import { agendaText } from '../text/agenda-text.ts';
import { matterText } from '../text/matter-text.ts';
import { cardQuestions } from './agenda-nodes.ts';
import { decisionWords } from './decision-words.ts';
import { matterWords, onPaper, type Printed, roomFor } from './printed-agenda-view.ts';
import { loneTrialWords } from './topic-nodes.ts';

/** The page behind: everything that the sheet shows only in part. */
export function overleafNodes(printed: Printed): readonly ViewNode[] {
  const { unit, agenda } = printed;
  const { language } = unit;
  const text = agendaText[language];
  const room = roomFor(printed);
  const golden = agenda.brought?.golden ?? [];
  const decisions = agenda.decisions.map((each) => decisionWords(each, language));
  const goals = agenda.goals.map((goal) => goal.text);
  const focus = agenda.focus ?? [];
  const cards = cardQuestions(agenda, language);
  const topics = agenda.topics.filter(({ lines }) => lines.length > 0);
  const matters = matterWords(agenda);
  const isCut = (all: readonly string[], most: number) =>
    all.length > most || all.some((words) => words !== onPaper(words, room));
  const hidesTrials =
    (room.trials === 0 && topics.length > 0) ||
    topics.some(({ lines }) =>
      isCut(
        lines.map(({ what }) => what),
        room.trials,
      ),
    );
  const part = (title: string, all: readonly string[]) => [heading(title, 2), list(all)];
  const nodes = [
    ...(isCut(golden, room.golden) ? part(text.goldenMoments, golden) : []),
    ...(isCut(decisions, room.decisions) ? part(text.short['follow-up'], decisions) : []),
    ...(hidesTrials
      ? topics.flatMap((topic) => {
          const lone = loneTrialWords(topic);
          const words = topic.lines.map(({ what }) => `“${what}”`);
          return lone ? [paragraph(...lone)] : part(topic.title, words);
        })
      : []),
    ...(isCut(matters, mostMatters) ? part(matterText[language].title, matters) : []),
    ...(cards.length > room.cards ? part(text.card, cards) : []),
    ...(isCut(focus, room.focus) ? part(focusText[language].inAgenda, focus) : []),
    ...(isCut(goals, room.goals) ? part(text.goals.replace(/:$/, ''), goals) : []),
  ];
  return nodes.length > 0 ? [heading(text.overleafTitle), ...nodes] : [];
}
