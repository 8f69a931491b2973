/** From so long before today's meeting, and until as long after its time, the week's guide begins with it. */
export const minutesMeetingStandsFirst = 60;

/** The guide to a week of the calendar is shown no further ahead. */
export const weeksGuideSeenAhead = 26;
