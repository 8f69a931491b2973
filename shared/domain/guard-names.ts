import { danishNames } from './first-names-danish.ts';
import type { Folded, Span } from './guard-folding.ts';

const word = /\p{L}[\p{L}’']*/gu;

export function findChildNames(folded: Folded, known: readonly string[]): readonly Span[] {
  const passes = new Set(known.flatMap((name) => name.toLowerCase().match(word) ?? []));
  return [...folded.text.matchAll(word)]
    .filter((match) => isName(match[0].toLowerCase(), passes))
    .map((match) => folded.spanOf(match.index, match.index + match[0].length));
}

function isName(token: string, passes: ReadonlySet<string>): boolean {
  return (
    [token, token.replace(/[’']?s?$/, '')].some((form) => danishNames.has(form)) &&
    !passes.has(token) &&
    !passes.has(token.replace(/[’']?s?$/, ''))
  );
}
