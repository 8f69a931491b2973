import { hasDecided } from '../../../shared/domain/meeting/decided-in-meeting.ts';
import { focusText } from '../../learning/text/focus-text.ts';
import { datesText } from '../../time/text/dates.ts';
import { heading, note, paragraph } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { meetingDecisionsText } from '../text/meeting-decisions-text.ts';
import { goalWords } from './agenda-nodes.ts';
import { decidedLines, recordWords } from './decided-words.ts';
import { type DecisionsAsk, hasNoGoals, nextMeetingWords, noneWords } from './meeting-decisions-view.ts';

/** Plain lines to paste elsewhere: no buttons, links or mentions among them. */
export function copyView(ask: DecisionsAsk): View {
  const text = meetingDecisionsText[ask.unit.language];
  return {
    summary: text.copyTitle,
    nodes: [heading(text.copyTitle, 2), note(text.copyHint), paragraph(decisionsText(ask))],
  };
}

export function decisionsText({ unit, meeting }: DecisionsAsk): string {
  const { language } = unit;
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
    hasDecided(meeting)
      ? [`${text.outDecisions}:`, ...decidedLines(meeting, language, recordWords).map((one) => `- ${one}`)]
      : // What was deleted is nobody's outside the unit.
        meeting.deleted
        ? []
        : [noneWords(meeting, language)],
    next ? [text.outNext(next)] : [],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
