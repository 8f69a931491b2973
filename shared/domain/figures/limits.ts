/** Below this many authors a figure tells of people. It may be set higher, never lower. */
export const fewestAuthors = 5;
