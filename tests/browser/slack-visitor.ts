import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { pictures, sizes, type Width } from './playground.ts';

/** A person in front of the Slack playground. */
export interface SlackVisitor {
  readonly page: Page;
  openChat(name: string): Promise<void>;
  say(text: string): Promise<void>;
  /** The newest button of that name. */
  press(button: string): Promise<void>;
  sees(text: string | RegExp): Promise<void>;
  /** Fills in a field of the open form. */
  fill(label: string, text: string): Promise<void>;
  send(): Promise<void>;
  photograph(name: string): Promise<void>;
}

export async function visitSlack(
  browser: Browser,
  url: string,
  person: string,
  width: Width,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<SlackVisitor> {
  const page = await browser.newPage({ viewport: sizes[width], locale: 'da-DK', colorScheme });
  page.setDefaultTimeout(15_000);
  await page.goto(`${url}/?person=${person}`);
  const form = page.getByRole('dialog');
  return {
    page,
    openChat: (name) => page.getByRole('navigation').getByRole('link', { name }).click(),
    async say(text) {
      const field = page.getByRole('textbox', { name: /^Skriv til/ });
      await field.fill(text);
      await field.press('Enter');
    },
    press: (button) => page.getByRole('button', { name: button, exact: true }).last().click(),
    sees: (text) => page.getByText(text).last().waitFor(),
    fill: (label, text) => form.getByLabel(label).fill(text),
    async send() {
      await form.locator('[type=submit]').click();
      await form.waitFor({ state: 'hidden' });
    },
    async photograph(name) {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `slack-${name}-${width}.png`) });
    },
  };
}
