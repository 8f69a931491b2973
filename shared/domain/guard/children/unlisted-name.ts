import { genitiveStem, lookUpName } from '../first-names/first-names.ts';
import { isDanishWord, isPlace, isProperName } from '../known-words/known-words.ts';
import { wordClass } from '../phrases/word-class.ts';
import type { Word } from '../split-words.ts';
import { things } from './famous-names.ts';
import { saysPerson } from './said-of-people.ts';
import {
  beforeSubject,
  danishWord,
  englishWord,
  finiteVerb,
  helping,
  infinitive,
  kinWord,
  notBeforeName,
  personAdverb,
  personVerb,
  placeOrGroup,
} from './surroundings.ts';
import { isIntroduced, isOfAge, type Place } from './word-place.ts';

const hosting = wordClass('at når da mens hvis fordi og hvor');
/** Letters: a shorter unknown word in small letters is more often a typing slip than a name. */
const shortestSmall = 4;
const shortestUnknown = 3;
/** Endings of Danish words. An unknown word with one is a misspelling: `legepalsene`. */
const nounEnding =
  /(?:ene|erne|ende|ingen|else|elsen|heden|eren|tion|ionen|et|ede|umre|\p{L}{10}(?:en|er|ne))$/u;

/** Whether a word that is on no list of first names is a name where it stands. */
export function isUnlistedName(place: Place): boolean {
  const { word, next, about } = place;
  if (!isShapedLikeName(word) || isCompound(place)) return false;
  const isOfKin = genitiveStem(word.spelled) !== undefined && kinWord(next);
  const isClose = isIntroduced(place) || isOfAge(place) || isOfKin;
  if (!word.capital) return !about.isEnglish && isSmallName(place);
  if (!isForeign(word) && !isUnknown(word.spelled)) return isWordAsName(place);
  if (isClose) return true;
  if (!word.opensSentence) return true;
  if (about.isEnglish) return false;
  if (isProperName(word.spelled)) return true;
  if (nounEnding.test(word.spelled)) return false;
  if (genitiveStem(word.spelled) !== undefined && isDanishWord(next)) return true;
  return personVerb(next) || finiteVerb(next) || /..ede$/.test(next) || isDoing(next) || isBesideName(place);
}

/** `lytter`, `fodrer`: what somebody does now; makers and shops do other things. */
function isDoing(next: string): boolean {
  return /[^aeiouy]er$|.år$/.test(next) && next.length > 4 && isDanishWord(next) && !ofMakers(next);
}

const ofMakers = wordClass(
  'leverer koster sælger lukker virker holder lister plader varer planter bleer lukkes papir farver stoler cykler kasser tasker støvler',
);

/** `vi lod Bølge vælge`: a Danish word, but in Danish such words take no capital. */
function isWordAsName({ word, previous, next }: Place): boolean {
  if (word.opensSentence || /(?:en|et|ne|er|s)$/.test(word.spelled)) return false;
  if (helping(previous) && (infinitive(next) || personVerb(next) || /^med$/.test(next))) return true;
  // `så ville Musling ikke`, `Skye og River byttede`.
  if (placeOrGroup(word.key)) return false;
  return personVerb(next)
    ? /^(?:og|at|da|når|hvis|fordi|mens)$/.test(previous)
    : beforeSubject(previous) && personAdverb(next);
}

/** `stanislava`, `gohar-jan`: endings that names from elsewhere have and Danish words have not. */
const endingOfNames =
  /(?:slava?|slaw|myra?|iia|yna|chyk|shko|ushka|inho|inha|eusz|szka|dzhon|bek|ullah|uddin|evych|enko|adze|shvili|uzas|ytis|oglu)$/;

/** `nursena ville ikke`: in no list, but known to the dictionary as a name. */
function isSmallName(place: Place): boolean {
  const { word, previous } = place;
  if (isUnknownSubject(place)) return true;
  if (word.spelled.length > shortestSmall && endingOfNames.test(word.spelled)) return isUnknown(word.spelled);
  return (
    word.spelled.length >= shortestSmall &&
    isProperName(word.spelled) &&
    isUnknown(word.spelled) &&
    !(notBeforeName(previous) && !/^(?:med|for|til|fra|af|hos|og|at|om|ved)$/.test(previous))
  );
}

/** `i dag ville kagan ikke`: no word at all, where a person stands. */
function isUnknownSubject(place: Place): boolean {
  const { word, previous, next } = place;
  const isSubject =
    (beforeSubject(previous) && personAdverb(next)) ||
    (word.opensSentence && (personVerb(next) || saysPerson(place))) ||
    (hosting(previous) && saysPerson(place));
  return (
    isSubject &&
    word.spelled.length >= shortestUnknown &&
    !nounEnding.test(word.spelled) &&
    isUnknown(word.spelled)
  );
}

/** Letters that no Danish word has: `Gülegen`, `Ģederts`. */
function isForeign({ text, spelled }: Word): boolean {
  return /[^a-zæøåéèêáàó'’-]/iu.test(text.normalize('NFC')) && !things.has(spelled);
}

function isUnknown(spelled: string): boolean {
  if (things.has(spelled) || things.has(spelled.replace(/s$/, ''))) return false;
  return !(spelled.length > 5 && placeEnding.test(spelled)) && !isPlace(spelled) && !isDanishWord(spelled);
}

/** `Lindevej`, `Kastaniehaven`: where something lies. */
const placeEnding =
  /(?:vej|vejen|gade|gaden|stræde|strædet|allé|alle|plads|pladsen|torv|torvet|parken|skoven|skov|gården|gård|huset|stuen|haven|søen|bakken|bakke|centret|centeret|hallen|kirke|kirken|skolen|skole|strand|borg|borgen|løkken|marken|engen|dalen|lunden|toften|vangen|krogen|museet|teatret|zoo|fjord|å|bæk|bro|havn|havnen|rup|lev|ø)s?$/;

/** `Winther-cykler`: a make, and what is made. */
function isCompound({ about, word }: Place): boolean {
  return /^-\p{Ll}{3}/u.test(about.text.slice(word.end, word.end + 4));
}

/**
 * Letters alone, with a capital in front and nowhere else: not `iPad`, not `PPR`. In a text all in capitals, all may
 * be.
 */
function isShapedLikeName({ text, capital }: Word): boolean {
  if (!capital && /^\p{Lu}{3,}$/u.test(text)) return true;
  return /^\p{L}[\p{Ll}\p{M}'’]+$/u.test(text) || /^(?:Mc|Mac|Le|La|De|Di|O['’])\p{Lu}\p{Ll}+$/u.test(text);
}

function isBesideName({ about: { words }, at }: Place): boolean {
  return words[at + 1]?.spelled === 'og' && lookUpName(words[at + 2]?.text ?? '')?.kind === 'name';
}

/** More English little words than Danish ones. */
export function isEnglish(words: readonly Word[]): boolean {
  let more = 0;
  for (const { key } of words) {
    if (englishWord(key)) more++;
    if (danishWord(key)) more--;
  }
  return more > 0;
}
