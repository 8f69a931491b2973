import { type Day, isDay } from '../time/day.ts';

/** On the agenda for the third time: passed on twice. */
export const passedOnBeforeDeciding = 2;

/** Trials on one agenda; those that wait the longest come first, and what is left over comes to the next meeting. */
export const mostOnAgenda = 300;
/** Topics that are taken up first. */
export const mostFirst = 3;

/** Minutes after the meeting's end from which on no times are shown. */
export const forgottenMinutes = 30;

/** Enough for any meeting, and it keeps the meeting's row small. */
export const mostDecisions = 30;
/** Decisions taken back whose ids are remembered. */
export const mostGone = 60;
export const longestTopicName = 60;

/** People's own points on one agenda: more than an hour holds anyway. */
export const mostMatters = 8;
/** Of such a point: a line on the printed agenda, or two. */
export const longestMatter = 120;

/** A colleague's name and what was written beside it. */
export const longestWho = 200;
/** Of a decision, and of a line that is planned at the meeting. */
export const longestDecision = 300;
/** What is said of a decision or a topic, with its words and the new ones. In more, what may stand anywhere is not looked for: that takes the square of its length. */
export const longestSaid = 2 * longestDecision;

/** Three courses: time enough to see whether it holds. */
export const weeksToPractice = 15;

/** Somebody who is not in the list of the unit's people. */
export const longestWhoElse = 80;
export const longestTheme = 60;
export const mostWishes = 50;

/** A year of them; older ones stand in the archive. */
export const proceedingsWeeksBack = 52;

/** What a meeting talks through was written in the course before it, or passed on from few courses earlier. */
export const proceedingsCoursesBack = 4;

/** Days that a meeting may stand open after its own before nobody looks for it here. */
export const longestOpen = 7;

/** What is shown of earlier ones; all of them stand in the export of one's unit. */
export const mostPast = 20;

/** After that a meeting's decisions are found with “beslutninger”. */
export const newsForDays = 2;

/** A moment of its own, so that only the ticks that are about decisions read them. */
export const reminderTime = '09:05';
/** Later in the day nobody is reminded any more. */
export const remindedUntil = '16:00';

/** Trials in one written round: more nobody answers in an evening. */
export const mostInRound = 60;

/** Colleagues that one sentence about the chair may fit. */
export const mostNamedForChair = 3;

/** Colleagues that whoever cannot chair is offered. */
export const mostHandedTo = 5;

/** Of a decision that was decided anew, so many earlier wordings are kept. */
export const earlierWordingsKept = 10;

/** What people have put right among the topics. */
export const correctionsKept = 200;

export const topicNamesKept = 60;

/** A start so many minutes from the planned one is the planned one: the room is booked by the clock. */
export const onTimeMinutes = { early: 15, late: 10 };

/** Who is ill so many days before a meeting or less is asked about it, and somebody else may chair it; one further away is a matter for when they are back. */
export const illForDays = 4;

/** The day by which a decision is to be done: today at the earliest. */
export function mayBeDoneBy(day: string, today: Day): boolean {
  return isDay(day) && day >= today;
}
