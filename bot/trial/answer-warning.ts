import { fingerprint } from '../../shared/domain/guard/guard.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { instead, showYou } from '../turn/call.ts';
import { rewrite, toPresser, writeDown } from './guard-then-store.ts';
import { findTrial, mayChange } from './own-trial.ts';
import { type Pending, writtenIn } from './unstored-trial.ts';
import { writeTrial } from './write-in-form.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'trial.keep': Pending;
    'trial.reword': Pending;
  }
}

/** `Gem alligevel`: stores the text that the guard asked about. */
export const keepButton = button('trial.keep', {
  deed: 'write-trial',
  needs: ['trial', 'text', 'audience'],
  press: async (at, data) => {
    const { unit, call } = at;
    const written = writtenIn(data);
    const asked = [fingerprint(written.text)];
    const found = await findTrial(call.ports, unit.id, written.id);
    if (found && !found.discussed && mayChange(at, found.row.value))
      return instead(await rewrite(at, found.row.value, written, asked));
    // There is a trial with this id already, and it has been discussed or is somebody else's: it is not
    // overwritten.
    if (found) return showYou(refusalView(unit.language, 'gone'));
    const reply = await writeDown(at, written, asked);
    return instead(toPresser(at, reply));
  },
});

/** Opens the form with the text that the guard asked about, to reword it. */
export const rewordButton = button('trial.reword', {
  deed: 'write-trial',
  needs: ['trial', 'text', 'audience'],
  press: (at, { trial, text, audience, conversation = '', message = '', thread = '' }) =>
    writeTrial.open(at, { op: trial, audience, conversation, message, thread }, { what: text }),
});
