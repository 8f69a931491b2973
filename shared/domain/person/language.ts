/** The languages the bot speaks; every text has its words in each of them. */
export const languages = ['da', 'en'] as const;
export type Language = (typeof languages)[number];

/** Until a unit tells otherwise, Femuger speaks Danish. */
export const firstLanguage: Language = 'da';
