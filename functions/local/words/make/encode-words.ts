import { compare, spelledOut } from '../../../../shared/domain/trial/grouping/words/spelled-out.ts';
import type { Chosen } from './choose-words.ts';
import { endingsOf } from './endings.ts';

/** Fewer words than this do not make a pattern: their forms are written out. */
const fewestForPattern = 3;

/**
 * The list as a text of two kinds of lines. `n|+r +rne +n|s|Aaflastning…` holds all nouns that take those endings and
 * join with an s; each word begins with a capital that tells how many letters it shares with the word before it.
 * All are spelled out (`ae` for æ), as whoever reads them compares them.
 * `v||…|gå:går,gik` holds words with a pattern of their own.
 */
export function encodeWords(words: readonly Chosen[]): string {
  const patterns = Object.groupBy(words.map(spellOut), patternOf);
  const lines: string[] = [];
  const alone: Chosen[] = [];
  for (const [pattern, members = []] of Object.entries(patterns).sort(([a], [b]) => compare(a, b))) {
    if (members.length < fewestForPattern) alone.push(...members);
    else lines.push(`${pattern}|${frontCoded(members.map(({ word }) => word))}`);
  }
  const own = alone.map((chosen) => {
    const forms = [...chosen.forms].sort().join();
    return `${head(chosen)}|${chosen.word}${forms && `:${forms}`}`;
  });
  return [...lines, ...own.sort(compare)].join('\n');
}

function spellOut({ word, forms, ...chosen }: Chosen): Chosen {
  return { ...chosen, word: spelledOut(word), forms: new Set([...forms].map(spelledOut)) };
}

function patternOf(chosen: Chosen): string {
  const [kind, links] = head(chosen).split('||');
  return `${kind}|${endingsOf(chosen.word, chosen.forms)}|${links}`;
}

function head({ wordClass, links }: Chosen): string {
  return `${wordClass.charAt(0)}||${[...links]
    .map((link) => link || '0')
    .sort(compare)
    .join()}`;
}

function frontCoded(words: readonly string[]): string {
  const sorted = [...new Set(words)].sort(compare);
  return sorted
    .map((word, i) => {
      const before = sorted[i - 1] ?? '';
      let same = 0;
      while (same < 25 && same < word.length && word[same] === before[same]) same++;
      return String.fromCharCode(65 + same) + word.slice(same);
    })
    .join('');
}
