import { progressOf } from '../../shared/domain/trial/progress.ts';
import { command } from '../feature/command.ts';
import { showYou } from '../turn/call.ts';
import { sharedIn } from './show-shared-trials.ts';
import { placeOf } from './trial-receipt.ts';
import { noAccountView } from './view/shared-trials-view.ts';

/** “Hvor mange har ikke prøvet noget?”: of that no account is kept; how far all of them are can be told. */
export const notTriedCommand = command({
  name: 'not-tried',
  words: {
    da: ['hvem har ikke prøvet noget', 'hvem har ikke prøvet'],
    en: ['who has not tried anything', 'who has not tried'],
  },
  help: { under: 'shared-trials' },
  toldWhole: true,
  deed: 'see-agenda',
  run: async (at) => {
    const { course } = placeOf(at.unit, at.call.ports.clock.now());
    const trials = (await sharedIn(at, course)).filter((trial) => trial.course === course);
    return showYou(noAccountView(at.unit, progressOf(trials)));
  },
});
