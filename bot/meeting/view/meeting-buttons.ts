import type { Meeting } from '../../../shared/domain/meeting/meeting.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import type { Button } from '../../ui/view.ts';
import { meetingText } from '../text/meeting-text.ts';
import type { MeetingFormName } from './meeting-forms.ts';

interface Held {
  readonly unit: Unit;
  readonly meeting: Meeting;
}

export function writing({ unit, meeting }: Held, item: string, at: number): readonly Button[] {
  const text = meetingText[unit.language];
  const opens = (label: string, action: MeetingFormName): Button => ({
    label,
    action,
    data: { ...dataOf(unit, meeting), at: String(at) },
    opensForm: true,
  });
  const plans =
    meeting.course !== undefined && (item === 'goals' || item === 'activities' || item === 'decisions');
  return [
    opens(text.decide, 'meeting.decision'),
    ...(plans ? [opens(text.goal, 'meeting.goal'), opens(text.theme, 'meeting.theme')] : []),
    ...(plans && meeting.goals.length > 0 ? [opens(text.activities, 'meeting.activities')] : []),
    ...(at === 0 || item === 'decisions' ? [opens(text.attendance, 'meeting.attendance')] : []),
  ];
}

/** Each button names where it leads, so that pressing it twice, or two people pressing it, leads there once. */
export function moving(
  { unit, meeting }: Held,
  at: number,
  steps: number,
  hasOtherWayOn: boolean,
): readonly Button[] {
  const text = meetingText[unit.language];
  const to = (step: number) => ({ ...dataOf(unit, meeting), to: String(step) });
  return [
    ...(at > 0 ? [{ label: text.back, action: 'meeting.go', data: to(at - 1) } as const] : []),
    ...(at < steps - 1
      ? [
          {
            label: text.next,
            action: 'meeting.go' as const,
            data: to(at + 1),
            ...(!hasOtherWayOn && { style: 'primary' as const }),
          },
        ]
      : []),
  ];
}

export function dataOf(unit: Unit, { day }: Meeting): { readonly unit: string; readonly day: string } {
  return { unit: unit.id, day };
}
