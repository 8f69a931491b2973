import type { PlannedMeeting } from '../../../shared/domain/plan/plan.ts';
import { chairOf, hasAgreedToChair } from '../../../shared/domain/unit/chair.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { nameOf } from '../../access/view/person-name.ts';
import type { Words } from '../../ui/view.ts';
import { chairWordsText } from '../text/chair-words-text.ts';

interface ChairRow {
  readonly label: string;
  readonly words: Words;
}

/** Who chairs a meeting. By name rather than as a mention, so that nobody's phone rings. */
export function chairRow(
  unit: Pick<Unit, 'language' | 'chairs' | 'leadership'>,
  meeting: Pick<PlannedMeeting, 'id' | 'day'>,
): ChairRow {
  const { chair: label, nobodyYet } = chairWordsText[unit.language];
  const person = chairOf(unit, meeting);
  const name = person.name ?? nameOf(person);
  return { label, words: hasAgreedToChair(unit, meeting) ? [name] : [name, nobodyYet] };
}
