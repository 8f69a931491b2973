import { describe, expect, it } from 'vitest';
import { overlap, tellingWords } from './overlap.ts';
import { all, kinds, said, stringsIn } from './texts.ts';

/** Texts with a common subject share some words. With more than this share, they are the same text. */
const wholeAlike = 0.32;
/** Single sentences are short, so that one shared turn of phrase weighs more. */
const sentenceAlike = 0.6;

/** The same answer twice on purpose: with the municipality's number and without. */
const twins = new Set([
  'concern.answer concern.answer-unfilled',
  'concern.answer-leader concern.answer-leader-unfilled',
]);

interface Said {
  readonly id: string;
  readonly words: ReadonlySet<string>;
}

function alike(texts: readonly Said[], limit: number): readonly string[] {
  const found: string[] = [];
  for (const [index, a] of texts.entries())
    for (const b of texts.slice(index + 1)) {
      const pair = `${a.id} ${b.id}`;
      if (!twins.has(pair) && overlap(a.words, b.words) > limit) found.push(pair);
    }
  return found;
}

const whole: readonly Said[] = all.map(({ id, da }) => ({ id, words: tellingWords(said(da).join(' ')) }));

describe('no text says what another one says', () => {
  it('within and across the kinds', () => {
    expect(alike(whole, wholeAlike)).toEqual([]);
  });

  it('nor does a single sentence', () => {
    const sentences = all
      .filter(({ id }) => !id.startsWith('concern.'))
      .flatMap(({ id, da }) => stringsIn(da).map((each) => ({ id, ...each })))
      // A heading that comes back at each meeting is meant to.
      .filter(({ field }) => field !== 'title')
      .map(({ id, said: sentence }) => ({ id, words: tellingWords(sentence) }))
      .filter(({ words }) => words.size > 2);
    expect(alike(sentences, sentenceAlike)).toEqual([]);
  });

  it('and no two cards ask alike, even in part', () => {
    const questions = kinds.card.map(({ id, da }) => ({ id, words: tellingWords(da.question) }));
    expect(alike(questions, 0.3)).toEqual([]);
    expect(
      alike(
        kinds.card.map(({ id, da }) => ({ id, words: tellingWords(da.next) })),
        0.4,
      ),
    ).toEqual([]);
  });

  it('and the measure tells the same from another', () => {
    const one = tellingWords('Hvem hilser på familien i døren om morgenen?');
    expect(overlap(one, tellingWords('Hvem hilste på familierne i døren en morgen?'))).toBeGreaterThan(0.5);
    expect(overlap(one, tellingWords('Hvor står klodserne, når legen slutter?'))).toBe(0);
  });
});
