import { escapeHtml } from './escape.ts';
import { pageStyle, widePage } from './page-style.ts';

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
  /** On a sheet that lies down. */
  readonly isWide?: boolean;
  /** Several tables below each other, whose columns stand in line. */
  readonly isFigures?: boolean;
  /** In two columns on paper, where there is more than one part. */
  readonly isInColumns?: boolean;
}

/** The frame of every page. It loads nothing from anywhere and runs no script. */
export function pageAround(page: Page, main: string): string {
  const { language, title, hint, footer, isOneSheet, isSheets, isWide, isFigures, isInColumns } = page;
  const kinds = [
    isOneSheet && 'one-sheet',
    isSheets && 'sheets',
    isWide && 'wide',
    isFigures && 'figures',
    isInColumns && 'columns',
  ]
    .filter(Boolean)
    .join(' ');
  const kind = kinds && ` class="${kinds}"`;
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${pageStyle}${isWide ? widePage : ''}</style>
</head>
<body${kind}>
<main>
${hint ? `<p class="hint">${escapeHtml(hint)}</p>\n` : ''}${main}
</main>
${footer ? `<footer>${escapeHtml(footer)}</footer>\n` : ''}</body>
</html>
`;
}
