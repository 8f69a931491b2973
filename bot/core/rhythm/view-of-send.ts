import { dayOf } from '../../../shared/domain/day.ts';
import type { Send } from '../../../shared/domain/send.ts';
import type { Unit } from '../../../shared/domain/unit.ts';
import type { View } from '../../ui/view.ts';
import { planChangedView } from '../../views/plan/plan-change-views.ts';
import { channelGoneView, postView, standInView } from '../../views/rhythm/post-views.ts';
import { leadershipChangedView } from '../../views/unit/leadership-views.ts';
import { unitCreatedView } from '../../views/unit/onboarding-views.ts';
import { decisionsOut, eveningRound, openMeetingAsk, withOpenMeeting } from '../meeting/meeting-posts.ts';
import type { ReadRow } from '../rows.ts';
import { outcomeAsk } from '../trial/outcome-ask.ts';
import { trialEntered, trialReceipt } from '../trial/trial-receipt.ts';

/** The words of a post, made from what is true now; nothing when there is nothing left to say. */
export async function viewOfSend(
  unit: Unit,
  send: Send,
  now: Date,
  read: ReadRow,
): Promise<View | undefined> {
  const today = dayOf(now);
  switch (send.kind) {
    case 'unit-created':
      return unitCreatedView(unit);
    case 'leadership-changed':
      return leadershipChangedView(unit, send.about.change ?? '');
    case 'stand-in-wanted':
      return standInView(unit, send.about.meeting ?? '', today);
    case 'plan-changed':
      return planChangedView(unit, send.about.change ?? '');
    case 'channel-gone':
      return channelGoneView(unit);
    case 'trial-receipt':
      return trialReceipt(unit, send, now, read);
    case 'trial-entered':
      return trialEntered(unit, send, read);
    case 'outcome-ask':
      return outcomeAsk(unit, send, read);
    case 'evening-round':
      return eveningRound(unit, send, read);
    case 'decisions-out':
      return decisionsOut(unit, send, read);
    case 'meeting-open-ask':
      return openMeetingAsk(unit, send, read);
    default:
      return withOpenMeeting(postView(unit, send.kind, today), unit, send.kind, today, read);
  }
}
