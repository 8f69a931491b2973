/** Matches whole words, whether or not they are spelled with æ, ø and å. */
export function wordPattern(pattern: string, flags = 'giu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${spelledEitherWay(pattern)})(?![\\p{L}\\p{N}])`, flags);
}

/** Leaves character classes alone: there a letter stands for itself. */
function spelledEitherWay(pattern: string): string {
  return pattern.replace(/\[[^\]]*\]|æ|ø|å/g, (found) => eitherWay[found] ?? found);
}

const eitherWay: Readonly<Record<string, string>> = { æ: '(?:æ|ae)', ø: '(?:ø|oe)', å: '(?:å|aa)' };
