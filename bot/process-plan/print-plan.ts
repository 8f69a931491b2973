import type { PrintKind } from '../../shared/domain/print/print-link.ts';
import { notSet } from '../access/not-set.ts';
import { button } from '../feature/button.ts';
import { showYou } from '../turn/call.ts';
import { pageLink } from '../turn/page-link.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { dayIn } from './gather-process-plan.ts';
import { processPlanText } from './text/process-plan-text.ts';
import { printPlansView } from './view/print-plans-view.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'process-plan.print': Carries<'unit', 'day'>;
  }
}

/** The day's plans on one sheet to hang up, or a sheet for each group to take along. */
export const printPlanButton = button('process-plan.print', {
  deed: 'print',
  press: async (at, { day: typed }) => {
    const day = dayIn(typed, at);
    const { call, unit } = at;
    const addressOf = (kind: PrintKind) => pageLink(call.ports, call.person, kind, unit.id, day);
    const [together, sheets] = [addressOf('process-plan'), addressOf('process-sheets')];
    if (!together || !sheets)
      return showYou(sentence(notSet(call, processPlanText[unit.language].noPrint, 'FEMUGER_SECRET')));
    return showYou(printPlansView(unit, day, { together, sheets }));
  },
});
