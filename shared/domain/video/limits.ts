export const longestUrl = 1000;
export const longestConsent = 120;
export const longestFocus = 200;

/** A course with its holidays, and no longer. */
export const longestWeeks = 8;

/** Of one course, at the same time: who looks at more than a handful? */
export const mostVideos = 12;

/** Where the course’s end is not known. */
export const usualWeeks = 5;
