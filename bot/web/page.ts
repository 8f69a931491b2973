import { escapeHtml } from './escape.ts';
import { pageStyle } from './page-style.ts';

export interface Page {
  readonly language: string;
  /** The name of the tab, and of the file when the page is saved. */
  readonly title: string;
  /** A line for the screen; not printed. */
  readonly hint?: string;
  /** At the foot of the sheet: where it comes from, and when. */
  readonly footer?: string;
  /** Set in smaller type, so that it fits on one sheet of paper. */
  readonly isOneSheet?: boolean;
  /** Each part with a heading of its own begins a sheet of paper. */
  readonly isSheets?: boolean;
}

/** The frame of every page. It loads nothing from anywhere and runs no script. */
export function pageAround(page: Page, main: string): string {
  const { language, title, hint, footer, isOneSheet, isSheets } = page;
  const kind = isOneSheet ? ' class="one-sheet"' : isSheets ? ' class="sheets"' : '';
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${pageStyle}</style>
</head>
<body${kind}>
<main>
${hint ? `<p class="hint">${escapeHtml(hint)}</p>\n` : ''}${main}
</main>
${footer ? `<footer>${escapeHtml(footer)}</footer>\n` : ''}</body>
</html>
`;
}
