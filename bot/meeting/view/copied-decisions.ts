import { hasDecided } from '../../../shared/domain/meeting/decided-in-meeting.ts';
import type { Decision } from '../../../shared/domain/meeting/meeting.ts';
import { focusText } from '../../learning/text/focus-text.ts';
import { datesText } from '../../time/text/dates.ts';
import { heading, note, paragraph } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { meetingDecisionsText } from '../text/meeting-decisions-text.ts';
import { goalWords } from './agenda-nodes.ts';
import { decidedLines } from './decided-words.ts';
import { type DecisionsAsk, hasNoGoals, nextMeetingWords, noneWords } from './meeting-decisions-view.ts';
import { plainStandingWords, withoutDropped } from './standing-words.ts';

/**
 * Plain lines to paste elsewhere: no buttons, links or mentions among them. `names`: those of the unit’s grown-ups; of those
 * that stand in the lines it is told, for parents will read them.
 */
export function copyView(ask: DecisionsAsk, names: readonly string[]): View {
  const { language } = ask.unit;
  const text = meetingDecisionsText[language];
  const lines = decisionsText(ask);
  const colleagues = namesIn(lines, names);
  return {
    summary: text.copyTitle,
    nodes: [
      heading(text.copyTitle, 2),
      note(text.copyHint),
      ...(colleagues.length > 0 ? [paragraph(text.copyNames(colleagues.join(', ')))] : []),
      paragraph(lines),
    ],
  };
}

/** First names, as they stand there: a text says “Ane”, where the account says “Ane Lind”. */
function namesIn(lines: string, names: readonly string[]): readonly string[] {
  const words = new Set(lines.match(/\p{L}+/gu) ?? []);
  const first = names.flatMap((name) => name.trim().split(/[\s-]+/u)[0] ?? []);
  return [...new Set(first)].filter((name) => words.has(name) || words.has(`${name}s`));
}

export function decisionsText({ unit, ...recorded }: DecisionsAsk): string {
  const { language } = unit;
  const { meeting } = recorded;
  const told = withoutDropped(recorded);
  const words = (one: Decision) => plainStandingWords(one, recorded, language);
  const text = meetingDecisionsText[language];
  const next = nextMeetingWords(unit, meeting.day);
  const blocks = [
    [text.outTitle(datesText[language].longDay(meeting.day))],
    meeting.focus?.length
      ? [`${focusText[language].inMeeting}:`, ...meeting.focus.map((one) => `- ${one}`)]
      : [],
    meeting.contentTheme ? [`${text.outTheme}: ${meeting.contentTheme}`] : [],
    meeting.goals.length > 0
      ? [
          `${text.outGoals}:`,
          ...meeting.goals.flatMap((goal) => [
            `- ${goalWords(goal)}`,
            ...goal.activities.map((activity) => `  - ${activity.text}`),
          ]),
        ]
      : [],
    hasNoGoals(meeting) ? [text.outWithoutGoals] : [],
    hasDecided(told)
      ? [`${text.outDecisions}:`, ...decidedLines(told, language, words).map((one) => `- ${one}`)]
      : // What was deleted or dropped is nobody's outside the unit.
        meeting.deleted || hasDecided(meeting)
        ? []
        : [noneWords(meeting, language)],
    next ? [text.outNext(next)] : [],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
