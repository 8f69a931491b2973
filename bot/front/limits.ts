/** Commands that are offered where none was understood. */
export const likelyCommandsShown = 3;

/** Letters of a command that may be wrong, from six letters on; one in four or five, none in shorter ones. */
export const mostSlips = 2;

/** Of a text that is offered to be kept as a trial: fewer words may have been meant as a command. */
export const fewestWordsOfTrial = 4;

/** From here on something was told, and its writer may think that it is kept. */
export const fewestWordsTold = 3;

/** Days that a message is tried again while the storage is out of reach. */
export const daysTriedAgain = 3;
