import type { Send } from '../../shared/domain/posts/send.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { decisionsOut, eveningRound, openMeetingAsk, withOpenMeeting } from '../meeting/meeting-posts.ts';
import { planChangedView } from '../plan/view/plan-change-views.ts';
import { channelGoneView, postView, standInView } from '../rhythm/view/post-views.ts';
import type { ReadRow } from '../rows/rows.ts';
import { outcomeAsk } from '../trial/outcome-ask.ts';
import { trialEntered, trialReceipt } from '../trial/trial-receipt.ts';
import type { View } from '../ui/view.ts';
import { leadershipChangedView } from '../unit/view/leadership-views.ts';
import { unitCreatedView } from '../unit/view/onboarding-views.ts';

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
