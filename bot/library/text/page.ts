/** Characters that one printed A4 page holds in readable letters. */
export const longestPage = 2600;
