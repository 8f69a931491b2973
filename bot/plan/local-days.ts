import { type LocalDay, localClosure, localDays } from '../../shared/domain/plan/quiet-times.ts';
import { button } from '../feature/button.ts';
import { showYou } from '../turn/call.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { previewChanges } from './preview-plan.ts';
import { localDaysText } from './text/local-days-text.ts';
import { planRefusedView } from './view/plan-change-cards.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'plan.close-local': Carries<'unit' | 'days'>;
  }
}

/**
 * One tap proposes to close a day on which many houses are closed, such as 31 December. As with any change, its
 * consequences are shown first.
 */
export const closeLocalButton = button('plan.close-local', {
  deed: 'change-plan',
  needs: ['days'],
  press: async ({ call, unit }, { days }) => {
    const which: LocalDay | undefined = localDays.find((each) => each === days);
    if (!which) return showYou(planRefusedView(unit.language, 'unknown-closure'));
    const closure = localClosure(which, localDaysText[unit.language].labels[which], call.today);
    const preview = previewChanges(call, unit, [{ kind: 'add-closure', closure }], call.ports.ids.next());
    return preview.ok ? preview.reply : showYou(planRefusedView(unit.language, preview.refused));
  },
});
