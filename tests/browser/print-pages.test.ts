import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerPrint } from '../../functions/wiring/print.ts';
import { addTrials, meetingDay, threeTrials, unitWithStaff } from '../people/meeting-steps.ts';
import { ane, personal, type World } from '../people/world.ts';
import { openBrowser } from './playground.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Chromium prints at 96 dots an inch; A4 without the page's own margins is this high. */
const onePage = ((297 - 16 - 18) / 25.4) * 96;
const paperWidth = Math.round(((210 - 17 - 17) / 25.4) * 96);

let browser: Browser;
let pages: ReadonlyMap<string, string>;
beforeAll(async () => {
  browser = await openBrowser();
  const { world, unit } = await unitWithStaff();
  await addTrials(world, unit, ...threeTrials);
  world.setNow(`${meetingDay}T07:00:00Z`);
  pages = await printed(world);
});
afterAll(() => browser.close());

async function printed(world: World): Promise<ReadonlyMap<string, string>> {
  const reply = await world.say(ane, personal, 'print');
  const nodes = reply.kind === 'show' ? reply.view.nodes : [];
  const urls = nodes
    .flatMap((node) => (node.node === 'buttons' ? node.buttons : []))
    .flatMap((button) => ('url' in button ? [new URL(button.url)] : []));
  const all = urls.map(async (url) => {
    const [, , , kind = '', unit = ''] = url.pathname.split('/');
    const page = await answerPrint(new Request(url), { kind, unit }, async () => world.ports);
    return [kind, await page.text()] as const;
  });
  return new Map(await Promise.all(all));
}

describe('what is printed', () => {
  it('leaves nothing for axe to find', async () => {
    expect(pages.size).toBeGreaterThan(5);
    const page = await browser.newPage();
    for (const [kind, html] of pages) {
      await page.setContent(html);
      await page.evaluate(axe);
      const found = await page.evaluate('axe.run()');
      const { violations } = found as { violations: { id: string; nodes: { html: string }[] }[] };
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        kind,
      ).toEqual([]);
    }
  });

  it('keeps the guide on one sheet, all of it open', async () => {
    const page = await browser.newPage({ viewport: { width: paperWidth, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    await page.setContent(pages.get('guide') ?? '');
    expect(await page.evaluate('document.body.scrollHeight')).toBeLessThanOrEqual(onePage);
    expect(await page.locator('body').textContent()).toContain('Tip:');
  });
});
