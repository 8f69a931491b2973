import type { Meeting } from '../../../shared/domain/meeting/meeting.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, note, paragraph } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { attendanceText } from '../text/attendance-text.ts';
import { meetingText } from '../text/meeting-text.ts';

interface Asked {
  readonly mayNote: boolean;
  /** Somebody is missing, it was said: it may not stand so yet. */
  readonly isTold?: boolean;
}

/** Who is ticked off, and for whoever may the one way to do so. */
export function attendanceView(
  { id: unit, language }: Pick<Unit, 'id' | 'language'>,
  { day, present = [] }: Pick<Meeting, 'day' | 'present'>,
  { mayNote, isTold = false }: Asked,
): View {
  const text = attendanceText[language];
  const label = meetingText[language].attendance;
  const names = present.map(({ name }) => name).join(', ');
  const noted = names ? meetingText[language].present(names) : text.notNoted;
  const data = { unit, day, alone: 'yes' } as const;
  return {
    summary: noted,
    nodes: [
      paragraph(noted),
      ...(mayNote
        ? [
            note((isTold ? text.nothingKept : text.toNote)(label)),
            buttons({ label, action: 'meeting.attendance', data, opensForm: true, style: 'primary' }),
          ]
        : []),
    ],
  };
}
