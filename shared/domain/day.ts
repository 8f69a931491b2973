/** A calendar day in Denmark: '2026-09-14'. Sorts as text. */
export type Day = string;
/** A time of day in Denmark: '09:00'. */
export type Clock24 = string;
/** Monday is 1. */
export type Weekday = 1 | 2 | 3 | 4 | 5;
