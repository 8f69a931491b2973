import { matters } from './map/map.ts';
import type { TrialToGroup } from './types.ts';
import { weights } from './weights.ts';
import type { About } from './what-about.ts';

const families = [...new Set(matters.map(({ family }) => family))];
const familyOf = matters.map(({ family }) => families.indexOf(family));

/**
 * How alike every two trials are: the chance that they are about the same matter, and a little for shared words.
 * Goes through what trials share (a matter, a word), so pairs without anything in common cost nothing.
 */
export function likenesses(
  trials: readonly TrialToGroup[],
  abouts: readonly About[],
): readonly Float64Array[] {
  const rows = trials.map(() => new Float64Array(trials.length));
  const terms = new Map<string, { readonly trial: number; readonly share: number }[]>();
  const note = (term: string, trial: number, share: number) => {
    const uses = terms.get(term);
    if (uses) uses.push({ trial, share });
    else terms.set(term, [{ trial, share }]);
  };
  abouts.forEach((about, trial) => {
    for (const [matter, chance] of about.matters) note(`matter ${matter}`, trial, chance);
    for (const [family, chance] of familiesOf(about))
      note(`family ${family}`, trial, Math.sqrt(weights.family) * chance);
    for (const [word, share] of about.words) note(`word ${word}`, trial, Math.sqrt(weights.words) * share);
    const { goal, theme } = trials[trial] ?? {};
    if (goal?.trim()) note(`goal ${goal.trim().toLowerCase()}`, trial, Math.sqrt(weights.sameGoal));
    if (theme) note(`theme ${theme}`, trial, Math.sqrt(weights.sameTheme));
  });
  for (const uses of terms.values()) {
    for (let i = 0; i < uses.length; i++) {
      const { trial: a = 0, share = 0 } = uses[i] ?? {};
      const row = rows[a];
      for (let j = i + 1; row && j < uses.length; j++) {
        const { trial: b = 0, share: other = 0 } = uses[j] ?? {};
        row[b] = (row[b] ?? 0) + share * other;
      }
    }
  }
  rows.forEach((row, a) => {
    for (let b = a + 1; b < row.length; b++) (rows[b] ?? row)[a] = row[b] ?? 0;
  });
  return rows;
}

function familiesOf({ matters: chances }: About): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const [matter, chance] of chances) {
    const family = familyOf[matter] ?? -1;
    sums.set(family, (sums.get(family) ?? 0) + chance);
  }
  return sums;
}
