import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './playground.ts';
import { type RunningBot, runBot } from './running-bot.ts';
import { type SlackVisitor, visitSlack } from './slack-visitor.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function faultsIn({ page }: SlackVisitor): Promise<readonly unknown[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate('axe.run()')) as {
    violations: { id: string; nodes: object[] }[];
  };
  return violations.map(({ id, nodes }) => [id, JSON.stringify(nodes[0]).slice(0, 300)]);
}

describe('a status meeting in Slack, from npm start alone', () => {
  let bot: RunningBot;
  let browser: Browser;
  let bo: SlackVisitor;
  let ane: SlackVisitor;
  beforeAll(async () => {
    bot = await runBot('--meeting', '--now', '2026-10-08T09:00');
    browser = await openBrowser();
    bo = await visitSlack(browser, bot.slack, 'U0BO', 'desktop');
    ane = await visitSlack(browser, bot.slack, 'U0ANE', 'phone', 'dark');
  });
  afterAll(async () => {
    await browser.close();
    expect(await bot.stop()).toBe(0);
  });

  it('takes in a trial at the last moment, with a mark that everybody sees', async () => {
    await ane.say('prøvehandling: Jeg venter, til de selv har fundet skoene');
    await ane.sees('Tak, Ane. Din prøvehandling er noteret.');
    await bo.sees('Tak, Ane. Din prøvehandling er noteret.');
    await bo.sees('✅ 1');
    await bo.say('/femuger hjælp');
    await bo.sees('Kun synlig for dig');
    expect(await ane.page.getByText('Kun synlig for dig').count()).toBe(0);
    await ane.photograph('trial');
  });

  it('is begun by the leader in the own chat, and followed by a colleague in the channel', async () => {
    await bo.openChat('Femuger');
    await bo.say('dagsorden');
    await bo.press('Start mødet');
    await bo.sees('punkt 1 af 9');
    await ane.sees('Mødet er i gang');
    await bo.photograph('meeting');
  });

  it('has a decision, which a form refuses with a CPR number in it', async () => {
    await bo.press('Beslut');
    await bo.fill('Hvad har I besluttet?', '');
    await bo.press('Gem');
    await bo.sees('Udfyld feltet.');
    await bo.fill('Hvad har I besluttet?', 'Vi ringer til 010190-1234');
    await bo.press('Gem');
    await bo.sees('Der står et CPR-nummer.');
    await bo.photograph('form');
    expect(await faultsIn(bo)).toEqual([]);
    await bo.fill('Hvad har I besluttet?', 'Vi spiser frokost i to hold');
    await bo.send();
    await ane.sees('Vi spiser frokost i to hold');
  });

  it('ends with a recap in the channel', async () => {
    const next = bo.page.getByRole('button', { name: /^(?:Næste ▸|Færdig med emnet)$/ });
    const card = bo.page.getByRole('article').last();
    while ((await next.count()) > 0) {
      const before = await card.textContent();
      await next.last().click();
      await expect.poll(() => card.textContent(), { timeout: 15_000 }).not.toBe(before);
    }
    await bo.sees('punkt 9 af 9');
    await bo.press('Skriv mål for næste forløb');
    await bo.fill('Hvad vil I nå?', 'Børnene hjælper hinanden med tøjet');
    await bo.fill('En aktivitet, der hører til', 'Garderobeleg i små grupper');
    await bo.photograph('goal');
    await bo.send();
    await bo.press('Afslut mødet');
    await bo.sees('Mødet er afsluttet, og kanalen har fået beslutningerne.');
    await ane.sees('Garderobeleg i små grupper');
    await bo.photograph('closed');
    await ane.photograph('recap');
    expect(await faultsIn(ane)).toEqual([]);
  });
});
