import type { Network } from '../../shared/domain/network/network.ts';
import { nextMeetingOf } from '../../shared/domain/network/network-meeting.ts';
import { freeCommand } from '../feature/command.ts';
import { type Call, firstLanguage, showYou } from '../turn/call.ts';
import { pageLink } from '../turn/page-link.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/names.ts';
import { networkButton } from './enter-network.ts';
import { summaryFor } from './make-summary.ts';
import { packOf } from './pack-page.ts';
import { lookedAfter } from './show-summary.ts';
import { sheetOf } from './summary-page.ts';
import { summaryText } from './text/summary-text.ts';
import { packView } from './view/pack-views.ts';
import { chooseNetworkView } from './view/summary-views.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'network.pack': Carries<'network'>;
  }
}

/** A facilitator may be in no unit at all. */
export const packCommand = freeCommand({
  name: 'network-pack',
  words: { da: ['mødepakke', 'mødepakken', 'netværkspakke'], en: ['meeting pack', 'network pack'] },
  help: { under: 'network' },
  run: async (call) => {
    const networks = await lookedAfter(call);
    const [only] = networks;
    if (!only) return showYou(sentence(summaryText[firstLanguage].notYours));
    return networks.length === 1
      ? showPack(call, only)
      : showYou(chooseNetworkView(networks, only.language, 'network.pack'));
  },
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
