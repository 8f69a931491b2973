import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventFrames } from '../../bot/network/text/frames-text.ts';
import { framePage } from '../../bot/network/view/frame-views.ts';
import { type Pack, packPage } from '../../bot/network/view/pack-views.ts';
import { summaryPage } from '../../bot/network/view/summary-views.ts';
import { looksOf } from '../../bot/print/paper-format.ts';
import type { View, ViewNode } from '../../bot/ui/view.ts';
import { renderPage } from '../../bot/web/render-page.ts';
import { tableNames, tables } from '../../shared/domain/figures/tables.ts';
import {
  longestCriteria,
  longestLearning,
  longestNetworkName,
  longestStep,
  longestTopic,
  mostTopics,
} from '../../shared/domain/network/limits.ts';
import type { Network } from '../../shared/domain/network/network.ts';
import type { Summary } from '../../shared/domain/network/summary.ts';
import { guarded } from '../meeting/agenda-fixture.ts';
import { openBrowser } from './playground.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

async function sheetsOf(
  kind: 'pack' | 'frame' | 'summary',
  view: View,
  language: string,
  behind: readonly ViewNode[] = [],
): Promise<number> {
  const frame = { language, title: view.summary, looks: looksOf(kind) };
  await page.setContent(renderPage(view, frame, behind));
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const filled = (length: number) =>
  guarded('vi prøver det igen i garderoben og ved bordet '.repeat(20).slice(0, length));

const cells = (values: readonly string[]) => ({
  cells: Object.fromEntries(values.map((value) => [value, 100])),
  total: 300,
});

/** As much of everything as anybody can write. */
function fullest(language: 'da' | 'en', published: readonly string[]): Pack {
  const network: Network = {
    v: 1,
    id: 'n',
    name: filled(longestNetworkName),
    kind: 'leaders',
    language,
    madeAt: '2026-12-01T08:00:00.000Z',
    criteria: filled(longestCriteria),
    slot: { weekday: 4, time: '13:00' },
    published,
  };
  const none = { total: false, values: [] };
  const topics = Array.from({ length: mostTopics }, (_, nth) => ({
    id: `${nth}`,
    text: guarded(`${nth}${filled(longestTopic - 1)}`),
    at: '',
  }));
  const step = { v: 1, id: 's', unit: 'u', at: '', stage: 'adjust', from: filled(60) } as const;
  return {
    network,
    meeting: { quarter: '2026-4', day: '2027-02-04', time: '13:00', state: 'published' },
    ballot: { v: 1, quarter: '2026-4', topics, votes: {}, closed: { at: '', chosen: ['0'], next: '1' } },
    steps: Array.from({ length: 5 }, () => ({
      ...step,
      goal: filled(longestStep.goal),
      what: filled(longestStep.what),
    })),
    read: {
      before: undefined,
      summary: {
        v: 1,
        quarter: '2026-4',
        number: 1,
        at: '',
        parts: [],
        shown: { situation: none, theme: none, outcome: none, origin: none, course: none },
        figures: {
          situation: cells(['arrival', 'transition', 'cloakroom']),
          theme: cells(['social']),
          outcome: cells(['keep', 'adjust', 'tried']),
          origin: cells(['fresh', 'went-further', 'taken-over']),
          course: cells(['as-planned']),
        },
        coverage: { units: 205, released: 140, meetings: 180 },
        learnings: [filled(160), ...Array.from({ length: 40 }, () => filled(longestLearning))],
      },
    },
  };
}

it('prints the pack on one sheet, however much everybody has written', async () => {
  const quarters = ['2026-1', '2026-2', '2026-3'];
  for (const language of ['da', 'en'] as const)
    for (let held = 0; held <= quarters.length; held++)
      expect(
        await sheetsOf('pack', packPage(fullest(language, quarters.slice(0, held))), language),
        `${language} ${held}`,
      ).toBe(1);
});

it('prints a quarter on a sheet of figures, each of them told, and a second for the meeting', async () => {
  for (const language of ['da', 'en'] as const) {
    const { network, ballot, read } = fullest(language, []);
    if (!read) throw new Error('nothing read');
    const every = Object.fromEntries(
      tableNames.map((table) => [table, cells(tables[table])]),
    ) as Summary['figures'];
    const summary = { ...read.summary, figures: every, learnings: read.summary.learnings.slice(0, 5) };
    const before = { ...summary, quarter: '2026-3', coverage: { units: 200, released: 130, meetings: 160 } };
    const { view, behind } = summaryPage({ network, summary, before }, ballot);
    expect([
      await sheetsOf('summary', view, language),
      await sheetsOf('summary', view, language, behind),
    ]).toEqual([1, 2]);
  }
});

it('prints the frame of each event on one sheet', async () => {
  for (const language of ['da', 'en'] as const)
    for (const frame of eventFrames)
      expect(await sheetsOf('frame', framePage(language, frame), language)).toBe(1);
});
