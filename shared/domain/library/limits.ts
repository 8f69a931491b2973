export const longestWord = 40;
export const longestMeaning = 200;
export const longestMoment = 200;
/** Marks of a municipality's own. */
export const mostGuidingMarks = 6;

/** As many as one message can show with a button each; more words than that nobody agrees on. */
export const mostWords = 20;
