import type { Unit } from '../../shared/domain/unit/unit.ts';
import { settingOf } from '../../shared/domain/unit/unit-kind.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { textsFor } from '../library/find-text.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import type { View } from '../ui/view.ts';
import { planBView, reasons } from './view/plan-b-view.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'plan-b.show': Carries<'unit', 'reason'>;
  }
}

export const planBCommand = command({
  name: 'plan-b',
  words: { da: ['plan b', 'hvad nu'], en: ['plan b', 'what now'] },
  help: { under: 'handbook' },
  deed: 'use-handbook',
  run: async ({ unit }) => showYou(planBView(unit, undefined)),
});

/** Looking out of the window is reason enough. */
export const rainCommand = command({
  name: 'rain',
  words: { da: ['det regner', 'regn', 'regnvejr', 'dårligt vejr'], en: ['it is raining', 'rain'] },
  help: { under: 'handbook' },
  deed: 'use-handbook',
  alone: true,
  run: async ({ unit }) => showYou(planFor(unit, 'weather')),
});

/** What to do with today's plan; nobody has to explain anything. */
export const planBButton = button('plan-b.show', {
  deed: 'use-handbook',
  press: async ({ unit }, { reason: typed }) => {
    return instead(showYou(planFor(unit, typed)));
  },
});

function planFor(unit: Unit, typed: string | undefined): View {
  const reason = reasons.find((each) => each === typed);
  const aids = textsFor('decisionAids', settingOf(unit.kind)).filter((aid) => aid.reason === reason);
  return planBView(unit, reason && { reason, aids });
}
