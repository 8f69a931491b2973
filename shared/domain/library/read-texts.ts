import { type Complain, fieldsOf, itemsOf, type Place, stringOf } from './file-errors.ts';
import { kindOf, type LibraryEntry, lengthOf } from './library-entry.ts';
import type { Replacement, TextChanges } from './municipal-file.ts';
import { readAddition } from './read-addition.ts';
import { readWords, type WordRules } from './read-words.ts';

/** What a municipality's texts are checked by. */
export interface Against extends WordRules {
  readonly library: readonly LibraryEntry[];
  /** Ids of texts that the bot cannot do without: they can be replaced, but not switched off. */
  readonly needed?: ReadonlySet<string>;
}

export function readTexts(place: Place | undefined, complain: Complain, against: Against): TextChanges {
  const fields = place && fieldsOf(place, complain, { may: ['replace', 'add', 'off'] });
  const replace = readReplacements(fields?.get('replace'), complain, against);
  const add = readAdditions(fields?.get('add'), complain, against);
  const off = new Set<string>();
  const offPlace = fields?.get('off');
  for (const at of offPlace ? itemsOf(offPlace, complain) : []) {
    const id = stringOf(at, complain);
    if (id === undefined) continue;
    if (!against.library.some((entry) => entry.id === id)) complain(at, 'unknown-text', id);
    else if (against.needed?.has(id)) complain(at, 'needed', id);
    else if (replace.has(id)) complain(at, 'replaced-and-off', id);
    else off.add(id);
  }
  return { replace, add, off };
}

function readReplacements(
  place: Place | undefined,
  complain: Complain,
  against: Against,
): ReadonlyMap<string, Replacement> {
  const replace = new Map<string, Replacement>();
  for (const [id, at] of (place && fieldsOf(place, complain)) ?? []) {
    const ours = against.library.find((entry) => entry.id === id);
    if (!ours) {
      complain(at, 'unknown-text', id);
      continue;
    }
    const fields = fieldsOf(at, complain, { needs: ['da'], may: ['en', 'version'] });
    const room = roomOf(kindOf(id), against);
    const [da, en] = ['da', 'en'].map((language) =>
      readWords(fields?.get(language), ours.da, { complain, rules: against, room }),
    );
    const version = versionIn(fields?.get('version'), complain);
    if (da !== undefined) replace.set(id, { da, en: en ?? da, ...(version !== undefined && { version }) });
  }
  return replace;
}

function readAdditions(
  place: Place | undefined,
  complain: Complain,
  against: Against,
): readonly LibraryEntry[] {
  if (!place) return [];
  const added: LibraryEntry[] = [];
  for (const at of itemsOf(place, complain)) {
    const known = [...against.library, ...added];
    const one = readAddition(at, complain, { known, rules: against, room: (kind) => roomOf(kind, against) });
    if (one) added.push(one);
  }
  return added;
}

/** Characters that a text may have: what fits on a card; on a page where texts of its kind are that long. */
function roomOf(kind: string, { library, longest }: Against): number {
  const own = library.filter(({ id }) => kindOf(id) === kind).flatMap(({ da, en }) => [da, en]);
  return own.some((words) => lengthOf(words) > longest.card) ? longest.page : longest.card;
}

function versionIn(place: Place | undefined, complain: Complain): number | undefined {
  if (!place) return undefined;
  return place.value.is === 'number' ? place.value.value : complain(place, 'wrong-type', '1');
}
