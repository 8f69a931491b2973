import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type WeekPageShown, weekPage } from '../../bot/activity/view/week-page.ts';
import { looksOf } from '../../bot/print/paper-format.ts';
import { renderPage } from '../../bot/web/render-page.ts';
import type { Weekday } from '../../shared/domain/time/day.ts';
import { addDays } from '../../shared/domain/time/day.ts';
import { unitIn } from '../fixtures/meeting-example.ts';
import { guarded } from '../meeting/agenda-fixture.ts';
import { openBrowser } from './playground.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const monday = '2026-11-30';
/** A4 lying down without its margins, at 96 dots an inch. */
const paper = { width: Math.floor(((297 - 24) / 25.4) * 96), height: Math.floor(((210 - 20) / 25.4) * 96) };

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

const names = ['Mejserne', 'Storebrorgruppen', 'Solsikkegruppen på tværs', 'Skovtroldene', 'De yngste'];
const places = [
  'Salen',
  'Motorikrummet på første sal',
  'Børnehavekøkkenet',
  'Legepladsen bag hækken',
  'Skoven',
];
const goals = [
  'Alle finder en vej ind i legen og bliver der længere',
  'Vi venter på tur og hjælper den, der er ny i legen',
  'Børnene sætter ord på det, de bygger, og på hinandens ideer',
  'Alle tør prøve noget svært udenfor, også dem der plejer at se på',
  'De yngste er med i overgangene, i deres eget tempo',
];

/** A room of 26 children in five groups: each meets three times a week, the first twice on its Tuesday. */
function fiveGroups(language: 'da' | 'en'): WeekPageShown {
  const unit = { ...unitIn(language), name: guarded('Børnehuset Solsikken · Stue Blå') };
  const slots = names.flatMap((group, at) => [
    {
      id: `s${at}`,
      group: guarded(group),
      days: [((at % 5) + 1) as Weekday, (((at + 2) % 5) + 1) as Weekday, (((at + 3) % 5) + 1) as Weekday],
      time: `${9 + (at % 3)}:30`.padStart(5, '0'),
      place: guarded(places[at] ?? ''),
      responsible: `a${at}`,
      cover: `a${(at + 1) % 5}`,
    },
    ...(at === 0
      ? [
          {
            id: 'x',
            group: guarded(group),
            days: [3 as Weekday],
            time: '13:00',
            place: guarded('Sansehaven'),
          },
        ]
      : []),
  ]);
  const adults = ['Annemarie', 'Christoffer', 'Bo', 'Ditte Marie', 'Emil'];
  const nameOf = (id: string | undefined) => adults[Number(id?.slice(1))];
  return {
    unit,
    week: { v: 1, course: 3, at: '', slots },
    nameOf,
    shortNameOf: nameOf,
    dated: {
      days: [0, 1, 2, 3, 4].map((at) => ({ day: addDays(monday, at), isOpen: at !== 3 })),
      marks: [
        {
          v: 1,
          day: addDays(monday, 1),
          marks: [],
          changes: [{ slot: 's1', place: guarded('Gangen'), adult: 'a4' }],
        },
      ],
      goals: goals.map((text, at) => ({
        id: `g${at}`,
        text: guarded(text),
        groups: [guarded(names[at] ?? '')],
        activities: [],
      })),
    },
  };
}

const htmlOf = (language: 'da' | 'en', shown = fiveGroups(language)) =>
  renderPage(weekPage(shown), {
    language,
    title: 'Ugen til væggen',
    footer: 'Børnehuset Solsikken · Stue Blå. Printet fra Femuger mandag 30. november.',
    looks: looksOf('week'),
  });

describe('the week on the wall', () => {
  it.each(['da', 'en'] as const)(
    'is one sheet that lies down, for five groups with their goals (%s)',
    async (language) => {
      await page.setContent(htmlOf(language));
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const said = pdf.toString('latin1');
      expect(said.match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
      const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(said) ?? [];
      expect(Number(width)).toBeGreaterThan(Number(height));
    },
  );

  it('says which week and dates, cuts no word, and leaves nothing for axe to find', async () => {
    await page.setViewportSize(paper);
    await page.emulateMedia({ media: 'print' });
    await page.setContent(htmlOf('da'));
    const said = (await page.evaluate('document.body.innerText')) as string;
    const text = said.replaceAll(/\s+/g, ' ');
    expect(text).toContain('Stue Blå · uge 49');
    expect(text).toContain('30. november–4. december · forløb 3');
    expect(text).toContain('tor. 3. dec. · lukket');
    for (const words of [...names, ...places.slice(0, 4), ...goals]) expect(text).toContain(words);
    expect(text).toContain('Gangen Emil kun den dag');
    expect(text).not.toContain('…');
    const cut = await page.evaluate(
      `[...document.querySelectorAll('th,td,p,h1')].filter((e) => e.scrollWidth > e.clientWidth + 1).map((e) => e.textContent)`,
    );
    expect(cut).toEqual([]);
    expect(await page.evaluate('document.body.scrollHeight')).toBeLessThanOrEqual(paper.height);
    await page.evaluate(axe);
    const { violations } = (await page.evaluate('axe.run()')) as { violations: { id: string }[] };
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('is a list on a phone, where no time and no short word is broken and nothing is beside the screen', async () => {
    const phone = await browser.newPage({ viewport: { width: 342, height: 700 } });
    await phone.setContent(htmlOf('da'));
    const broken = await phone.evaluate(`(() => {
      const broken = [];
      const walk = document.createTreeWalker(document.querySelector('.week'), NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode())
        for (const { 0: word, index } of node.data.matchAll(/\\S+/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
        }
      return broken;
    })()`);
    expect(broken).toEqual([]);
    expect(await phone.evaluate('document.documentElement.scrollWidth')).toBe(342);
    const days = await phone.evaluate(
      `getComputedStyle(document.querySelector('.week td:not(:empty)'), '::before').content`,
    );
    expect(days).toMatch(/^"\w+\. \d+\. \w+\."$/);
    await phone.close();
  });
});
