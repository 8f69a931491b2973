import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buttons,
  divider,
  facts,
  heading,
  image,
  link,
  list,
  mention,
  note,
  paragraph,
  picture,
  quote,
  strong,
} from '../../bot/ui/build-view.ts';
import type { ViewNode } from '../../bot/ui/view.ts';
import { renderPage } from '../../bot/web/render-page.ts';
import { faultsOf } from './html-checks.ts';

const page = { language: 'da', title: 'Dagsorden', footer: 'Stue Gul', hint: 'Print med Ctrl + P' };
const pageOf = (...nodes: ViewNode[]) => renderPage({ summary: 'Kort sagt', nodes }, page);
const mainOf = (html: string) => /<\/p>\n(<h1[\s\S]*)\n<\/main>/.exec(html)?.[1] ?? '';

describe('a view as a page', () => {
  it('says each node in plain HTML, and leaves out what only works in a chat', () => {
    const html = pageOf(
      heading('Møde'),
      heading('Punkt', 2),
      paragraph('Hej ', strong('Ane'), ', se ', link('planen', 'https://a.dk/?a=1&b=2')),
      note('Lille skrift'),
      quote('Legen gik\naf sig selv'),
      list(['en', 'to'], { ordered: true }),
      facts([
        { label: 'Leder', words: [mention('UBO', 'Bo')] },
        { label: 'Tomt', words: '' },
      ]),
      divider(),
      image('https://a.dk/b.png', 'To børn bygger'),
      buttons({ label: 'Ret', action: 'help.show' }, { label: 'Se', url: 'https://a.dk' }),
    );
    expect(mainOf(html)).toMatchInlineSnapshot(`
      "<h1>Møde</h1>
      <h2>Punkt</h2>
      <p class="lines-kept">Hej <strong>Ane</strong>, se <a href="https://a.dk/?a=1&amp;b=2">planen</a></p>
      <p class="note">Lille skrift</p>
      <blockquote>Legen gik
      af sig selv</blockquote>
      <ol><li>en</li><li>to</li></ol>
      <table><tr><th scope="row">Leder</th><td><strong>Bo</strong></td></tr><tr><th scope="row">Tomt</th><td>–</td></tr></table>
      <hr>
      <p>To børn bygger</p>"
    `);
    expect(faultsOf(html)).toEqual([]);
  });

  it('says a week cell by cell: when, where, who, who covers, what clashes, and what is otherwise', () => {
    const cell = { time: '9.30', place: 'Salen', clashes: false };
    const html = pageOf(
      heading('Ugen'),
      picture(
        {
          kind: 'week',
          of: { unit: 'u', course: 1, changed: '' },
          days: ['Mandag', 'Tirsdag'],
          rows: [
            {
              group: 'Rød & Blå',
              about: 'Vi venter <på> tur',
              cells: [[{ ...cell, who: 'Ane', cover: 'Bo' }], [{ ...cell, who: 'Ane' }, cell]],
            },
            {
              group: 'Gul',
              cells: [[], [{ ...cell, cover: 'Bo', clashes: true, more: ['Kun i dag', 'Ikke holdt'] }]],
            },
          ],
          legend: '! to ting på samme tid',
        },
        'Ugen i ord',
      ),
    );
    expect(mainOf(html).replaceAll(/(?=<(?:tr|td|p)\b)/g, '\n')).toMatchInlineSnapshot(`
      "<h1>Ugen</h1>
      <table class="week"><thead>
      <tr>
      <td></td><th scope="col">Mandag</th><th scope="col">Tirsdag</th></tr></thead><tbody>
      <tr><th scope="row">Rød &amp; Blå<span class="about">Vi venter &lt;på&gt; tur</span></th>
      <td data-day="Mandag">
      <p class="slot"><strong>9.30</strong> Salen<br>Ane (Bo)</p></td>
      <td data-day="Tirsdag">
      <p class="slot"><strong>9.30</strong> Salen<br>Ane</p>
      <p class="slot"><strong>9.30</strong> Salen</p></td></tr>
      <tr><th scope="row">Gul</th>
      <td data-day="Mandag"></td>
      <td data-day="Tirsdag">
      <p class="slot clash"><strong>! 9.30</strong> Salen<br>(Bo)<br>Kun i dag<br>Ikke holdt</p></td></tr></tbody></table>

      <p class="legend">! to ting på samme tid</p>"
    `);
    expect(faultsOf(html)).toEqual([]);
  });

  it.each([
    [[1, 2, 2], 'h1 h2 h2'],
    [[1, 2, 1, 2], 'h1 h2 h2 h3'],
    [[2, 2, 1], 'h1 h2 h2'],
    [[1, 1, 2], 'h1 h2 h3'],
    [[], 'h1'],
  ] as const)('headings %j become %s', (levels, tags) => {
    const html = pageOf(...levels.map((level, i) => heading(`Nr. ${i}`, level)), paragraph('tekst'));
    expect([...html.matchAll(/<(h\d)/g)].map(([, tag]) => tag).join(' ')).toBe(tags);
    expect(faultsOf(html)).toEqual([]);
  });

  it('shows whatever people write as they wrote it, and never as markup', () => {
    const hostile = fc
      .array(fc.constantFrom('<', '>', '&', '"', "'", '</main>', '<script>', '&amp;', 'æøå', ' ', 'on=x'), {
        minLength: 1,
        maxLength: 20,
      })
      .map((all) => `Ø${all.join('')}`);
    fc.assert(
      fc.property(hostile, (text) => {
        const nodes = [
          heading(text),
          paragraph(text, strong(text), link(text, `https://a.dk/${text}`), mention(text, text)),
          quote(text),
          note(text),
          list([text]),
          facts([{ label: text, words: text }]),
          image(text, text),
        ];
        const html = renderPage({ summary: text, nodes }, { language: 'da', title: text, footer: text });
        expect(faultsOf(html)).toEqual([]);
        const shown = html
          .replace(/<style>.*?<\/style>/s, '')
          .replaceAll(/<[^>]*>/g, '')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&#39;', "'")
          .replaceAll('&amp;', '&');
        expect(shown.split(text).length - 1).toBe(13);
      }),
    );
  });

  it('links only to the web and to mail', () => {
    const html = pageOf(
      heading('a'),
      paragraph(link('her', 'javascript:alert(1)'), link('der', 'https://a.dk')),
    );
    expect(html).not.toContain('javascript:');
    expect(html).toContain('her<a href="https://a.dk">der</a>');
  });
});
