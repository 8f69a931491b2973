import { allPostKinds, postKinds } from '../../../shared/domain/posts/posts.ts';
import type { Language } from '../../../shared/domain/unit/person.ts';
import { postsText } from './posts-text.ts';

/** Every kind of post as a Markdown table, for the README. */
export function postTable(language: Language): string {
  const text = postsText[language];
  const rows = allPostKinds.map((kind) => {
    const { audience, until, byDefault } = postKinds[kind];
    return [
      text.names[kind],
      text.audience[audience],
      text.times[kind],
      text.until[until],
      byDefault ? text.on : text.off,
    ];
  });
  const table = [text.columns, ...rows];
  const widths = text.columns.map((_, column) =>
    Math.max(...table.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[], filler: string) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, filler)).join(' | ')} |`;
  const rule = line(
    widths.map(() => ''),
    '-',
  );
  return [line(text.columns, ' '), rule, ...rows.map((cells) => line(cells, ' '))].join('\n');
}
