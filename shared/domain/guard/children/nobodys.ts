import { placesIn } from '../phrases/phrases.ts';
import type { Word } from '../words.ts';
import { nobodysNames } from './nobodys-names.ts';
import { figure, place, reading, readingSubject, role, smallInTitles, work } from './nobodys-surroundings.ts';
import { naming, personVerb } from './surroundings.ts';

/** A title is no longer, whatever follows it. */
const longestTitle = 7;
const mostNamesTogether = 3;
/** How much of a song's name in small letters is looked over. */
const longestSmallTitle = 4;

/** The places of words that name no child: songs, books, puppets, rooms, staff. Named once, they are known all through. */
export function findNobodys(words: readonly Word[]): ReadonlySet<number> {
  const nobodys = new Set(placesIn(nobodysNames.find(words)));
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
  for (const at of namesOfPlaces(words)) nobodys.add(at);
  for (const [at, word] of words.entries()) {
    if (named.has(word.spelled) || (word.spelled.endsWith('s') && named.has(word.spelled.slice(0, -1))))
      nobodys.add(at);
  }
  return nobodys;
}

const namedAfter =
  /(?:skole|skolen|gade|vej|plads|allé|alle|boulevard|park|have|torv|hus|museum|stræde|gymnasium|stiftelse|fond|minde)$/;

/** `Ingrid Jespersens Gymnasieskole`, `Emil Nielsens vej`: a place, and whom it is called after. */
function namesOfPlaces(words: readonly Word[]): readonly number[] {
  return words.flatMap((word, at) => {
    if (!namedAfter.test(word.key)) return [];
    const isBefore = (back: number) =>
      words[at - back]?.capital === true && /^[\s.]+$/.test(words[at - back + 1]?.gap ?? '');
    const isFull = isBefore(1) && isBefore(2) && words[at - 1]?.spelled.endsWith('s') === true;
    if (isFull) return [at - 2, at - 1];
    return word.capital && isBefore(1) ? [at - 1] : [];
  });
}

type Sort = 'work' | 'reading' | 'bearer' | 'naming' | 'other';

/** What a word says of the names beside it: `sangen`, `synger`, `hånddukken`. */
function sortOf(key: string): Sort {
  if (work(key)) return 'work';
  if (reading(key)) return 'reading';
  if (naming(key)) return 'naming';
  return figure(key) || place(key) || role(key) ? 'bearer' : 'other';
}

function namedBy(words: readonly Word[], at: number, sort: Sort): readonly number[] {
  switch (sort) {
    case 'work':
      return titleFrom(words, afterLeadIn(words, at));
    case 'reading':
      return isReading(words, at) ? [...titleFrom(words, at + 1), ...smallTitleFrom(words, at)] : [];
    case 'bearer':
      return nameFrom(words, afterLeadIn(words, at));
    case 'naming':
      return isOfFigure(words, at) ? nameFrom(words, at + 1) : [];
    case 'other':
      return nameBeforeFigure(words, at);
  }
}

/** `snemanden fik navnet Kurt`. */
function isOfFigure(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - longestTitle - 1), at);
  return before.some(({ key, sentence }) => sentence === words[at]?.sentence && (figure(key) || work(key)));
}

/** `bogen (der hedder|om|med|kaldet) …` */
function afterLeadIn(words: readonly Word[], at: number): number {
  let next = at + 1;
  while (
    next <= at + 2 &&
    /^(?:der|som|hedder|hed|om|med|kaldet|ved|navn|fra|called|about)$/.test(words[next]?.spelled ?? '')
  )
    next++;
  return next;
}

/** `vi læser …`, `børnene sang …`; but not `så læste Emma`. */
function isReading(words: readonly Word[], at: number): boolean {
  return [1, 2].some((back) => {
    const before = words[at - back];
    return before?.sentence === words[at]?.sentence && readingSubject(before?.key ?? '');
  });
}

/** Words with a capital from here on, and the small ones between them; within quotation marks all of them. */
function titleFrom(words: readonly Word[], from: number): readonly number[] {
  const title: number[] = [];
  if (words[from]?.sentence !== words[from - 1]?.sentence) return title;
  const isQuoted = /["“”»«'‘’*_]$/.test((words[from]?.gap ?? '').trimEnd());
  let last = from - 1;
  for (let at = from; at < from + longestTitle; at++) {
    const word = words[at];
    if (!word || (at > from && /["”«»\n.!?]/.test(word.gap))) break;
    if (word.capital || isQuoted) last = at;
    else if (!smallInTitles(word.key)) break;
  }
  // `bogen Emma valgte` is no title.
  if (!isQuoted && (!words[from]?.capital || personVerb(words[last + 1]?.key ?? ''))) return title;
  for (let at = from; at <= last; at++) title.push(at);
  return title;
}

/** `vi sang spørge jørgen`: in small letters, and only after singing. */
function smallTitleFrom(words: readonly Word[], at: number): readonly number[] {
  if (!/^(?:synger|sang|sunget|syng)$/.test(words[at]?.spelled ?? '')) return [];
  const title: number[] = [];
  for (let next = at + 1; next <= at + longestSmallTitle; next++) {
    const word = words[next];
    if (!word || word.capital || !/^\s+$/.test(word.gap)) break;
    title.push(next);
  }
  return title;
}

/** One name, two that stand together, or `Bob og Lis` after a comma. */
function nameFrom(words: readonly Word[], from: number): readonly number[] {
  const isName = (at: number) => words[at]?.capital && /^[\s"“»'*_:(,–-]{1,4}$/.test(words[at]?.gap ?? '.');
  const names: number[] = [];
  for (let at = from; names.length < mostNamesTogether; at++) {
    if (isName(at)) names.push(at);
    else if (names.length === 0 || words[at]?.spelled !== 'og' || !isName(at + 1)) break;
  }
  return names;
}

/** `Ida er vores hånddukke`, `Ida, stuens bamse`. */
function nameBeforeFigure(words: readonly Word[], at: number): readonly number[] {
  if (!words[at]?.capital) return [];
  const after = words.slice(at + 1, at + 5);
  const found = after.findIndex(({ key }) => figure(key));
  if (found < 0 || after[0]?.sentence !== words[at]?.sentence) return [];
  const between = after.slice(0, found).map(({ spelled }) => spelled);
  return between.every((each) =>
    /^(?:er|var|vores|stuens|en|et|den|hedder|som|min|nye|lille|store|bløde)$/.test(each),
  )
    ? [at]
    : [];
}
