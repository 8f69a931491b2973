export const longestWord = 40;
export const longestMeaning = 200;
export const longestMoment = 200;
/** Marks of a municipality's own. */
export const mostGuidingMarks = 6;

/** As many as one message can show with a button each; more words than that nobody agrees on. */
export const mostWords = 20;

/** Words of the glossary that are offered where one is not found. */
export const wordsOffered = 3;

/** In the municipality's own file. */
export const longestContactTitle = 60;
export const longestMunicipality = 60;
/** What a leader is called there. */
export const longestLeaderTitle = 40;
export const longestGuidingMark = 60;
export const longestViewOfChildren = 180;

/** Characters of a text of the library, so that it fits a phone: a card counts title and text together. */
export const longest = { title: 60, question: 180, card: 600 } as const;
/** Characters that one printed A4 page holds in readable letters. */
export const longestPage = 2600;

/** After so many years a contact or guideline that nobody has looked at is shown as perhaps out of date. */
export const reviewHoldsYears = 1;
