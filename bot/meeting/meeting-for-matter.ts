import { meetingAhead } from '../../shared/domain/plan/find-in-plan.ts';
import type { PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import { addDays } from '../../shared/domain/time/day.ts';
import type { Standing } from '../access/enter.ts';
import { plainWords } from '../feature/plain-words.ts';
import { meetingNow } from './current-agenda.ts';
import { ofNextMeeting } from './told-of-chair.ts';

/** Where a point that is put on now is talked of. */
export interface Ahead {
  /** Missing where none is planned. */
  readonly meeting: PlannedMeeting | undefined;
  /** It is going on, and the point comes last on it. */
  readonly isNow: boolean;
}

/** “Næste gang skal vi tale om søvn”, said while a meeting is going on. */
function isForNext({ intent: { what } }: Standing['call']): boolean {
  return what.kind === 'words' && ofNextMeeting.test(plainWords(what.text));
}

/** The meeting that is going on today; else the next that begins, be there an earlier one that nobody closed. */
export async function aheadOf({ unit, plan, call }: Standing): Promise<Ahead> {
  const now = await meetingNow(call.ports, unit.id, plan, call.today);
  if (!now?.held) return { meeting: now?.meeting, isNow: false };
  const isToday = now.meeting.day === call.today;
  if (isToday && now.held.value.state === 'open' && !isForNext(call))
    return { meeting: now.meeting, isNow: true };
  return { meeting: meetingAhead(plan, isToday ? addDays(call.today, 1) : call.today), isNow: false };
}
