import type { KnownName } from '../first-names/first-names.ts';
import { saysPerson } from './said-of-people.ts';
import { hasSureSurname } from './surnames.ts';
import {
  beforeSubject,
  everydayNames,
  finiteVerb,
  kinWord,
  notBeforeName,
  personAdverb,
  personVerb,
  verbalName,
} from './surroundings.ts';
import { isIntroduced, isJoined, isOfAge, type Place } from './word-place.ts';

/** Whether a word that is on a list of names is a name where it stands. */
export function isThisName(place: Place, name: KnownName): boolean {
  if (name.kind === 'name') return true;
  const { word, next } = place;
  if (isIntroduced(place) && (word.capital || !verbalName(word.key))) return true;
  if (isOfAge(place) || (name.genitive && kinWord(next) && !/^hans$/i.test(word.spelled))) return true;
  if (!word.capital) return isSmallName(place, name);
  if (isJoined(place) || hasSureSurname(place.about.words, place.at)) return true;
  if (!word.opensSentence) return !isNumbered(place) && !isMonth(place);
  return (
    personVerb(next) ||
    saysPerson(place) ||
    // `Vilje tog selv hul på mælken`: things do nothing by themselves.
    (finiteVerb(next) && place.about.words[place.at + 2]?.key === 'selv') ||
    (name.kind === 'like-a-creature' && (finiteVerb(next) || /..(?:ede|te)$/.test(next)))
  );
}

/** `storm legede`, but not `i storm legede vi`; `så ville bjørn ikke`. */
function isSmallName(place: Place, name: KnownName): boolean {
  const { about, at, word, previous, next } = place;
  if (verbalName(word.key)) return false;
  if (personVerb(next) && (!notBeforeName(previous) || isJoined(place))) return true;
  const isOften = name.kind === 'like-a-creature' || everydayNames(word.key);
  if (!isOften) return false;
  if (beforeSubject(previous) && personAdverb(next)) return true;
  // `er det normalt at liv ikke vil …`, `fie hun er så sød`.
  const isClause = /^(?:at|når|hvis|da|fordi|hvorfor|mens)$/.test(previous);
  if (isClause && (saysPerson(place) || (personAdverb(next) && personVerb(about.words[at + 2]?.key ?? ''))))
    return true;
  return /^(?:han|hun)$/.test(next) && !notBeforeName(previous) && (word.opensSentence || at === 1);
}

function isNumbered({ about, word }: Place): boolean {
  return /^\s{0,2}\d/.test(about.text.slice(word.end, word.end + 3));
}

/** Months take no capital in Danish, but often get one. */
function isMonth({ about, word, at, previous }: Place): boolean {
  if (!/^(?:april|maj|may|juni|juli|august)s?$/.test(word.spelled)) return false;
  const isDay = /^\d{1,2}$/.test(about.words[at - 1]?.text ?? '') && /^\.?\s?$/.test(word.gap);
  return isDay || /^(?:i|til|fra|af|og|for|den|in|from|to|until|of)$/.test(previous);
}
