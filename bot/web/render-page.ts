import { drawPicture } from '../picture/view/draw-picture.ts';
import { allNodes, toInlines } from '../ui/build-view.ts';
import type { Page } from '../ui/page.ts';
import type { Inline, View, ViewNode, Words } from '../ui/view.ts';
import { escapeHtml } from './escape.ts';
import { pageAround } from './page.ts';
import { renderWeek } from './render-week.ts';

/** A view as a page to read and print. What only works in a chat is left out. */
export function renderPage(view: View, page: Page, behind: readonly ViewNode[] = []): string {
  const levels = headingLevels([...view.nodes, ...behind]);
  const title = levels.size > 0 ? [] : [`<h1>${escapeHtml(page.title)}</h1>`];
  const main = [...title, ...view.nodes.map((node) => renderNode(node, levels))];
  const rest = behind.map((node) => renderNode(node, levels)).filter(Boolean);
  const overleaf = rest.length > 0 ? [`<section class="behind">\n${rest.join('\n')}\n</section>`] : [];
  return pageAround(page, [...main, ...overleaf].filter(Boolean).join('\n'));
}

/** A long page, part by part. The first part has the h1; the others lie below it and begin with a heading of their own. */
export async function* renderParts(
  parts: AsyncIterable<readonly ViewNode[]>,
  page: Page,
): AsyncGenerator<string> {
  const place = '<!-- parts -->';
  const [before = '', after = ''] = pageAround(page, place).split(place);
  yield before;
  let isFirst = true;
  for await (const nodes of parts) {
    const levels = isFirst ? headingLevels(nodes) : levelsBelow(nodes);
    yield `${nodes
      .map((node) => renderNode(node, levels))
      .filter(Boolean)
      .join('\n')}\n`;
    isFirst = false;
  }
  yield after;
}

function levelsBelow(nodes: readonly ViewNode[]): ReadonlyMap<ViewNode, 1 | 2 | 3> {
  const headings = nodes.filter((node) => node.node === 'heading');
  return new Map(headings.map((node) => [node, node.level === 1 ? 2 : 3]));
}

export function renderWords(words: Words): string {
  return toInlines(words).map(renderInline).join('');
}

/** One h1, and below it no level skipped: a screen reader's table of contents. */
function headingLevels(nodes: readonly ViewNode[]): ReadonlyMap<ViewNode, 1 | 2 | 3> {
  const levels = new Map<ViewNode, 1 | 2 | 3>();
  let under: 1 | 2 = 1;
  for (const node of allNodes(nodes)) {
    if (node.node !== 'heading') continue;
    if (levels.size === 0) levels.set(node, 1);
    else if (node.level === 1) {
      levels.set(node, 2);
      under = 2;
    } else levels.set(node, under === 2 ? 3 : 2);
  }
  return levels;
}

type Levels = ReturnType<typeof headingLevels>;

function renderNode(node: ViewNode, levels: Levels): string {
  switch (node.node) {
    case 'heading': {
      const level = levels.get(node) ?? 2;
      return `<h${level}>${escapeHtml(node.text)}</h${level}>`;
    }
    case 'paragraph':
      return `<p class="lines-kept">${renderWords(node.words)}</p>`;
    case 'note':
      return `<p class="note">${renderWords(node.words)}</p>`;
    case 'quote':
      return `<blockquote>${renderWords(node.words)}</blockquote>`;
    case 'list': {
      const tag = node.ordered ? 'ol' : 'ul';
      return `<${tag}>${node.items.map((item) => `<li>${renderWords(item)}</li>`).join('')}</${tag}>`;
    }
    case 'facts':
      return `<table>${node.rows.map(renderFact).join('')}</table>`;
    case 'divider':
      return '<hr>';
    case 'image':
      return `<p>${escapeHtml(node.alt)}</p>`;
    case 'picture':
      if (node.picture.kind === 'week') return renderWeek(node.picture);
      return `<p class="picture ${node.picture.kind}" role="img" aria-label="${escapeHtml(node.alt)}">${drawPicture(node.picture, 'paper')}</p>`;
    case 'more': {
      const inside = node.nodes.map((each) => renderNode(each, levels)).filter(Boolean);
      return `<details open><summary>${escapeHtml(node.label)}</summary>\n${inside.join('\n')}\n</details>`;
    }
    case 'buttons':
      return '';
    default:
      return node satisfies never;
  }
}

function renderFact({ label, words }: { readonly label: string; readonly words: Words }): string {
  return `<tr><th scope="row">${escapeHtml(label)}</th><td>${renderWords(words) || '–'}</td></tr>`;
}

function renderInline(inline: Inline): string {
  switch (inline.t) {
    case 'text':
      return escapeHtml(inline.text);
    case 'strong':
      return `<strong>${escapeHtml(inline.text)}</strong>`;
    case 'link': {
      const text = escapeHtml(inline.text || inline.url);
      const safe = /^(https?:|mailto:)/i.test(inline.url);
      return safe ? `<a href="${escapeHtml(inline.url)}">${text}</a>` : text;
    }
    case 'mention':
      return `<strong>${escapeHtml(inline.name)}</strong>`;
    default:
      return inline satisfies never;
  }
}
