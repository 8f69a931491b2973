import type { Trial } from '../../../shared/domain/trial/trial.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { nameOf } from '../../access/view/person-name.ts';
import { buttons, note, paragraph, quote } from '../../ui/build-view.ts';
import type { Button, View } from '../../ui/view.ts';
import { trialText } from '../text/trial-text.ts';
import { trialActs } from './trial-acts.ts';

export function withdrawnView(words: string, undo: Button | undefined): View {
  return { summary: words, nodes: [paragraph(words), ...(undo ? [buttons(undo)] : [])] };
}

/** A trial whose message was edited or deleted, and which stays as its writer has worded it since. */
export function ownWordsView(unit: Unit, trial: Trial, said: string): View {
  return {
    summary: said,
    nodes: [paragraph(said), quote(trial.what), ...trialActs(unit, trial, { mends: true })],
  };
}

/** To the person whose trial somebody else wrote down. */
export function enteredView(unit: Unit, trial: Trial): View {
  const text = trialText[unit.language];
  return {
    summary: text.enteredForYou,
    nodes: [
      note(unit.name),
      paragraph(...(trial.enteredBy ? [nameOf(trial.enteredBy)] : []), text.enteredForYouRest),
      quote(trial.what),
      ...trialActs(unit, trial),
    ],
  };
}
