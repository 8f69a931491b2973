import type { Field, Form } from '../ui/form.ts';
import { lineOnPaper } from '../ui/line-on-paper.ts';
import type { Page } from '../ui/page.ts';
import { escapeHtml } from './escape.ts';
import { pageAround } from './page.ts';
import { renderWords } from './render-page.ts';

export interface PaperWords {
  readonly required: string;
  readonly one: string;
  readonly several: string;
}

const mostLines = 4;
const shortText = 60;

/** The paper twin of a form: the same questions, with boxes to tick and lines to write on. */
export function renderPaperForm(form: Form, page: Page, words: PaperWords): string {
  const intro = form.intro === undefined ? [] : [`<p class="intro">${renderWords(form.intro)}</p>`];
  const main = [
    `<h1>${escapeHtml(page.title)}</h1>`,
    ...intro,
    ...rowsOf(form.fields).map((row) => renderRow(row, words)),
    ...(form.foot === undefined ? [] : [`<p class="note">${renderWords(form.foot)}</p>`]),
  ];
  return pageAround(page, main.join('\n'));
}

/** What needs little room stands side by side, two and two. */
function rowsOf(fields: readonly Field[]): readonly (readonly Field[])[] {
  const rows: Field[][] = [];
  for (const field of fields) {
    const last = rows.at(-1);
    if (last?.length === 1 && last.every(isShort) && isShort(field)) last.push(field);
    else rows.push([field]);
  }
  return rows;
}

function isShort(field: Field): boolean {
  if (field.kind === 'text') return !field.multiline && field.maxLength <= shortText;
  return field.kind === 'date' || field.kind === 'time' || field.kind === 'number';
}

function renderRow(row: readonly Field[], words: PaperWords): string {
  const fields = row.map((field) => renderField(field, words)).join('');
  return row.length > 1 ? `<div class="row">${fields}</div>` : fields;
}

function renderField(field: Field, words: PaperWords): string {
  if (field.kind === 'words') return `<p><strong>${renderWords(field.words)}</strong></p>`;
  const marks = [...tickMark(field, words), ...(field.required ? [words.required] : [])];
  const mark = marks.length > 0 ? ` <span class="mark">(${escapeHtml(marks.join(', '))})</span>` : '';
  const hint = field.hint ? `<p class="note">${escapeHtml(field.hint)}</p>` : '';
  return `<section class="field"><h2>${escapeHtml(field.label)}${mark}</h2>${hint}${renderRoom(field)}</section>`;
}

type AskingField = Exclude<Field, { kind: 'words' }>;

function tickMark(field: AskingField, words: PaperWords): readonly string[] {
  switch (field.kind) {
    case 'choice':
      return [words.one];
    case 'choices':
      return [words.several];
    case 'text':
    case 'date':
    case 'time':
    case 'number':
      return [];
    default:
      return field satisfies never;
  }
}

function renderRoom(field: AskingField): string {
  switch (field.kind) {
    case 'text':
      return line().repeat(linesFor(field.maxLength, field.multiline ?? false));
    case 'choice':
    case 'choices':
      return `<ul class="boxes">${field.options
        .map(({ label }) => `<li><span class="box"></span><span>${escapeHtml(label)}</span></li>`)
        .join('')}</ul>`;
    case 'number':
      return '<span class="number"></span>';
    case 'date':
    case 'time':
      return line();
    default:
      return field satisfies never;
  }
}

function line(): string {
  return '<span class="line"></span>';
}

function linesFor(maxLength: number, multiline: boolean): number {
  const needed = Math.ceil(maxLength / lineOnPaper);
  return Math.max(multiline ? 2 : 1, Math.min(multiline ? mostLines : 1, needed));
}
