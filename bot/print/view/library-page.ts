import { type LibraryEntry, stringsOf } from '../../../shared/domain/library/library-entry.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { library } from '../../library/library.ts';
import { facts, heading, note, paragraph, strong } from '../../ui/build-view.ts';
import type { View, ViewNode } from '../../ui/view.ts';
import { printText } from '../text/print-text.ts';

/** Every text of the library; those of the municipality are marked. */
export function libraryView(language: Language): View {
  const { shelves, off, file } = library();
  const text = printText[language];
  const title = text.kinds.library;
  const nodes = shelves.flatMap(({ shelf, shown }): readonly ViewNode[] => [
    heading(`${shelf} (${shown.length})`, 2),
    ...shown.flatMap(({ text: entry, from, ours, isBehind }) => [
      paragraph(
        strong(entry.id),
        ...(from === 'ours' ? [] : [` (${text.from[from]}${isBehind ? `; ${text.behind}` : ''})`]),
        `\n${saidIn(entry, language)}`,
      ),
      ...(ours ? [note(saidIn(ours, language))] : []),
    ]),
  ]);
  return {
    summary: title,
    nodes: [
      heading(title),
      ...(file.municipality ? [paragraph(file.municipality)] : []),
      ...nodes,
      ...(off.length > 0
        ? [
            heading(text.off, 2),
            facts(off.map((entry) => ({ label: entry.id, words: saidIn(entry, language) }))),
          ]
        : []),
    ],
  };
}

function saidIn(entry: LibraryEntry, language: Language): string {
  return stringsOf(entry[language]).join('\n');
}
