import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, visit } from './playground.ts';
import { type RunningBot, runBot } from './running-bot.ts';

describe('a leader who opens the playground for the first time', () => {
  let bot: RunningBot;
  let browser: Browser;
  beforeAll(async () => {
    bot = await runBot('--empty', '--now', '2026-09-14T08:00');
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    expect(await bot.stop()).toBe(0);
  });

  it('is greeted, makes a unit, and gets its guide in the channel and in private', async () => {
    const bo = await visit(browser, bot.playground, 'desktop');
    await bo.openChat('Stue Gul');
    await bo.sees('Hej, jeg er Femuger');
    await bo.photograph('greeting');

    await bo.press('Opret enhed');
    await bo.sees('Hvad hedder enheden?');
    await bo.fill('Hvad hedder enheden?', 'Stue Gul');
    await bo.fill('Institutionens navn', 'Regnbuen');
    await bo.photograph('form');
    await bo.press('Opret');
    await bo.sees('Stue Gul er oprettet');
    await bo.photograph('created');

    await bo.mention('guide');
    await bo.sees('Statusmøde:');
    await bo.photograph('guide-in-channel');

    await bo.openChat('Personal Chat');
    await bo.say('guide');
    await bo.sees('Statusmøde:');
    await bo.photograph('guide-in-private');
  });

  it('answers on a phone too', async () => {
    const bo = await visit(browser, bot.playground, 'phone');
    await bo.openChat('Personal Chat');
    await bo.say('hjælp');
    await bo.sees('Det kan jeg hjælpe dig med');
    await bo.photograph('help');
  });
});

describe('the picture in the README', () => {
  it('is of the guide that whoever starts the bot sees', async () => {
    const bot = await runBot('--now', '2026-11-25T10:00');
    const browser = await openBrowser();
    try {
      const bo = await visit(browser, bot.playground, 'desktop');
      await bo.openChat('Personal Chat');
      await bo.say('guide');
      await bo.sees('Uge 3 af 5');
      const picture = bo.page.locator('img[alt^="Fem uger"]').last();
      await expect
        .poll(() => picture.evaluate((image) => ('naturalWidth' in image ? image.naturalWidth : 0)), {
          timeout: 15_000,
        })
        .toBe(720);
      await bo.sees('Statusmøde:');
      await bo.photograph('readme');
      const card = bo.page.locator('.ac-adaptiveCard', { hasText: 'Uge 3 af 5' }).last();
      await card.screenshot({ path: join(import.meta.dirname, 'guide.png') });
    } finally {
      await browser.close();
      await bot.stop();
    }
  });
});
