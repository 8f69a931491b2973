import { kindOf, type LibraryEntry, marksOf } from './library-entry.ts';
import type { TextChanges } from './municipal-file.ts';

/** A text as it is said in this municipality, and where its words come from. */
export interface ShownText<Entry extends LibraryEntry> {
  readonly text: Entry;
  readonly from: 'ours' | 'replaced' | 'added';
  /** Our own text, which the municipality's replaces. */
  readonly ours?: Entry;
  /** Our text has changed since the municipality replaced it, so somebody should look at theirs again. */
  readonly isBehind?: true;
}

export interface MunicipalLibrary<Entry extends LibraryEntry> {
  readonly shown: readonly ShownText<Entry>[];
  readonly off: readonly Entry[];
}

/** Our texts in our order, some of them replaced by the municipality's; added ones come after those of their kind. */
export function applyMunicipalFile<Entry extends LibraryEntry>(
  library: readonly Entry[],
  { replace, add, off }: TextChanges,
): MunicipalLibrary<Entry> {
  // A text that belongs to one that is switched off is off as well: without a kind of card, its cards are
  // off.
  const isOff = (entry: Entry): boolean =>
    off.size > 0 &&
    (off.has(entry.id) ||
      marksOf(entry)
        .values()
        .some((mark) => off.has(String(mark))));
  const kept = library.filter((entry) => !isOff(entry));
  const shown = kept.map((ours): ShownText<Entry> => {
    const own = replace.get(ours.id);
    if (!own) return { text: ours, from: 'ours' };
    const isBehind = own.version !== undefined && own.version < ours.version;
    const text = { ...ours, da: own.da, en: own.en };
    return { text, from: 'replaced', ours, ...(isBehind && { isBehind }) };
  });
  // Safe: the reader refuses an addition without every part and mark of its kind.
  const added = add.map((text): ShownText<Entry> => ({ text: text as Entry, from: 'added' }));
  const all = [...shown];
  for (const one of added) {
    const last = all.findLastIndex(({ text }) => kindOf(text.id) === kindOf(one.text.id));
    all.splice(last < 0 ? all.length : last + 1, 0, one);
  }
  return { shown: all, off: library.filter(isOff) };
}
