import type { Trial } from '../../../shared/domain/trial/trial.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, note } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { progressText } from '../text/progress-text.ts';
import { trialListText } from '../text/trial-list-text.ts';
import { type SharedTrial, trialNodes } from './shared-trials-view.ts';
import { statusOf } from './trial-list-views.ts';

/** The trials that a question may be of, and how far each has come; one's own has its whole story behind a button. */
export function becameOfView(unit: Unit, trials: readonly SharedTrial[], ops: readonly string[]): View {
  const title = progressText[unit.language].isIt(trials.length);
  const { seeChain } = trialListText[unit.language];
  return {
    summary: title,
    nodes: [
      note(unit.name),
      heading(title),
      ...trials.flatMap((one, nth) => [
        ...trialNodes(unit, one, ops[nth] ?? '', ...howFar(unit, one)),
        ...(one.isOwn
          ? [
              buttons({
                label: seeChain,
                action: 'trial.chain',
                data: { unit: unit.id, trial: one.trial.id },
              }),
            ]
          : []),
      ]),
      buttons({
        label: progressText[unit.language].seeAll,
        action: 'trial.shared',
        data: { unit: unit.id },
      }),
    ],
  };
}

/** Nobody hears of a colleague's that it has not been tried. */
function howFar(unit: Unit, { trial, isOwn }: SharedTrial): readonly string[] {
  const { discussed, seenBy } = trialListText[unit.language];
  const { discussedAt, audience } = trial;
  return [
    ...(trial.outcome?.tried || (!discussedAt && isOpen(trial, isOwn)) ? [statusOf(unit, trial)] : []),
    ...(discussedAt ? [discussed(datesText[unit.language].shortDay(discussedAt))] : []),
    ...(audience === 'private' ? [seenBy.private] : []),
  ];
}

function isOpen({ outcome }: Trial, isOwn: boolean): boolean {
  return isOwn || !outcome;
}
