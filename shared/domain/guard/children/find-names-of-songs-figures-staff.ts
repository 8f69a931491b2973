import { placesIn } from '../phrases/phrases.ts';
import type { Word } from '../split-words.ts';
import { famousNames } from './famous-names.ts';
import { childWord, naming } from './surroundings.ts';
import {
  afterLeadIn,
  isReading,
  longestTitle,
  namesOfMakers,
  namesOfPlaces,
  smallTitleFrom,
  titleFrom,
} from './titles-of-songs-and-books.ts';
import { figure, place, reading, role, work } from './words-for-songs-figures-staff.ts';

const mostNamesTogether = 3;

/**
 * The places of names that are no child's: of songs, books, puppets, rooms, staff. A name that is a puppet's once is
 * the puppet's in the whole text.
 */
export function findNobodys(words: readonly Word[]): ReadonlySet<number> {
  const nobodys = new Set(placesIn(famousNames.find(words)));
  const named = new Set<string>();
  const sorts = new Map<string, Sort>();
  for (const [at, word] of words.entries()) {
    const sort = sorts.get(word.key) ?? sortOf(word.key);
    sorts.set(word.key, sort);
    for (const one of namedBy(words, at, sort)) {
      nobodys.add(one);
      const called = words[one];
      if (called?.capital && sort !== 'work') named.add(called.spelled);
    }
  }
  for (const at of [...namesOfPlaces(words), ...namesOfMakers(words)]) nobodys.add(at);
  for (const [at, word] of words.entries()) {
    if (named.has(word.spelled) || (word.spelled.endsWith('s') && named.has(word.spelled.slice(0, -1))))
      nobodys.add(at);
  }
  return nobodys;
}

type Sort = 'work' | 'reading' | 'figure' | 'bearer' | 'naming' | 'other';

/** What kind of name stands beside a word: a song's beside `sangen`, a figure's beside `hånddukken`. */
function sortOf(key: string): Sort {
  if (work(key)) return 'work';
  if (reading(key)) return 'reading';
  if (naming(key)) return 'naming';
  if (figure(key)) return 'figure';
  return place(key) || role(key) ? 'bearer' : 'other';
}

function namedBy(words: readonly Word[], at: number, sort: Sort): readonly number[] {
  if (isSungToSleep(words, at)) return [];
  switch (sort) {
    case 'work': {
      const title = titleFrom(words, afterLeadIn(words, at));
      // `sang` is a song and what one did.
      return reading(words[at]?.key ?? '') ? [...title, ...readBy(words, at)] : title;
    }
    case 'reading':
      return readBy(words, at);
    case 'figure':
      return nameFrom(words, afterLeadIn(words, at), afterFigure);
    case 'bearer':
      return nameFrom(words, at + 1, beside);
    case 'naming':
      return isOfFigure(words, at) ? nameFrom(words, at + 1, beside) : [];
    case 'other':
      return nameBeforeFigure(words, at);
  }
}

function readBy(words: readonly Word[], at: number): readonly number[] {
  return isReading(words, at) ? [...titleFrom(words, at + 1), ...smallTitleFrom(words, at)] : [];
}

/** `vi synger Emma godnat`: no song is called that. */
function isSungToSleep(words: readonly Word[], at: number): boolean {
  return /^syng(?:er|e)?$/.test(words[at]?.key ?? '') && words[at + 2]?.key === 'godnat';
}

/** `snemanden fik navnet Kurt`; but `hunden løb efter drengen der hedder Kurt`. */
function isOfFigure(words: readonly Word[], at: number): boolean {
  const before = words
    .slice(Math.max(0, at - longestTitle - 1), at)
    .filter(({ sentence }) => sentence === words[at]?.sentence);
  const last = before.findLastIndex(({ key }) => figure(key) || work(key));
  return last >= 0 && !before.slice(last).some(({ key }) => childWord(key));
}

const beside = /^[\s"“»'*_(]{1,3}$/;
/** `vores marsvin, Bob og Lis`. */
const afterFigure = /^[\s"“»'*_:(,–-]{1,4}$/;

/** One name, two that stand together, or two with an “og”. */
function nameFrom(words: readonly Word[], from: number, gap: RegExp): readonly number[] {
  const isName = (at: number) => words[at]?.capital && gap.test(words[at]?.gap ?? '.');
  const names: number[] = [];
  for (let at = from; names.length < mostNamesTogether; at++) {
    if (isName(at)) names.push(at);
    else if (names.length === 0 || words[at]?.spelled !== 'og' || !isName(at + 1)) break;
  }
  return names;
}

/** `Ida er vores hånddukke`, `Maja dukken`; but `Ida er en løve` is at play. */
function nameBeforeFigure(words: readonly Word[], at: number): readonly number[] {
  if (!words[at]?.capital) return [];
  const after = words.slice(at + 1, at + 6).filter(({ sentence }) => sentence === words[at]?.sentence);
  const found = after.findIndex(({ key }) => figure(key));
  const said = after
    .slice(0, found + 1)
    .map(({ spelled }) => spelled)
    .join(' ');
  return found >= 0 && ofTheHouse.test(said) ? [at] : [];
}

const ofTheHouse =
  /^(?:(?:(?:er|var|hedder) )?(?:vores|stuens|husets|gruppens|børnehavens) (?:(?:nye|lille|store|bløde|gamle|egen) )*\S+|\S*(?:dukken?|bamsen?|\S{2,}[et]n|\S{2,}et))$/;
