/** How long a link to a page is good. */
export const hoursValid = 24;
/** Days ahead for which written process plans are printed. */
export const daysPrinted = 7;

/** Of the sheets that the groups take along, where no day was named: those of the nearest planned day. */
export const daysOfSheets = 1;
