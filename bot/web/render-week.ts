import { withClashSign } from '../ui/clash-sign.ts';
import type { WeekCell, WeekPicture } from '../ui/picture.ts';
import { escapeHtml } from './escape.ts';

/**
 * On paper a week is a table: words wrap where a picture would cut them, and a screen reader goes from cell to cell. On a
 * phone five columns would break every word, so each group is a list there, and a cell says its own day.
 */
export function renderWeek({ days, rows, legend }: WeekPicture): string {
  const head = days.map((day) => `<th scope="col">${escapeHtml(day)}</th>`).join('');
  const body = rows.map(({ group, about, cells }) => {
    const goal = about ? `<span class="about">${escapeHtml(about)}</span>` : '';
    const name = `<th scope="row">${escapeHtml(group)}${goal}</th>`;
    return `<tr>${name}${cells.map((each, at) => `<td data-day="${escapeHtml(days[at] ?? '')}">${each.map(renderCell).join('')}</td>`).join('')}</tr>`;
  });
  const below = legend ? `\n<p class="legend">${escapeHtml(legend)}</p>` : '';
  return `<table class="week"><thead><tr><td></td>${head}</tr></thead><tbody>${body.join('')}</tbody></table>${below}`;
}

/** A clash has a thick frame and a sign, so that it is seen without colour too. */
function renderCell({ time, place, who, cover, clashes, more = [] }: WeekCell): string {
  const adults = who && cover ? `${who} (${cover})` : (who ?? (cover && `(${cover})`));
  const lines = [place, ...(adults ? [adults] : []), ...more].map(escapeHtml).join('<br>');
  const when = `<strong>${escapeHtml(clashes ? withClashSign(time) : time)}</strong>`;
  return `<p class="slot${clashes ? ' clash' : ''}">${when} ${lines}</p>`;
}
