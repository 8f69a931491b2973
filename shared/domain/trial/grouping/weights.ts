/**
 * What decides which trials share a topic, and how alike two groups have to be on average. Tried out on the sets in
 * tests/fixtures/trials/tune; `npm run words` shows what a change does.
 */
export const weights = {
  alikeEnough: 0.17,
  /** Above 1 the foremost matter stands out. */
  heat: 1.2,
  /** The score of being about nothing the map knows. */
  elsewhere: 0.55,
  /** How much a matter gains from being what others of the set are about, and what it has where nobody is. */
  company: 0.65,
  lonely: 0.27,
  /** How much a chance counts for the other matters of its family. */
  family: 0.1,
  words: 0.35,
  /** How much more a word that the map knows counts among shared words, for each of its strength. */
  mapWord: 2,
  goal: 0.5,
  sameGoal: 0.16,
  sameTheme: 0.03,
};
