/** Before a time at which two groups of the week are in each other's way, on paper and in the picture. */
export const clashSign = '!';
export const withClashSign = (time: string): string => `${clashSign} ${time}`;
