import { applyMunicipalFile, type ShownText } from '../../shared/domain/library/apply-municipal-file.ts';
import { kindOf, type LibraryEntry } from '../../shared/domain/library/library-entry.ts';
import { longest, longestPage } from '../../shared/domain/library/limits.ts';
import {
  type MunicipalFile,
  type MunicipalSettings,
  noMunicipalFile,
} from '../../shared/domain/library/municipal-file.ts';
import type { Against } from '../../shared/domain/library/read-texts.ts';
import {
  factPlaceholders,
  fillIn,
  wordingOf,
  wordingPlaceholders,
} from '../../shared/domain/library/wording.ts';
import { libraryTexts } from './text/all-texts.ts';
import { placeholders } from './text/types.ts';

type Ours = typeof libraryTexts;
export type Shelf = keyof Ours;
/** Every text by shelf, as this municipality says it. */
type Texts = { readonly [S in Shelf]: readonly Ours[S][number][] };

export interface Library {
  readonly texts: Texts;
  readonly file: MunicipalFile;
  /** For the page that shows every text: what the municipality replaced, added and switched off. */
  readonly shelves: readonly { readonly shelf: Shelf; readonly shown: readonly ShownText<LibraryEntry>[] }[];
  readonly off: readonly LibraryEntry[];
}

const shelves = Object.keys(libraryTexts) as readonly Shelf[];
const allOurs: readonly LibraryEntry[] = Object.values(libraryTexts).flat();

/** Kinds of text that features look up by name and cannot do without. A file can rewrite them, not switch them off. */
const neededKinds = new Set(
  'week meeting meeting-line halve contact guideline concern golden concept-talk difficult-talk sheet decision'.split(
    ' ',
  ),
);

/** What a municipality's file is held against when it is read. */
export const against: Against = {
  library: allOurs,
  longest: { ...longest, page: longestPage },
  placeholders: [...placeholders, ...wordingPlaceholders, ...factPlaceholders],
  get needed() {
    return new Set(allOurs.map(({ id }) => id).filter((id) => neededKinds.has(kindOf(id))));
  },
};

let inUse: Library | undefined;

/**
 * All texts as they are said here: our own, and the municipality's in place of some once `shelveLibrary` has read
 * its file. Put together when the first of them is said, since many a request says none.
 */
export function library(): Library {
  inUse ??= libraryWith(noMunicipalFile);
  return inUse;
}

/** Takes a municipality's file into use. Called once, before the first request. */
export function shelveLibrary(file: MunicipalFile): void {
  inUse = libraryWith(file);
}

/** A shelf is filled when somebody takes something from it; most requests say one text, or none. */
function libraryWith(file: MunicipalFile): Library {
  const arranged = once(() => arrange(file));
  const { replace, add, off } = file.texts;
  const isChanged = replace.size + add.length + off.size > 0;
  const texts = {};
  for (const shelf of shelves) {
    const texted = once(() =>
      isChanged
        ? (arranged().byShelf.get(shelf) ?? []).map(({ text }) => text)
        : libraryTexts[shelf].map((text) => wordedIn<LibraryEntry>(text, file.settings)),
    );
    Object.defineProperty(texts, shelf, { enumerable: true, get: texted });
  }
  return {
    // Safe: the reader of the file refuses a text without the parts and marks of its kind.
    texts: texts as Texts,
    file,
    get shelves() {
      return shelves.map((shelf) => ({ shelf, shown: arranged().byShelf.get(shelf) ?? [] }));
    },
    get off() {
      return arranged().off;
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

function arrange(file: MunicipalFile) {
  const { shown, off } = applyMunicipalFile(allOurs, file.texts);
  const shelfOf = new Map(
    shelves.flatMap((shelf) => libraryTexts[shelf].map(({ id }) => [id, shelf] as const)),
  );
  // An added text goes to the shelf of our last text of the same kind: a new `card.…` to the cards.
  const lastOfKind = new Map(allOurs.map(({ id }) => [kindOf(id), shelfOf.get(id)]));
  const worded = shown.map((each) => ({ ...each, text: wordedIn(each.text, file.settings) }));
  const byShelf = Map.groupBy(
    worded,
    ({ text }) => shelfOf.get(text.id) ?? lastOfKind.get(kindOf(text.id)) ?? 'goldenQuestions',
  );
  return { byShelf, off };
}

/** `{the-leader}` and the like are filled in here, so that nobody who shows a text has to think of it. */
function wordedIn<Entry extends LibraryEntry>(entry: Entry, settings: MunicipalSettings): Entry {
  return {
    ...entry,
    da: fillIn(entry.da, wordingOf(settings, 'da')),
    en: fillIn(entry.en, wordingOf(settings, 'en')),
  };
}
