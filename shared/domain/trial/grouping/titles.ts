import { lookUpName } from '../../guard/first-names/first-names.ts';
import { spelledOut, stem } from './stems.ts';
import { isStopWord } from './stop-words.ts';
import { wordsIn } from './terms.ts';
import type { TrialToGroup } from './types.ts';

const mostWords = 3;

/** The words most of its trials share, in the form they use most; a single trial's most telling words. */
export function titleOf(trials: readonly TrialToGroup[], weight: (stem: string) => number): string {
  const uses = new Map<string, { trials: number; first: number; forms: Map<string, number> }>();
  let position = 0;
  for (const { text } of trials) {
    const seen = new Set<string>();
    for (const word of wordsIn(text)) {
      const key = stem(word);
      if (word.length < 3 || isStopWord(spelledOut(word)) || isName(word)) continue;
      const use = uses.get(key) ?? { trials: 0, first: position++, forms: new Map<string, number>() };
      if (!seen.has(key)) use.trials++;
      seen.add(key);
      use.forms.set(word, (use.forms.get(word) ?? 0) + 1);
      uses.set(key, use);
    }
  }
  const shared = Math.max(...[...uses.values()].map((use) => use.trials), 0);
  const best = [...uses]
    .filter(([, use]) => use.trials * 2 >= shared)
    .sort(
      ([a, x], [b, y]) =>
        y.trials * weight(b) - x.trials * weight(a) || x.first - y.first || (a < b ? -1 : 1),
    )
    .slice(0, mostWords)
    .sort(([, x], [, y]) => y.trials - x.trials || x.first - y.first)
    .map(([, use]) => mostUsed(use.forms));
  const title =
    best.join(', ') ||
    wordsIn(trials[0]?.text ?? '')
      .slice(0, mostWords)
      .join(' ') ||
    '…';
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** Whoever wrote a name may have meant to, but nobody becomes a heading. */
function isName(word: string): boolean {
  return lookUpName(word)?.kind === 'name';
}

function mostUsed(forms: ReadonlyMap<string, number>): string {
  return [...forms].sort(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1))[0]?.[0] ?? '';
}
