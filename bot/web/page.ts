import type { Page } from '../ui/page.ts';
import { escapeHtml } from './escape.ts';
import { pageStyle, widePage } from './page-style.ts';

/** The frame of every page. It loads nothing from anywhere and runs no script. */
export function pageAround(page: Page, main: string): string {
  const { language, title, hint, footer, looks = [] } = page;
  const kind = looks.length > 0 ? ` class="${looks.join(' ')}"` : '';
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${pageStyle}${looks.includes('wide') ? widePage : ''}</style>
</head>
<body${kind}>
<main>
${hint ? `<p class="hint">${escapeHtml(hint)}</p>\n` : ''}${main}
</main>
${footer ? `<footer>${escapeHtml(footer)}</footer>\n` : ''}</body>
</html>
`;
}
