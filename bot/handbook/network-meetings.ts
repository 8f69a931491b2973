import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { networkView } from './view/network-meetings-view.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'network.show': Carries<'unit', 'part'>;
  }
}

export const networkMeetingCommand = command({
  name: 'network-meeting',
  words: { da: ['netværksmøde', 'netværksmødet'], en: ['network meeting'] },
  help: { under: 'network' },
  deed: 'choose-principle',
  run: async ({ unit }) => showYou(networkView(unit, undefined)),
});

export const networkButton = button('network.show', {
  deed: 'choose-principle',
  press: async ({ unit }, { part }): Promise<Reply> => instead(showYou(networkView(unit, part))),
});
