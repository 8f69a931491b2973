import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { planStanding } from '../access/plan-standing.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { View } from '../ui/view.ts';
import { readMeeting } from './meeting-standing.ts';
import { copyView, decisionsView } from './view/decisions-view.ts';

type Data = Readonly<Record<string, string>>;

export function showDecisions(call: Call, data: Data): Promise<Reply> {
  return withClosed(call, data, (unit, meeting) => decisionsView({ unit, meeting }, 'reader'));
}

/** The same in plain lines, to paste where the parents or the staff group read. */
export function copyDecisions(call: Call, data: Data): Promise<Reply> {
  return withClosed(call, data, (unit, meeting) => copyView({ unit, meeting }));
}

function withClosed(
  call: Call,
  { unit: wanted, day = '' }: Data,
  show: (unit: Unit, meeting: Meeting) => View,
): Promise<Reply> {
  return planStanding(call, wanted, 'see-agenda', async ({ unit }) => {
    const held = await readMeeting(call.ports, unit.id, day);
    if (held?.value.state !== 'closed') return showYou(refusalView(unit.language, 'gone'));
    return showYou(show(unit, held.value));
  });
}
