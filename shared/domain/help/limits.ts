/** Older than this it is no slip of the finger any more. */
export const latestHours = 24;
