import { lookUpName } from '../first-names/first-names.ts';
import { isDanishWord, isPlace, isProperName } from '../known-words/known-words.ts';
import { wordClass } from '../phrases/word-class.ts';
import type { Word } from '../split-words.ts';
import type { IsKnown } from './names-the-unit-knows.ts';

/** Surnames that are everyday words as well: only their capital tells, as in `Sofie Holm`. */
const surnamesThatAreWords = wordClass(
  `bager bak bang beck bjerg bjørn blom bloch bo bonde bro buch dal dam degn drost engel eng falk fisker fjord foged
   frost gade gran green grøn hald hauge hede hjort hjorth holm holst horn hvid høj høst jæger kilde kirk kirkegaard
   klint kold konge kragh krog kruse kvist kjær lang lange lind lund lykke lyng løve mose munk munch mølle møller ravn
   rask riis rosen sand skou skov skytte smed smidt sommer sort stage steen sten stjerne storm strand sund svane sø
   toft top træ vad vang vestergård vind vinter winter voigt vogn ø østergård`,
);
/** Of those, the ones that stand right behind a name for nothing else, in small letters too. */
const plainSurnames = wordClass('holm lund toft møller kruse skovgaard kirkegaard vestergård østergård');
/** `Sofie van der Holm`, `Omar al Hassan`. */
const particle = wordClass('von van der den de da dos el al bin ibn abu af');
/** Rooms and groups get a capital too: `Emma Skovstuen`. */
const ofTheHouse =
  /(?:stuen?|stuer|huset|haven|have|gruppen?|skolen?|afdeling(?:en)?|gården|team|gangen|garderoben|børnene?)s?$/;
const patronymic = /\p{L}{2}sen$/u;

/** Whether a word that stands right behind a name is the rest of it: `Sørensen` and `Holm` in `Magnus Sørensen Holm`. */
export function isSurname(words: readonly Word[], at: number, isKnown: IsKnown, isEnglish: boolean): boolean {
  const word = words[at];
  if (!word || !standsBehind(word)) return false;
  const { spelled, key, capital, text } = word;
  if (isPatronymic(spelled)) return true;
  const isAlsoSurname = (isProperName(spelled) || isListed(key)) && !lookUpName(text);
  if (isKnown(spelled) && !isAlsoSurname) return false;
  if (capital && !word.opensSentence) {
    if (/^\p{Lu}$/u.test(text)) return text !== 'I';
    if (!/^\p{Lu}[\p{Ll}\p{M}'’]+(?:\p{Lu}\p{Ll}+)?$/u.test(text) || ofTheHouse.test(spelled)) return false;
    if (isProperName(spelled) || isListed(key) || isPlace(spelled)) return true;
    return !isDanishWord(spelled) || isBeforeSurname(words, at);
  }
  if (particle(key)) return isCapitalised(words[at + 1]);
  if (plainSurnames(bareKey(key))) return true;
  if (isListed(key)) return isBeforeSurname(words, at);
  // Among English words, `with` is no Danish surname.
  return !isEnglish && spelled.length > 2 && isProperName(spelled) && !isDanishWord(spelled);
}

/**
 * Whether a word is a first name because of what stands behind it, a surname that is nothing else: `Storm Madsen` and
 * `Lærke Skov Nielsen` are children, `Storm Strand` may be a headline.
 */
export function hasSureSurname(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next <= at + mostSurnames; next++) {
    const word = words[next];
    if (!word || !standsBehind(word) || !word.capital) return false;
    if (isSureSurname(word)) return true;
    if (!isListed(word.key)) return false;
  }
  return false;
}

const mostSurnames = 3;

function isSureSurname({ spelled }: Word): boolean {
  return isPatronymic(spelled) || (isProperName(spelled) && !isDanishWord(spelled) && !isPlace(spelled));
}

/** `Holms` in `Sofie Holms tegning`, but not `Friis`, which ends so by itself. */
export function isGenitiveSurname({ spelled, key }: Word): boolean {
  if (!/s['’]?$/.test(spelled) || surnamesThatAreWords(key)) return false;
  const bare = spelled.replace(/['’]?s['’]?$/, '');
  return bare.length > 2 && (isPatronymic(bare) || isListed(bareKey(key)) || isProperName(bare));
}

/** Nothing but blanks or a hyphen between: in `Emma, Holm` the comma parts two names. */
export function standsBehind({ gap }: Word): boolean {
  return /^(?:[^\S\n]{1,3}|-)$/.test(gap);
}

function isPatronymic(spelled: string): boolean {
  const bare = spelled.replace(/['’]?s$/, '');
  if (!patronymic.test(bare)) return false;
  return (
    isProperName(bare) ||
    lookUpName(bare.slice(0, -3))?.kind === 'name' ||
    lookUpName(bare.slice(0, -2))?.kind === 'name'
  );
}

function isBeforeSurname(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next || !standsBehind(next) || next.opensSentence) return false;
  return isPatronymic(next.spelled) || (next.capital && (isSureSurname(next) || isListed(next.key)));
}

function isCapitalised(next: Word | undefined): boolean {
  return (
    next !== undefined && standsBehind(next) && next.capital && !next.opensSentence && next.text.length > 2
  );
}

function isListed(key: string): boolean {
  return surnamesThatAreWords(key) || surnamesThatAreWords(bareKey(key));
}

function bareKey(key: string): string {
  return key.replace(/['’]?s$/, '');
}
