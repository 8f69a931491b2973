export const longestWho = 80;
export const longestLook = 300;

/** Half a year: nobody agrees on an hour further ahead. */
export const mostDaysAhead = 183;

/** Of one unit, waiting at the same time. */
export const mostEyes = 20;
