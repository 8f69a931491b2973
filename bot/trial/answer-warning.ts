import { fingerprint } from '../../shared/domain/guard/guard.ts';
import { withoutGreeting } from '../../shared/domain/trial/tried-trial.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { guardOne } from '../guard/guard-words.ts';
import { showYou } from '../turn/call.ts';
import { findTrial, mayChange } from './find-own-trial.ts';
import { endQuestion, inItsPlace, isOpenQuestion, questionIsOver } from './guard-question.ts';
import { rewrite, toPresser, writeDown } from './guard-then-store.ts';
import { type Questioned, writtenIn } from './unstored-trial.ts';
import { writeTrial } from './write-in-form.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'trial.keep': Questioned;
    'trial.reword': Questioned;
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
    // There is a trial with this id already, and it has been discussed or is somebody else's: it is not
    // overwritten.
    if (found && (found.discussed || !mayChange(at, found.row.value)))
      return showYou(refusalView(unit.language, 'gone'));
    if (!(await isOpenQuestion(at, written.id, data, found)))
      return questionIsOver(at, found, withoutGreeting(written.text), data.from);
    const reply = found
      ? await rewrite(at, found.row.value, written, asked)
      : toPresser(at, await writeDown(at, written, asked));
    await endQuestion(call.ports, unit.id, written.id);
    return inItsPlace(reply, data.from);
  },
});

/** Opens the form to reword the text that the guard asked about: as the guard would word it, where it has a way to. */
export const rewordButton = button('trial.reword', {
  deed: 'write-trial',
  needs: ['trial', 'text', 'audience'],
  press: async (at, data) => {
    const {
      trial,
      text,
      audience,
      conversation = '',
      message = '',
      thread = '',
      question = '',
      tried = '',
      from = '',
    } = data;
    const found = await findTrial(at.call.ports, at.unit.id, trial);
    if (!(await isOpenQuestion(at, trial, data, found))) return questionIsOver(at, found, text, from);
    const context = { op: trial, audience, conversation, message, thread, question, tried, from };
    const guarded = await guardOne(at.call.ports, at.unit, text);
    const what = (!guarded.ok && guarded.why === 'ask' && guarded.suggestion) || text;
    return writeTrial.open(at, { ...context, ...(data.over && { edit: 'yes' }) }, { what, audience });
  },
});
