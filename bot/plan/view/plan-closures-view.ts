import type { Closure } from '../../../shared/domain/plan/settings.ts';
import { type Day, dayOf } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, heading, list, note, paragraph } from '../../ui/build-view.ts';
import type { Button, View } from '../../ui/view.ts';
import { planChangeText } from '../text/plan-change-text.ts';
import { closureWords } from './plan-change-words.ts';
import type { PlanFormName } from './plan-form.ts';

export function closuresView(unit: Unit, now: Date): View {
  const { language } = unit;
  const text = planChangeText[language];
  const closures = closuresAhead(unit.plan.closures, dayOf(now));
  const data = { unit: unit.id };
  const form = (label: string, action: PlanFormName): Button => ({ label, action, data, opensForm: true });
  return {
    summary: text.closuresTitle,
    nodes: [
      heading(text.closuresTitle),
      ...(closures.length > 0
        ? [list(closures.map((closure) => closureWords(closure, language))), note(text.closuresKnown)]
        : [paragraph(text.closuresNone)]),
      buttons(
        form(text.addDays, 'plan.add-days'),
        form(text.addWeeks, 'plan.add-weeks'),
        ...(closures.length > 0 ? [form(text.removeClosure, 'plan.remove-closure')] : []),
        form(text.openingRules, 'plan.opening'),
      ),
    ],
  };
}

/** Days that are over concern nobody any more. */
export function closuresAhead(closures: readonly Closure[], today: Day): readonly Closure[] {
  return closures.filter((closure) => closure.kind !== 'days' || closure.to >= today);
}
