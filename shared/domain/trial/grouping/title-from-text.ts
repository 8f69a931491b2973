import { lookUpName } from '../../guard/first-names/first-names.ts';
import { longestTitle, shortestTitle } from '../limits.ts';
import { isFunctionWord } from './stop-words.ts';
import { beforeTheThing } from './trying.ts';
import { readWord } from './words/read-word.ts';
import { spelledOut } from './words/spelled-out.ts';

/** The title may end before one of these words: *Høreværn hænger fremme* | **så** de selv kan tage dem. */
const joints = wordSet(
  'så når mens imens men og fordi inden før hvor hvem hvad hvordan for hvis ud frem eller',
);
/** The title must not end with one of these: they need the next word. */
const leaning = wordSet(
  'hel hele stor store lille små ny nye første sidste mange få flere mellem gammel gamle lang lange kort korte høj høje lav lave inden før mens imens når fordi',
);
/** The title may end with one of these: *sidder ned*, *rydder op*. */
const ending = wordSet('ned op ud ind frem væk hjem igen nu bagefter');
const shortVerbs = wordSet('er har kan skal vil må gør ved tør');
/** So many words are something to be called by. */
const fewestLeft = 2;
const numbers = wordSet('to tre fire fem seks syv otte ni ti tolv tyve');
/** Whose present is no infinitive with an r. */
const unlike = wordSet('være gøre have vide ville kunne skulle måtte turde burde');
const abbreviation = /(?:^|\s)(?:kl|ca|min|fx|feks|bl|a|mfl|osv|nr|evt|inkl|mv|ml|stk)\.$/iu;

/**
 * The first words of a trial as a title. Ends where a reader would pause: not within a word, nor after one that
 * needs the next.
 */
export function openingWords(text: string): string {
  const words = theThing(text.normalize('NFC')).map((word) => (isName(word) ? '…' : word));
  const said = (count: number) => words.slice(0, count).join(' ');
  let most = words.length;
  while (most > 1 && (said(most).length > longestTitle || isInQuote(said(most)))) most--;
  const count = restingPlace(words, most);
  const opening = said(count)
    .slice(0, longestTitle)
    .replace(/[\s.,;:(–—…-]+$/u, '');
  const title = count < words.length || said(count).length > longestTitle ? `${opening}…` : opening;
  return title.charAt(0).toUpperCase() + title.slice(1) || '…';
}

/**
 * That it is tried goes without saying: of “jeg har prøvet at ligge på maven” the name is “ligge på maven”, and of “vi har
 * prøvet at lade børnene smøre selv” it is “børnene smører selv”.
 */
function theThing(text: string): readonly string[] {
  const { trying, letting } = beforeTheThing(text);
  const words = wordsOf(text.slice(trying));
  if (words.length < fewestLeft) return wordsOf(text);
  const left = wordsOf(text.slice(letting));
  const does = letting > trying ? left.findIndex((word, at) => at > 0 && at < 4 && isInfinitive(word)) : -1;
  return does < 0 ? words : left.with(does, `${left[does]}r`);
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter(Boolean);
}

function isInfinitive(word: string): boolean {
  const form = spelledOut(plain(word));
  if (!/^\p{L}+$/u.test(word) || unlike.has(form)) return false;
  return readWord(form).some(({ wordClass, lemma }) => wordClass === 'verb' && form === lemma);
}

/**
 * How many words the title has: up to a punctuation mark, else up to a joint, else all of a short text, else up to a
 * word that does not need the next.
 */
function restingPlace(words: readonly string[], most: number): number {
  const said = (count: number) => words.slice(0, count).join(' ');
  const longEnough = Array.from({ length: most }, (_, i) => most - i).filter(
    (count) => count < words.length && count > 1 && said(count).length >= shortestTitle,
  );
  const isJoint = (word = '') => joints.has(spelledOut(plain(word)));
  const places = longEnough.filter(
    (count) => !leansOn(words[count - 1] ?? '') && (isJoint(words[count]) || !isOpen(words[count - 1] ?? '')),
  );
  // The first clause is enough: *Pandekager på muurikka*, without *…, en rører*.
  const mark = places.findLast((count) => /[.,;:!?]$/.test(said(count)) && !abbreviation.test(said(count)));
  const joint = places.find((count) => isJoint(words[count]));
  const whole = most === words.length ? most : undefined;
  const atVerb = longEnough.find((count) => !isFunctionWord(spelledOut(plain(words[count - 1] ?? ''))));
  return mark ?? joint ?? whole ?? places[0] ?? atVerb ?? most;
}

/** A word that needs what is done or counted: *at flytte* …, *ti* …. */
function isOpen(word: string): boolean {
  const form = spelledOut(plain(word));
  if (!/^\p{L}+$/u.test(word)) return false;
  const [reading] = readWord(form);
  return numbers.has(form) || (reading?.wordClass === 'verb' && form === reading.lemma);
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}]/gu, '');
}

/** Whether the beginning ends inside a quotation. */
function isInQuote(opening: string): boolean {
  return (opening.match(/["”“]/gu) ?? []).length % 2 === 1;
}

/** A first name is left out: nobody's name becomes a title. */
function isName(word: string): boolean {
  const bare = word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return lookUpName(bare)?.kind === 'name';
}

/**
 * Whether a word needs the next: a little word (*i*), a verb that needs an object (*sætter*), a genitive (*de
 * langsomstes*).
 */
function leansOn(word: string): boolean {
  if (!/^\p{L}+$/u.test(word)) return false;
  const form = spelledOut(word.toLowerCase());
  const [reading] = readWord(form);
  const isVerb = reading?.wordClass === 'verb' && (form === `${reading.lemma}r` || shortVerbs.has(form));
  const isOwner = form.endsWith('s') && reading !== undefined && !reading.lemma.endsWith('s');
  return (isFunctionWord(form) && !ending.has(form)) || leaning.has(form) || isVerb || isOwner;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(spelledOut(words).split(' '));
}
