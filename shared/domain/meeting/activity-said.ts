import type { CommonGoal } from '../learning/common-goals.ts';

const begins = '(?:(?:og|så|nu|ok|okay)[\\s,]+)*';
/** “Så en aktivitet: trommekreds”, “endnu en aktivitet er trommekreds”. */
const lead = new RegExp(
  `^${begins}(?:(?:en|én|endnu|ny|næste|vores|den)\\s+)*aktivitet(?:en)?(?:\\s+(?:mere|til))?(?:\\s*[:,–—-]\\s*|\\s+(?:er|bliver|kunne\\s+være)\\s*[:,]?\\s+)(?=\\S)`,
  'iu',
);
/** “… som aktivitet”, “…, det er en aktivitet”. */
const trail =
  /[\s,.;–—-]+(?:(?:og\s+)?det\s+(?:er|bliver|kunne\s+være)(?:\s+(?:en|vores))?|som(?:\s+en)?)\s+(?:ny\s+)?aktivitet(?:en)?[\s.!]*$/iu;
/** “… til målet om de stille børn”. */
const ofGoal = /[\s,]+(?:til|under|for)\s+(?:vores\s+)?målet\s+(?:om|med|for)\s+(?<about>\S.*?)[\s.!]*$/iu;

export interface ActivitySaid {
  readonly text: string;
  /** Said to be one, in so many words. */
  readonly isNamed: boolean;
  /** The goal that it is said to belong to. */
  readonly goal?: string;
}

/** An activity without what only introduced it; of a goal that is not found it keeps every word. */
export function activitySaid(said: string, goals: readonly CommonGoal[]): ActivitySaid {
  const whole = said.trim();
  const bare = whole.replace(lead, '').replace(trail, '');
  const about = ofGoal.exec(bare)?.groups?.about;
  const goal = about && goalAbout(about, goals);
  const text = goal ? bare.replace(ofGoal, '') : bare;
  return {
    text: text.charAt(0).toUpperCase() + text.slice(1),
    isNamed: bare !== whole || about !== undefined,
    ...(goal && { goal: goal.id }),
  };
}

/** Whether a sentence says what it tells to be an activity. */
export function isNamedActivity(said: string): boolean {
  return activitySaid(said, []).isNamed;
}

/** So many letters of a word tell what it is of, whatever its ending: “samling” and “samlingen”. */
const lettersAlike = 4;

/** The one goal that shares the most words with it. */
function goalAbout(about: string, goals: readonly CommonGoal[]): CommonGoal | undefined {
  const named = stems(about);
  const [best, second] = goals
    .map((goal) => ({ goal, shared: stems(goal.text).filter((each) => named.includes(each)).length }))
    .toSorted((a, b) => b.shared - a.shared);
  return best && best.shared > (second?.shared ?? 0) ? best.goal : undefined;
}

function stems(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const long = words.filter(({ length }) => length >= lettersAlike);
  return [...new Set(long.map((word) => word.slice(0, lettersAlike + 1)))];
}
