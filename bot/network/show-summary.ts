import type { Network } from '../../shared/domain/network/network.ts';
import { nextMeetingOf } from '../../shared/domain/network/network-meeting.ts';
import { type Call, showYou } from '../turn/call.ts';
import { pageLink } from '../turn/page-link.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import type { Button } from '../ui/view.ts';
import { networkButton } from './enter-network.ts';
import { lookedAfterCommand } from './looked-after.ts';
import { summaryFor } from './make-summary.ts';
import { sheetOf } from './summary-page-and-file.ts';
import { summaryText } from './text/summary-text.ts';
import { summaryView } from './view/summary-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'network.summary': Carries<'network'>;
  }
}

export const summaryCommand = lookedAfterCommand({
  name: 'summary',
  words: { da: ['kvartal', 'kvartalet', 'opsamling'], en: ['quarter', 'summary'] },
  line: {
    da: 'se, hvad enhederne i netværket har prøvet i kvartalet',
    en: 'see what the units of the network have tried in the quarter',
  },
  action: 'network.summary',
  show: showSummary,
});

export const summaryButton = networkButton('network.summary', {
  deed: 'network:see-summary',
  press: ({ call, network }) => showSummary(call, network),
});

/** Of the quarter that the next meeting looks back on. */
async function showSummary(call: Call, network: Network): Promise<Reply> {
  const { quarter } = nextMeetingOf(network, call.today);
  const quarterly = await summaryFor(call.ports, network, quarter);
  const text = summaryText[network.language];
  if (!quarterly) return showYou(sentence(text.none(network.name, text.quarter(quarter))));
  return showYou(summaryView(quarterly, addressesOf(call, network, quarter)));
}

export function addressesOf(
  { ports, person }: Pick<Call, 'ports' | 'person'>,
  network: Network,
  quarter: string,
): readonly Button[] {
  const text = summaryText[network.language];
  const sheet = sheetOf(network.id, quarter);
  const page = pageLink(ports, person, 'summary', sheet);
  const file = pageLink(ports, person, 'summary-file', sheet);
  return [
    ...(page ? [{ label: text.open, url: page }] : []),
    ...(file ? [{ label: text.csv, url: file }] : []),
  ];
}
