import type { TableName } from '../../../shared/domain/figures/tables.ts';
import type { Audience } from '../../../shared/domain/network/above.ts';
import type { Network } from '../../../shared/domain/network/network.ts';
import { linesOf, type Summary } from '../../../shared/domain/network/summary.ts';
import { valueLabel } from '../../network/text/figures-text.ts';
import { summaryText } from '../../network/text/summary-text.ts';
import { heading, list, note, paragraph } from '../../ui/build-view.ts';
import type { View, ViewNode } from '../../ui/view.ts';
import { trendsText } from '../text/trends-text.ts';

interface TrendsShown {
  readonly network: Network;
  readonly summary: Summary;
  readonly before: Summary | undefined;
}

const mostNamed = 4;
const saysNothing: ReadonlySet<string> = new Set(['other', 'none', 'untold']);
/** Whoever is far from the houses reads what there is most of, and no numbers. */
const withNumbers: ReadonlySet<Audience> = new Set(['area', 'chief']);

/** One page of tendencies, of the very tables the network has read: no words of anybody's, and no unit. */
export function trendsView(audience: Audience, { network, summary, before }: TrendsShown): View {
  const { language } = network;
  const text = trendsText[language];
  const summed = summaryText[language];
  const quarter = summed.quarter(summary.quarter);
  const title = text.title(network.name, quarter);
  const { released, units, meetings } = summary.coverage;
  const tendency = (label: string, table: TableName): readonly ViewNode[] => {
    const shown = linesOf(table, summary, before)
      .filter(({ value, count }) => count !== undefined && !saysNothing.has(value))
      .slice(0, mostNamed);
    return [
      heading(label, 2),
      shown.length === 0
        ? paragraph(text.few)
        : list(
            shown.map(({ value, count = 0, change }) => {
              const trend = change ? [change > 0 ? text.more : text.fewer] : [];
              const number = withNumbers.has(audience) ? [String(count)] : [];
              const more = [...number, ...trend];
              return `${valueLabel(language, table, value)}${more.length > 0 ? ` (${more.join(', ')})` : ''}`;
            }),
          ),
    ];
  };
  // The four tables count the same trials, so that one source stands for all.
  const { total } = summary.figures.situation;
  const n = total === undefined ? summed.hidden : String(total);
  return {
    summary: title,
    nodes: [
      heading(title),
      note(text.for[audience]),
      paragraph(summed.coverage(released, units, meetings)),
      ...tendency(text.everyday, 'situation'),
      ...tendency(text.about, 'theme'),
      ...tendency(text.became, 'outcome'),
      ...tendency(text.travels, 'origin'),
      note(summed.source(summed.sources.trials, quarter, n)),
      ...(before ? [note(text.lastTime(before.coverage.released, released))] : []),
      heading(text.questions, 2),
      list(text.asked[audience]),
      heading(summed.nextTitle, 2),
      paragraph(summed.next),
      note(text.means),
    ],
  };
}
