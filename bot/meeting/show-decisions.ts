import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { readValue } from '../rows/row.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/names.ts';
import type { View } from '../ui/view.ts';
import { copyView, decisionsView } from './view/decisions-view.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'meeting.decisions': Carries<'unit' | 'day'>;
    'meeting.copy': Carries<'unit' | 'day'>;
  }
}

export const decisionsButton = button('meeting.decisions', {
  deed: 'see-agenda',
  needs: ['day'],
  press: (at, { day }) => showClosed(at, day, (unit, meeting) => decisionsView({ unit, meeting }, 'reader')),
});

/** The same in plain lines, to paste where the parents or the staff group read. */
export const copyButton = button('meeting.copy', {
  deed: 'see-agenda',
  needs: ['day'],
  press: (at, { day }) => showClosed(at, day, (unit, meeting) => copyView({ unit, meeting })),
});

async function showClosed(
  { unit, call }: Standing,
  day: string,
  show: (unit: Unit, meeting: Meeting) => View,
): Promise<Reply> {
  const meeting = await readValue(call.ports, meetingRow(unit.id, day));
  return showYou(meeting?.state === 'closed' ? show(unit, meeting) : refusalView(unit.language, 'gone'));
}
