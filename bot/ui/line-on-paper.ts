/** Characters that fit on one line written by hand. */
export const lineOnPaper = 75;
