import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, fill, unitWithStaff } from '../people/meeting-steps.ts';
import { openPage, urlsOf } from '../people/page-steps.ts';
import { buttonsOf } from '../people/plan-steps.ts';
import { ane, bo, personal } from '../people/world.ts';
import { openBrowser } from './playground.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const day = '2026-09-18';
const plan = {
  start: 'I dag synger vi om det, vi ser ude, og hvert barn vælger et vers.',
  steps: 'Stå i en ring\nSyng langsomt\nLad børnene vælge næste vers\nSyng det sammen til sidst',
  close: 'Hvad var sjovest at synge om?',
  materials: 'Tæppe og sangkort',
  tips: 'De kender de to første vers. Hold pause efter hvert, så alle når med.',
};

let browser: Browser;
let page: Page;
let sheets: readonly string[];
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  const { world, unit } = await unitWithStaff();
  at(world, day, '07:15');
  for (const [nth, group] of ['Mejserne', 'Skovtroldene', 'Storebrorgruppen', 'De yngste', 'Blå'].entries())
    await fill(
      world,
      ane,
      'week.slot',
      { unit },
      { group, days: '5', time: `${9 + nth}:30`.padStart(5, '0'), place: 'Motorikrummet' },
    );
  const row = buttonsOf(await world.press(bo, personal, 'day.show', { unit, day }));
  const slots = row.flatMap((one) => ('action' in one && one.action === 'day.group' ? [one.data.slot] : []));
  for (const slot of slots)
    await fill(
      world,
      ane,
      'process-plan.write',
      { unit, day, slot },
      { ...plan, activity: 'Sanglege i ring' },
    );
  const links = urlsOf(await world.press(bo, personal, 'process-plan.print', { unit, day }));
  sheets = await Promise.all(links.map(async (url) => (await openPage(world, url)).text()));
});
afterAll(() => browser.close());

async function sheetsIn(html: string): Promise<number> {
  await page.setContent(html);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe('the plans of a day with five groups', () => {
  it('stand together on one sheet, or each on its own', async () => {
    const [together = '', each = ''] = sheets;
    expect(await sheetsIn(together)).toBe(1);
    expect(await sheetsIn(each)).toBe(5);
  });

  it('leave nothing for axe to find', async () => {
    for (const html of sheets) {
      await page.setContent(html);
      await page.evaluate(axe);
      const { violations } = (await page.evaluate('axe.run()')) as { violations: { id: string }[] };
      expect(violations.map(({ id }) => id)).toEqual([]);
    }
  });
});
