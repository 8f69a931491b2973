import type { Post } from '../build-post.ts';
import { adjustPrompt } from './adjust-prompt.ts';
import { checkQuestion } from './check-question.ts';
import { confirmDates } from './confirm-dates.ts';
import { courseThanks } from './course-thanks.ts';
import { dayRowPost } from './day-row.ts';
import { facilitatorCheck } from './facilitator-check.ts';
import { groupCountNudge } from './group-count-nudge.ts';
import { meetingGuide } from './meeting-guide.ts';
import { organiseList } from './organise-list.ts';
import { outcomeAsk } from './outcome-ask.ts';
import { pauseNotice } from './pause-notice.ts';
import { provocation } from './provocation.ts';
import { shareReminder } from './share-reminder.ts';
import { sparringPrompt } from './sparring-prompt.ts';
import { startGuide } from './start-guide.ts';
import { weekGuide } from './week-guide.ts';
import { wonderingQuestion } from './wondering-question.ts';

/** In the order in which they are listed where a leader switches them on and off. */
export const posts: readonly Post[] = [
  startGuide,
  weekGuide,
  sparringPrompt,
  shareReminder,
  meetingGuide,
  pauseNotice,
  courseThanks,
  provocation,
  dayRowPost,
  organiseList,
  confirmDates,
  wonderingQuestion,
  adjustPrompt,
  facilitatorCheck,
  checkQuestion,
  groupCountNudge,
  outcomeAsk,
];
