import type { PlannedMeeting } from '../../../shared/domain/plan/plan.ts';
import { timeOf } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, paragraph } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { meetingText } from '../text/meeting-text.ts';

interface Early {
  readonly now: Date;
  readonly length: string | undefined;
}

/** Long before its time: the others may not be there yet, and the whole clock of the meeting would move. */
export function earlyView(unit: Unit, { day, time }: PlannedMeeting, { now, length }: Early): View {
  const text = meetingText[unit.language];
  const words = datesText[unit.language];
  const asked = text.early(words.time(time), words.time(timeOf(now)));
  const data = { unit: unit.id, ...(length && { length }) };
  return {
    summary: asked,
    nodes: [
      paragraph(asked),
      buttons(
        {
          label: text.startNow,
          action: 'meeting.start',
          data: { ...data, day, sure: 'yes' },
          style: 'primary',
        },
        { label: text.wait, action: 'agenda.show', data },
      ),
    ],
  };
}
