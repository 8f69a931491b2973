/** How long a link to a page is good. */
export const hoursValid = 24;

/** Of a name that is written on paper by hand. */
export const longestNameOnPaper = 40;

/** Groups with a line each on a sheet; more do not fit. */
export const groupsOnPaper = 8;
/** Lines for groups where the week’s plan names none. */
export const blankGroups = 5;

/** Of a meeting that is written with a pen. */
export const goalsOnPaper = 2;
export const decisionsOnPaper = 5;
/** Characters that fit on two lines written by hand. */
export const longestOnTwoLines = 150;
