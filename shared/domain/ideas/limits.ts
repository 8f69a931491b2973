export const longestIdea = 400;
export const longestLearned = 280;

/** Of one unit in one network at a time: years of sharing, and a bank that can still be read through. */
export const mostShared = 40;

/** Ideas of one network whose way in one unit is followed. What is tried beyond them is a trial like any other. */
export const mostFollowed = 100;
/** What somebody looks for. */
export const longestWords = 60;

/** Trials that may be shared: what is older is no news to anybody. */
export const coursesBack = 2;

/** Letters that a word of an idea has in common with one that is looked for, and how many may follow (`garderoberne`). */
export const leastInCommon = 4;
export const longestEnding = 4;
