/**
 * Numbers that decide which trials share a topic; `alikeEnough`: how alike two groups have to be on average. Tried
 * out on the sets in tests/fixtures/trials/tune; `npm run words` shows what a change does.
 */
export const weights = {
  alikeEnough: 0.17,
  /** The larger, the more the foremost matter stands out. */
  heat: 1.2,
  /** The score of being about nothing the map knows. */
  elsewhere: 0.55,
  /** `company`: how much a matter gains when other trials are about it. `lonely`: what it has when none is. */
  company: 0.65,
  lonely: 0.27,
  /** How much being about one matter counts for others of the same family. */
  family: 0.1,
  words: 0.35,
  /** How much more a shared word counts when the map knows it. */
  mapWord: 2,
  goal: 0.5,
  sameGoal: 0.16,
  sameTheme: 0.03,
};
