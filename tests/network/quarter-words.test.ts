import { expect, it } from 'vitest';
import type { Quarterly } from '../../bot/network/view/quarter-lines.ts';
import { summaryView } from '../../bot/network/view/summary-views.ts';
import { viewToText } from '../../bot/ui/plain-text.ts';

/** Only what the five lines read. */
function quarterly(cloakroom: number, untold: number, released: number) {
  const cells = { situation: { cloakroom }, theme: {}, outcome: { untold, keep: 9 }, origin: {}, course: {} };
  const figures = Object.fromEntries(Object.entries(cells).map(([table, of]) => [table, { cells: of }]));
  return { quarter: '2026-3', figures, coverage: { units: 9, released, meetings: 9 }, learnings: [] };
}

const said = (before?: ReturnType<typeof quarterly>) => {
  const network = { name: 'Fjord', language: 'da' };
  const shown = { network, summary: quarterly(30, 45, 9), before } as unknown as Quarterly;
  return viewToText(summaryView(shown, []));
};

it('what has not been told is nothing that came of it', () => {
  expect(said()).toContain('Det blev til: vi beholder den 9');
  expect(said()).not.toContain('ikke fortalt');
});

it('a difference is explained where it stands, and not where there is none', () => {
  const now = said(quarterly(32, 40, 8));
  expect(now).toContain('garderobe 30 (−2)');
  expect(now).toContain(
    'Tallet i parentes er forskellen fra kvartalet før. Dengang var 8 enheder med, nu er det 9.',
  );
  expect(said()).not.toContain('Tallet i parentes');
});
