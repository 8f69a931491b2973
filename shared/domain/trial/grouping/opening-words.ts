import { lookUpName } from '../../guard/first-names/first-names.ts';
import { isFunctionWord } from './stop-words.ts';
import { spelledOut } from './words/spelling.ts';

/** A heading has room for this. */
const longest = 42;
/** A shorter beginning says too little to stop after it. */
const shortest = 14;

/** Before these a sentence may be left: *Høreværn hænger fremme* **så** de selv kan tage dem. */
const joints = new Set(
  'så når mens imens men og fordi inden før hvor hvem hvad hvordan der som for hvis ud frem eller'.split(' '),
);
const abbreviation = /(?:^|\s)(?:kl|ca|min|fx|feks|bl|a|mfl|osv|nr|evt|inkl|mv|ml|stk)\.$/iu;

/** Whether a trial is so short that its own words over it would only say it twice. */
export function fitsHeading(text: string): boolean {
  return text.trim().length <= longest;
}

/** The first words of a trial, left where one would draw breath: never within a word, nor after one that needs the next. */
export function openingWords(text: string): string {
  const words = text
    .normalize('NFC')
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => (isName(word) ? '…' : word));
  const said = (count: number) => words.slice(0, count).join(' ');
  let most = words.length;
  while (most > 1 && (said(most).length > longest || isInQuote(said(most)))) most--;
  const count = restingPlace(words, most);
  const opening = said(count)
    .slice(0, longest)
    .replace(/[\s.,;:(–—…-]+$/u, '');
  const title = count < words.length || said(count).length > longest ? `${opening}…` : opening;
  return title.charAt(0).toUpperCase() + title.slice(1) || '…';
}

/** After a mark if there is one, else before a joint, else where no word leans on the next; a short text as it is. */
function restingPlace(words: readonly string[], most: number): number {
  const said = (count: number) => words.slice(0, count).join(' ');
  const places = Array.from({ length: most }, (_, i) => most - i).filter(
    (count) =>
      count < words.length && count > 1 && said(count).length >= shortest && !leansOn(words[count - 1] ?? ''),
  );
  const mark = places.find((count) => /[.,;:!?]$/.test(said(count)) && !abbreviation.test(said(count)));
  const joint = places.find((count) => joints.has(plain(words[count] ?? '')));
  if (most === words.length) return mark ?? joint ?? most;
  return mark ?? joint ?? places[0] ?? most;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}]/gu, '');
}

/** What is quoted to its end further on is not begun. */
function isInQuote(opening: string): boolean {
  return (opening.match(/["”“]/gu) ?? []).length % 2 === 1;
}

/** Whoever wrote a name may have meant to, but nobody becomes a heading. */
function isName(word: string): boolean {
  const bare = word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return lookUpName(bare)?.kind === 'name';
}

function leansOn(word: string): boolean {
  return /^\p{L}+$/u.test(word) && isFunctionWord(spelledOut(word.toLowerCase()));
}
