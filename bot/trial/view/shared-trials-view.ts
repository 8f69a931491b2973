import { progressOf } from '../../../shared/domain/trial/progress.ts';
import type { Trial } from '../../../shared/domain/trial/trial.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, heading, list, note, paragraph, quote } from '../../ui/build-view.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { progressText } from '../text/progress-text.ts';
import { trialListText } from '../text/trial-list-text.ts';

export interface SharedTrials {
  readonly unit: Unit;
  readonly course: number;
  /** What was shared in it, the newest first. */
  readonly trials: readonly SharedTrial[];
  /** An id for each button: pressed twice, it makes one trial. */
  readonly ops: readonly string[];
  /** Somebody asked who has tried something: these have, or nobody has and all are shown. */
  readonly found?: 'some' | 'none' | undefined;
}

export interface SharedTrial {
  readonly trial: Trial;
  readonly isOwn: boolean;
}

const shown = 8;

/** What colleagues have shared in a course; each can be taken over with one tap. */
export function sharedTrialsView({ unit, course, trials, ops, found }: SharedTrials): View {
  const text = progressText[unit.language];
  const title = found === 'some' ? text.haveTried : text.title(course);
  const soFar = text.soFar(progressOf(trials.map(({ trial }) => trial)));
  const write: Act = {
    label: trialListText[unit.language].newTrial,
    action: 'trial.open',
    data: { unit: unit.id },
    style: 'primary',
    opensForm: true,
  };
  return {
    summary: title,
    nodes: [
      note(unit.name),
      heading(title),
      ...(found === 'none' ? [paragraph(text.noneTried)] : []),
      ...(found === 'some' ? [] : [paragraph(soFar ?? text.nobodyYet)]),
      ...trials.slice(0, shown).flatMap((one, index) => trialNodes(unit, one, ops[index] ?? '')),
      ...(trials.length > shown ? [list(trials.slice(shown).map(({ trial }) => `“${trial.what}”`))] : []),
      buttons(write, { label: text.mine, action: 'trial.mine', data: { unit: unit.id } }),
    ],
  };
}

export const sharedShown = shown;

function trialNodes(unit: Unit, { trial, isOwn }: SharedTrial, op: string): ViewNode[] {
  const text = progressText[unit.language];
  const too: Act = {
    label: text.tryToo,
    action: 'trial.try-too',
    data: { unit: unit.id, trial: trial.id, op },
  };
  const whose = isOwn ? text.own : (trial.author.name ?? '');
  return [quote(trial.what), ...(whose ? [note(whose)] : []), ...(isOwn ? [] : [buttons(too)])];
}
