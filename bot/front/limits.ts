/** Commands that are offered where none was understood. */
export const likelyCommandsShown = 3;

/** Letters of a command that may be wrong, from six letters on; one in four or five, none in shorter ones. */
export const mostSlips = 2;

/** Days that a message is tried again while the storage is out of reach. */
export const daysTriedAgain = 3;
