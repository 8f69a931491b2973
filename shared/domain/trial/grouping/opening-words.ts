import { lookUpName } from '../../guard/first-names/first-names.ts';
import { isFunctionWord } from './stop-words.ts';
import { spelledOut } from './words/spelling.ts';

/** A heading has room for this. */
const longest = 42;

/** The first words of a trial: never cut within a word, nor after one that needs the next. */
export function openingWords(text: string): string {
  const words = text
    .normalize('NFC')
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => (isName(word) ? '…' : word));
  let count = words.length;
  const said = () => words.slice(0, count).join(' ');
  while (count > 1 && said().length > longest) count--;
  const isCut = count < words.length;
  while (isCut && count > 2 && leansOn(words[count - 1] ?? '')) count--;
  const opening = said().replace(/[\s.,;:–—-]+$/u, '');
  const title = isCut ? `${opening.slice(0, longest)}…` : opening.slice(0, longest);
  return title ? title.charAt(0).toUpperCase() + title.slice(1) : '…';
}

/** Whoever wrote a name may have meant to, but nobody becomes a heading. */
function isName(word: string): boolean {
  const bare = word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return lookUpName(bare)?.kind === 'name';
}

function leansOn(word: string): boolean {
  return /^\p{L}+$/u.test(word) && isFunctionWord(spelledOut(word.toLowerCase()));
}
