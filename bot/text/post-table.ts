import type { Language } from '../../shared/domain/person.ts';
import { allPostKinds, postKinds } from '../../shared/domain/posts.ts';
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
  return [text.columns, text.columns.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
