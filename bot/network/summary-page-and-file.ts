import { mayInNetwork, networkRolesOf } from '../../shared/domain/access/network-permissions.ts';
import { tableNames } from '../../shared/domain/figures/tables.ts';
import { linesOf } from '../../shared/domain/network/summary.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import { networkRow } from '../rows/network-rows.ts';
import { readValue } from '../rows/row.ts';
import type { Outside } from '../turn/ports.ts';
import { ballotOf } from './ballot.ts';
import { type Quarterly, storedSummary } from './make-summary.ts';
import { figuresText, valueLabel } from './text/figures-text.ts';
import { summaryText } from './text/summary-text.ts';
import { summaryPage } from './view/summary-views.ts';

/** How a link names a quarter of a network: `01J….2026-4`. */
export function sheetOf(network: string, quarter: string): string {
  return `${network}.${quarter}`;
}

/** As it was read last; whoever looks after the network no longer is left outside. */
async function openSummary(ports: Outside, person: Person, sheet: string): Promise<Quarterly | undefined> {
  const [id = '', quarter = ''] = sheet.split('.');
  const network = await readValue(ports, networkRow(id));
  if (!network || !mayInNetwork(networkRolesOf(person, network), 'network:see-summary')) return undefined;
  return storedSummary(ports, network, quarter);
}

export async function openSummaryPage(ports: Outside, person: Person, sheet: string) {
  const quarterly = await openSummary(ports, person, sheet);
  if (!quarterly) return undefined;
  const { language, name } = quarterly.network;
  const text = summaryText[language];
  const title = text.title(name, text.quarter(quarterly.summary.quarter));
  const ballot = await ballotOf(ports, quarterly.network, quarterly.summary.quarter);
  return { language, title, ...summaryPage(quarterly, ballot) };
}

/** Exactly what the page shows. Semicolons and the mark at the front are how Danish Excel opens it right. */
export async function summaryFile(
  ports: Outside,
  person: Person,
  sheet: string,
): Promise<string | undefined> {
  const quarterly = await openSummary(ports, person, sheet);
  if (!quarterly) return undefined;
  const { network, summary, before } = quarterly;
  const { language } = network;
  const text = summaryText[language];
  const period = text.quarter(summary.quarter);
  const rows = tableNames.flatMap((table) => {
    const { total } = summary.figures[table];
    const label = figuresText[language].tables[table];
    return [
      ...linesOf(table, summary, before).map(({ value, count, change }) => [
        period,
        label,
        valueLabel(language, table, value),
        count ?? text.few,
        change ?? '',
      ]),
      [period, label, figuresText[language].total, total ?? text.few, ''],
    ];
  });
  return `\uFEFF${[text.columns, ...rows].map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`;
}

function quoted(field: string | number): string {
  return typeof field === 'number' ? String(field) : `"${field.replaceAll('"', '""')}"`;
}
