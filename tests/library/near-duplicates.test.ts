import { expect, it } from 'vitest';
import { languages, type Part, parts } from './sentences.ts';

/** Two texts that share more than half of their words say the same. */
const most = 0.5;

const smallWords = new Set(
  'og i at det der de en et er på til med af for den som du jeg vi I hvad hvem hvor hvornår hvordan så kan vil har om ved når the a an of to in and is it you we they what who where when how that do for with on at i'.split(
    ' ',
  ),
);

function wordsOf(words: string): ReadonlySet<string> {
  const all = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(all.filter((word) => !smallWords.has(word)));
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = a.intersection(b).size;
  return shared / (a.size + b.size - shared);
}

/** A title may come back: the four roles of one track, an autumn in a house and in a home. */
const mayComeBack = ({ key }: Part) => key === 'title';
/** The same answer twice on purpose: with the municipality's number and without, to staff and to whoever leads. */
const twins = new Set([
  'concern.answer',
  'concern.answer-unfilled',
  'concern.answer-leader',
  'concern.answer-leader-unfilled',
]);

/** A week's two sentences are the short form of its long text, so they are compared with other weeks only. */
it.each(languages)('no two texts share more than half of their words: %s', (language) => {
  const long: readonly (readonly [Part, ReadonlySet<string>])[] = parts[language]
    .filter((part) => !mayComeBack(part))
    .map((part) => [part, wordsOf(part.words)] as const)
    .filter(([, words]) => words.size >= 4);
  const near: string[] = [];
  for (const [index, [part, words]] of long.entries()) {
    for (const [other, otherWords] of long.slice(index + 1)) {
      if (part.id === other.id || (twins.has(part.id) && twins.has(other.id))) continue;
      if (overlap(words, otherWords) > most)
        near.push(`${part.id}: ${part.words} = ${other.id}: ${other.words}`);
    }
  }
  expect(near).toEqual([]);
});
