import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';

export const pictures = resolve(import.meta.dirname, '../../.femuger/pictures');
const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-quic',
];

export type Width = 'desktop' | 'phone';
export const sizes = { desktop: { width: 1280, height: 1000 }, phone: { width: 390, height: 844 } } as const;

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: chromiumFlags });
}

/** A person in front of the Microsoft 365 Agents Playground. */
export interface Visitor {
  readonly page: Page;
  openChat(name: string): Promise<void>;
  say(text: string): Promise<void>;
  /** Writes in a channel, to the bot. */
  mention(text: string): Promise<void>;
  /** The newest button of that name. */
  press(button: string): Promise<void>;
  /** The newest message that holds the text, once it is there. */
  sees(text: string | RegExp): Promise<void>;
  fill(label: string, text: string): Promise<void>;
  photograph(name: string): Promise<void>;
}

export async function visit(browser: Browser, url: string, width: Width): Promise<Visitor> {
  const page = await browser.newPage({ viewport: sizes[width], locale: 'da-DK' });
  page.setDefaultTimeout(15_000);
  await page.goto(url);
  const editor = page.locator('[contenteditable=true]').first();
  const send = page.getByRole('button', { name: /^(Send Message|Post)$/ }).first();
  const chatList = page.getByTitle('Toggle app bar and conversation window');
  // On a narrow screen the log covers everything else.
  if (width === 'phone') await page.getByText('Log Panel').locator('xpath=following::button[2]').click();
  const newest = (found: Locator) => found.last();

  async function type(text: string): Promise<void> {
    await editor.click();
    await editor.pressSequentially(text);
  }

  const visitor: Visitor = {
    page,
    async openChat(name) {
      if (width === 'phone') await chatList.click();
      await page.getByRole('treeitem', { name }).first().click();
      if (width === 'phone') await chatList.click();
      await editor.waitFor();
    },
    async say(text) {
      await type(text);
      await send.click();
    },
    async mention(text) {
      await type('@');
      await page.getByRole('menuitem', { name: 'Femuger' }).click();
      await editor.pressSequentially(` ${text}`);
      await send.click();
    },
    press: (button) => newest(page.getByRole('button', { name: button, exact: true })).click(),
    sees: (text) => newest(page.getByText(text)).waitFor(),
    fill: (label, text) => newest(page.getByLabel(label)).fill(text),
    async photograph(name) {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `${name}-${width}.png`) });
    },
  };
  return visitor;
}
