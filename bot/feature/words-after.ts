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

const greetings = new Set(['hej', 'hejsa', 'goddag', 'godmorgen', 'hi', 'hello']);
const word = /[\p{L}\p{N}]+/gu;
const signsBetween = /^[\s:;,.!–—-]*/;
/** No command has more words than this, with a greeting and the bot's name before it. */
const mostWords = 12;

/** The rest of the text after the longest of these words; read as tolerantly as commands are found: `NOTE: …`. */
export function tailOf(text: string, words: readonly string[]): string {
  const written = text.normalize('NFC');
  const first = [...written.matchAll(word).take(mostWords)];
  const plain = first.map(([each]) => plainWords(each));
  const greeted = greetings.has(plain[0] ?? '') ? 1 : 0;
  const named = plain[greeted] === 'femuger' ? greeted + 1 : greeted;
  const after = wordsAt(plain, named, words);
  const last = first[(after > 0 ? named + after : wordsAt(plain, 0, words)) - 1];
  return last
    ? written
        .slice(last.index + last[0].length)
        .replace(signsBetween, '')
        .trim()
    : '';
}

/** How many words the longest of these commands has that stands there. */
function wordsAt(plain: readonly string[], start: number, commands: readonly string[]): number {
  const here = `${plain.slice(start).join(' ')} `;
  return commands
    .map(plainWords)
    .reduce(
      (most, command) => (here.startsWith(`${command} `) ? Math.max(most, command.split(' ').length) : most),
      0,
    );
}
