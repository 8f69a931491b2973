import { command } from '../feature/command.ts';
import { listTrials } from './show-trials.ts';
import { toldTrialText } from './text/told-trial-text.ts';

/** “Jeg når det ikke i dag”: nothing is asked, and nothing is taken off. */
export const notYetCommand = command({
  name: 'not-yet',
  words: { da: ['jeg når det ikke', 'jeg nåede det ikke'], en: ['i did not get to it'] },
  help: { under: 'trials' },
  toldWhole: true,
  deed: 'write-trial',
  run: (at) => listTrials(at, { lead: toldTrialText[at.unit.language].notYet }),
});
