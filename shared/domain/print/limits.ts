/** How long a link to a page is good. */
export const hoursValid = 24;

/** Of a name that is written on paper by hand. */
export const longestNameOnPaper = 40;
