import type { Network } from '../../shared/domain/network/network.ts';
import { nextMeetingOf } from '../../shared/domain/network/network-meeting.ts';
import { type Call, showYou } from '../turn/call.ts';
import { pageLink } from '../turn/page-link.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { networkButton } from './enter-network.ts';
import { lookedAfterCommand } from './looked-after.ts';
import { summaryFor } from './make-summary.ts';
import { packOf } from './pack-page.ts';
import { sheetOf } from './summary-page-and-file.ts';
import { packView } from './view/pack-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'network.pack': Carries<'network'>;
  }
}

export const packCommand = lookedAfterCommand({
  name: 'network-pack',
  words: { da: ['mødepakke', 'mødepakken', 'netværkspakke'], en: ['meeting pack', 'network pack'] },
  line: {
    da: 'få en plan og spørgsmål til netværksmødet på ét ark',
    en: 'get a plan and questions for the network meeting on one sheet',
  },
  action: 'network.pack',
  show: showPack,
});

export const packButton = networkButton('network.pack', {
  deed: 'network:see-summary',
  press: ({ call, network }) => showPack(call, network),
});

/** Of the next meeting. What has been released since goes through the summary first. */
async function showPack({ ports, person, today }: Call, network: Network): Promise<Reply> {
  const { quarter } = nextMeetingOf(network, today);
  await summaryFor(ports, network, quarter);
  const address = pageLink(ports, person, 'pack', sheetOf(network.id, quarter));
  return showYou(packView(await packOf(ports, network, quarter), address));
}
