import type { PlannedMeeting } from '../../../shared/domain/plan/plan.ts';
import { chairOf, hasAgreedToChair } from '../../../shared/domain/unit/chair.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { nameOf } from '../../access/view/name-of.ts';
import type { Words } from '../../ui/view.ts';
import { chairLineText } from '../text/chair-line-text.ts';

/** Who chairs a meeting, for the guide and wherever it is announced; by name where there is one, so that no phone rings. */
export function chairLine(
  unit: Pick<Unit, 'language' | 'chairs' | 'leadership'>,
  meeting: Pick<PlannedMeeting, 'id' | 'day'>,
): Words {
  const { chair, nobodyYet } = chairLineText[unit.language];
  const person = chairOf(unit, meeting);
  const name = person.name ?? nameOf(person);
  return hasAgreedToChair(unit, meeting) ? [chair, name] : [chair, name, nobodyYet];
}
