import type { Language } from '../../shared/domain/person/language.ts';
import { posts } from './posts/all.ts';
import { postsText } from './text/switch-posts-text.ts';

/** Every kind of post as a Markdown table, for the README. */
export function postTable(language: Language): string {
  const text = postsText[language];
  const rows = posts.map(({ words, audience, until, byDefault }) => [
    words[language].name,
    text.audience[audience],
    words[language].when,
    text.until[until],
    byDefault ? text.on : text.off,
  ]);
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
