import type { Language } from '../../shared/domain/person/language.ts';
import type { Setting } from '../../shared/domain/unit/unit-kind.ts';
import { library, type Shelf } from './library.ts';
import type { libraryTexts } from './text/all-texts.ts';

type On<S extends Shelf> = (typeof libraryTexts)[S][number];
type WordsOn<S extends Shelf> = On<S>['da'];

/** A shelf's texts for one setting: a house with rooms, or a childminder's home. */
export function textsFor<S extends Shelf>(shelf: S, setting: Setting): readonly On<S>[] {
  const all: readonly On<S>[] = library().texts[shelf];
  return all.filter((text) => text.setting === 'both' || text.setting === setting);
}

export function textNamed<S extends Shelf>(shelf: S, id: string): On<S> | undefined {
  const all: readonly On<S>[] = library().texts[shelf];
  return all.find((text) => text.id === id);
}

/** The words of a text that a municipality's file may reword but not switch off. */
export function wordsNamed<S extends Shelf>(shelf: S, id: string, language: Language): WordsOn<S> {
  const text = textNamed(shelf, id);
  if (!text) throw new Error(`The library has no ${id}.`);
  return text[language];
}
