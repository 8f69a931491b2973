import type { TableName } from '../../../shared/domain/figures/tables.ts';
import type { Network } from '../../../shared/domain/network/network.ts';
import { linesOf, type Summary, type SummaryLine } from '../../../shared/domain/network/summary.ts';
import { inOneLine } from '../../../shared/domain/person/in-one-line.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { valueLabel } from '../text/figures-text.ts';
import { summaryText } from '../text/summary-text.ts';

export interface Quarterly {
  readonly network: Network;
  readonly summary: Summary;
  readonly before: Summary | undefined;
}

const mostNamed = 3;

export function shownLines({ summary, before }: Quarterly, table: TableName): readonly SummaryLine[] {
  return linesOf(table, summary, before).filter(({ count }) => count !== undefined);
}

export function biggest(quarterly: Quarterly, table: TableName): string {
  const { language } = quarterly.network;
  // What has not been told yet is nothing that came of it.
  const lines = shownLines(quarterly, table)
    .filter(({ value }) => value !== 'untold')
    .slice(0, mostNamed);
  if (lines.length === 0) return summaryText[language].allFew;
  return lines.map((line) => figureWords(line, table, language)).join(' · ');
}

export function figureWords(
  { value, count, change }: SummaryLine,
  table: TableName,
  language: Language,
): string {
  const few = count ?? summaryText[language].few;
  return `${valueLabel(language, table, value)} ${few}${change ? ` (${signed(change)})` : ''}`;
}

function signed(change: number): string {
  return change > 0 ? `+${change}` : `−${-change}`;
}

/** What the leaders can ask each other, about what has been tried most where that can be read. */
export function questionsOf(quarterly: Quarterly): readonly string[] {
  const { language } = quarterly.network;
  const text = summaryText[language];
  const most = shownLines(quarterly, 'situation')
    .slice(0, mostNamed)
    .map(({ value }) => valueLabel(language, 'situation', value));
  const named = inOneLine(most, language);
  return [...(most.length > 0 ? [text.askAbout(named)] : []), ...text.questions];
}
