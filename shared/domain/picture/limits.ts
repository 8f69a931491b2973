/** A course and its pause: as long somebody may scroll back to the message with the picture. */
export const daysValid = 42;

/** A week's picture shows which group is where at the moment somebody looks, so its link is good for a shorter time. */
export const daysOfWeekValid = 14;

/** Pictures kept in memory: a unit's members look at one picture a day, so this is a large municipality's morning. */
export const mostInMemory = 200;
