/** Letters on a button: over this a phone cuts them itself, in the middle of one. */
export const longestOnButton = 32;

/** Letters of an option in a list. */
export const longestOption = 70;
