import type { Standing } from '../access/enter.ts';
import type { Command } from './command.ts';
import { plainWords } from './plain-words.ts';

/** What stands after the command's word, as it was written: `inklusion` of “kort inklusion”. Nothing when a button asked. */
export function wordsAfter({ call: { intent } }: Standing, words: readonly string[]): string {
  return intent.what.kind === 'words' ? tailOf(intent.what.text, words) : '';
}

export function allWords({ words }: Pick<Command, 'words'>): readonly string[] {
  return [...words.da, ...words.en];
}

const greeting = String.raw`(?:(?:hej|hejsa|goddag|godmorgen|hi|hello)[\s,!]+)?(?:femuger[\s,:!]+)?`;
const slips: Readonly<Record<string, string>> = {
  e: '[eéèê]',
  ae: '(?:æ|ä|ae)',
  oe: '(?:ø|ö|oe)',
  aa: '(?:å|aa)',
};

/** The rest of the text after the longest of these words; read as tolerantly as commands are found: `NOTE: …`. */
export function tailOf(text: string, words: readonly string[]): string {
  const written = text.normalize('NFC').trim();
  const found = beginsWith(words).exec(written);
  return found ? written.slice(found[0].length).trim() : '';
}

/** Making one takes milliseconds; the words of commands are few and never change. */
const made = new Map<string, RegExp>();

function beginsWith(words: readonly string[]): RegExp {
  const key = words.join('|');
  const begins = made.get(key) ?? begin(words);
  made.set(key, begins);
  return begins;
}

function begin(words: readonly string[]): RegExp {
  const spelled = words
    .map(plainWords)
    .toSorted((a, b) => b.length - a.length)
    .map((word) =>
      word
        .replaceAll(/ae|oe|aa|e/g, (found) => slips[found] ?? found)
        .replaceAll(' ', String.raw`[^\p{L}\p{N}]+`),
    );
  return new RegExp(
    String.raw`^[^\p{L}\p{N}]*${greeting}(?:${spelled.join('|')})(?![\p{L}\p{N}])[\s:;,.!–—-]*`,
    'iu',
  );
}
