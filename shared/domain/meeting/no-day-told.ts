/** What people have things done by, and which has no day of its own. */
const occasion =
  '(?:\\p{L}*ferien?|sommeren|sommer|vinteren|efteråret|foråret|årsskiftet|\\p{L}*fest(?:en)?|fastelavn|sankt hans|advent|halloween|lucia|\\p{L}*møde[t]?|\\p{L}*forløb(?:et)?|\\p{L}*periode(?:n)?|uge(?:n)?(?:\\s+\\d{1,2})?|måned(?:en)?|weekend(?:en)?|the\\s+\\p{L}+\\s+holidays?)';
const until = new RegExp(
  `(?<!\\p{L})(?:inden|senest|before)\\s+(?:\\p{L}+\\s+){0,2}?${occasion}(?!\\p{L})`,
  'iu',
);

/** “Inden sommerferien”: by when it has to be done, as it was said, where no day can be read of it. */
export function noDayTold(text: string): string | undefined {
  return until.exec(text)?.[0];
}
