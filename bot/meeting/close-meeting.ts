import { goalsAreSettled, type Meeting } from '../../shared/domain/meeting/meeting.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { changeRow } from '../rows/change-row.ts';
import { commonGoalsRow } from '../rows/learning-rows.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { readValue } from '../rows/row.ts';
import { showYou } from '../turn/call.ts';
import type { Ports } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { atHeldMeeting, type HeldMeeting } from './at-meeting.ts';
import { untold } from './away-and-unreached.ts';
import { redrawCard } from './channel-card.ts';
import { finishClosing } from './finish-closing.ts';
import { isLeftCard } from './may-take-card.ts';
import { screen } from './meeting-screen.ts';
import { endCard } from './one-card.ts';
import { isHere } from './run-meeting.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'meeting.close': Carries<'unit' | 'day', 'goals' | 'from'>;
  }
}

/** First the meeting is marked: what is pressed after that finds it closed, and what came before is in it. */
export const closeButton = button('meeting.close', {
  deed: 'see-agenda',
  needs: ['day'],
  press: (here, { day, goals, from }) =>
    atHeldMeeting(here, day, (at) =>
      isHere(at, from) ? closeMeeting(at, goals === 'none') : screen(at, at.held.value, { movedOn: true }),
    ),
});

async function closeMeeting(at: HeldMeeting, withoutGoals: boolean): Promise<Reply> {
  const { unit, held, stored, agenda, call } = at;
  const { ports, person } = call;
  if (isLeftCard(call, unit, held.value)) return screen(at, held.value);
  const now = ports.clock.now().toISOString();
  const hasEarlier = withoutGoals && (await hasGoals(ports, unit.id, held.value));
  const mark = (meeting: Meeting | undefined): Meeting | undefined =>
    meeting?.state !== 'open' || !goalsAreSettled(meeting, withoutGoals)
      ? meeting
      : {
          ...meeting,
          state: 'closing',
          closedAt: now,
          closedBy: person,
          ...(agenda.meanwhile > 0 && { meanwhile: agenda.meanwhile }),
          // A goal may have been set since the button was drawn, or long before the meeting.
          ...(withoutGoals && meeting.goals.length === 0 && !hasEarlier && { withoutGoals }),
        };
  const marked = await changeRow(ports, meetingRow(unit.id, held.value.day), mark, held);
  if (!marked.ok) return showYou(refusalView(unit.language, 'busy'));
  if (marked.row.value.state === 'open') return screen(at, marked.row.value);
  const closed = await finishClosing(ports, unit, stored.value, marked.row);
  if (!closed) return showYou(refusalView(unit.language, 'busy'));
  await redrawCard(at, closed.value);
  await endCard(call, unit, marked.row.value, closed.value);
  const unreached = await untold(ports, unit, closed.value, closed.value.closedBy);
  return screen(at, closed.value, { untold: unreached });
}

async function hasGoals(ports: Ports, unit: string, { course }: Meeting): Promise<boolean> {
  const common = course === undefined ? undefined : await readValue(ports, commonGoalsRow(unit, course));
  return (common?.goals.length ?? 0) > 0;
}
