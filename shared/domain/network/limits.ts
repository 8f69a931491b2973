/** How many have voted is told from here on. A count of one is one's own, and among three it tells who has not voted. */
export const fewestTold = 4;
export const longestTopic = 80;

/** More than anybody weighs against each other. */
export const mostTopics = 8;
export const longestQuestion = 400;
export const longestAnswer = 600;

/** Of one unit in one network. */
export const mostQuestions = 2;
export const mostAnswers = 20;
export const weeksAsked = 8;

/** Leaders have five weeks to hold the quarter's last meeting and release it; in summer nobody is there. */
export const daysAfter = 35;
export const daysAfterSummer = 60;

/** Long enough to read it and to call somebody; on an open day, so never later than this. */
export const summaryDaysBefore = 14;
/** Where the platform is away; a gap of some minutes is nothing to a summary of three months. */
export const summaryAgainMinutes = 60;
export const longestNetworkName = 60;
export const longestCriteria = 600;

/** Longer criteria would push off the sheet of a meeting what is new. */
export const longestCriteriaInPack = 160;

/** Looked after by one person: more is nobody's work. */
export const mostNetworks = 12;
export const invitationDays = 14;

/** Of one network at a time: more than it has units to ask. */
export const mostInvitations = 250;

/** Within this somebody who left by mistake comes back without a new invitation. */
export const backWithinHours = 24;
export const longestLearning = 280;
export const longestWriteBack = 200;

/** What a unit's leader has been promised: nobody reads the unit by itself. */
export const fewestUnits = 2;

/** By then its meeting has been held in every network: nothing of it is released or summed up any more. */
export const daysOpen = 92;

/** Later nobody remembers what the meeting was about; `frigiv` still works. */
export const daysAskedFor = 14;

/** A meeting longer ago than this is not asked about: its network has met since. */
export const figureDaysBack = 92;

/**
 * A trial lies with the course it was written in, and may have been carried from meeting to meeting before it was talked
 * through: one of course 2 was, at the meeting of course 9. This is a year of courses, in one read.
 */
export const figureCoursesBack = 10;

/** On its day the facilitator gets the summary at this hour. */
export const summaryTime = '09:00';

/** Of an invitation, as somebody types it. */
export const longestCode = 40;

/** The code of an invitation: groups of letters and digits. */
export const codeGroups = 3;

export const lettersInGroup = 4;

/** Quarters that may not have been summed up yet. */
export const quartersNotSummedUp = 3;

/** Minutes of the parts of an event across houses, in the order in which it goes. */
export const eventMinutes = {
  /** Welcome, first table, second table, break, third table, what I take along. */
  cafe: [10, 25, 25, 15, 25, 20],
  /** Welcome, Some tell, In pairs, In groups, Sheets up, Each house by itself, Thank you. */
  large: [10, 20, 15, 30, 15, 15, 15],
  /** Hello, along in the day, what we saw, what we have learnt, what we take along, next visit. */
  exchange: [10, 40, 20, 20, 20, 10],
} as const;

/** How long every network meeting takes. */
export const networkMinutes = 120;

/** Of the steps that leaders share, as many as have room on the sheet. */
export const mostStepsInPack = 2;

/** Of a step that a leader shares with the network. */
export const longestStep = { goal: 80, what: 100, happened: 100 } as const;
