import { meetingsOf } from '../../shared/domain/plan/find-in-plan.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Ports } from '../turn/ports.ts';
import { redrawRecordOf } from './redraw-record.ts';
import { nextMeetingWords } from './view/meeting-decisions-view.ts';

/**
 * What the channel reads of the latest meeting ends with when the next one is. When the plan has changed, that line is put
 * right: the message stands there until they meet again.
 *
 * `changed`: when the change was made that is looked at. Where another came right after it, nobody knows what stood before
 * the two, and the message is drawn anew whatever it says.
 */
export async function tellNextAnew(ports: Ports, unit: Unit, changed: string): Promise<void> {
  const { planChanged } = unit;
  const today = dayOf(ports.clock.now());
  if (!planChanged || planChanged.at < changed) return;
  const plan = planOf(unit.plan, today);
  const latest = meetingsOf(plan).findLast(({ day }) => day <= today);
  if (!latest) return;
  const before = { ...unit, plan: planChanged.before };
  const isSame = nextMeetingWords(before, latest.day) === nextMeetingWords(unit, latest.day);
  if (isSame && planChanged.at === changed) return;
  await redrawRecordOf(ports, { unit: unit.id, day: latest.day });
}
