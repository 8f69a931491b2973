import * as change from '../../shared/domain/unit/leadership.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { showYou } from '../turn/call.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { changeLeadership } from './store-leadership.ts';
import { leadershipView, saidView } from './view/leadership-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'lead.undo': Carries<'unit', 'claim'>;
  }
}

export const leadershipCommand = command({
  name: 'leadership',
  words: { da: ['ledelse', 'leder', 'stedfortræder'], en: ['leadership', 'leader', 'deputy'] },
  help: {
    group: 'unit',
    line: {
      da: 'se, hvem der leder; giv ledelsen videre, eller vær stedfortræder',
      en: 'see who leads; hand over, or be the deputy',
    },
  },
  deed: 'see-leadership',
  run: async ({ call, unit, institution, roles }) =>
    showYou(leadershipView({ unit, institution, roles, today: call.today })),
});

export const undoClaimButton = button('lead.undo', {
  deed: 'undo-claim',
  press: async (at, { claim: claimId }) => {
    const claim = change.undoableClaim(at.unit.leadership);
    // This button undoes one change of leadership. A newer change has its own.
    if (!claim || (claimId && claim.id !== claimId))
      return showYou(saidView(at.unit.language, 'nothingToUndo'));
    return changeLeadership(at, at.call.ports.ids.next(), (leadership, act) =>
      change.undoClaim(leadership, claim, act),
    );
  },
});
