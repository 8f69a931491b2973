/** The languages the bot speaks; every text has its words in each of them. */
export const languages = ['da', 'en'] as const;
export type Language = (typeof languages)[number];
