/** How long a link to a page is good. */
export const hoursValid = 24;
/** What the week's page covers. */
export const daysPrinted = 7;
