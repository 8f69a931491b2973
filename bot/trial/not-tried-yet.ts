import { command } from '../feature/command.ts';
import { showYou } from '../turn/call.ts';
import { sentence } from '../ui/build-view.ts';
import { listTrials, ownTrials } from './show-trials.ts';
import { toldTrialText } from './text/told-trial-text.ts';

/** “Jeg når det ikke i dag”: nothing is asked, and nothing is taken off. */
export const notYetCommand = command({
  name: 'not-yet',
  words: { da: ['jeg når det ikke', 'jeg nåede det ikke'], en: ['i did not get to it'] },
  help: { under: 'trials' },
  toldWhole: true,
  deed: 'write-trial',
  run: async (at) => {
    const { notYet, noneWaits } = toldTrialText[at.unit.language];
    const { open } = await ownTrials(at);
    return open.length > 0 ? listTrials(at, { lead: notYet }) : showYou(sentence(noneWaits));
  },
});
