import type { SaidTogether } from '../../../shared/domain/trial/said-together.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, note, paragraph, quote, strong } from '../../ui/build-view.ts';
import type { Actions } from '../../ui/button-and-form-names.ts';
import type { View } from '../../ui/view.ts';
import { toldTrialText } from '../text/told-trial-text.ts';
import { trialText } from '../text/trial-text.ts';

/** A message that may be a trial: its writer says whether it is, with one tap. */
export function offerView(
  unit: Unit,
  /** Missing when there may be a child's name in it. */
  text: string | undefined,
  data: Actions['trial.offered'] | undefined,
  /** Its lines or parts may be a trial each. */
  together?: SaidTogether,
): View {
  const words = trialText[unit.language].offer;
  // With a name in it nothing is saved yet: the next thing is how it reads without.
  const label = text === undefined ? words.keepNamed : words.keep;
  return {
    summary: words.question,
    nodes: [
      paragraph(strong(words.question)),
      ...(text === undefined
        ? [paragraph(words.named)]
        : together?.as === 'sentence'
          ? together.texts.map((each) => quote(each))
          : [quote(text)]),
      ...(data
        ? [
            buttons(
              ...(together
                ? ([
                    {
                      label: together.as === 'lines' ? words.several : words.apart(together.texts.length),
                      action: 'trial.offered',
                      data: { ...data, several: 'yes' },
                      style: 'primary',
                    },
                    { label: words.asOne, action: 'trial.offered', data },
                  ] as const)
                : ([{ label, action: 'trial.offered', data, style: 'primary' }] as const)),
              {
                label: toldTrialText[unit.language].else,
                action: 'trial.else',
                data: { unit: unit.id, text: data.text },
              },
            ),
            note(words.otherwise),
          ]
        : [paragraph(words.tooLong)]),
    ],
  };
}
