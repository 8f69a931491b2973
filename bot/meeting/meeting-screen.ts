import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { redrawAnswer } from '../outbox/deliver-send.ts';
import { changeRow } from '../rows/change-row.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { ViewNode } from '../ui/view.ts';
import { atHeldMeeting, type HeldMeeting } from './at-meeting.ts';
import { redrawCard } from './channel-card.ts';
import { takeCardHere } from './one-card.ts';
import { decisionsView } from './view/meeting-decisions-view.ts';
import { meetingView } from './view/meeting-view.ts';
import { wayToCardView } from './view/way-to-card-view.ts';

/** A meeting that has been closed is never changed; whoever still has its buttons sees what was decided. */
export async function change(
  at: HeldMeeting,
  make: (meeting: Meeting) => Meeting,
  { movedOn }: { readonly movedOn?: () => boolean } = {},
): Promise<Reply> {
  const { unit, held, call } = at;
  const changed = await changeRow(
    call.ports,
    meetingRow(unit.id, held.value.day),
    (meeting) => meeting && (meeting.state === 'open' ? make(meeting) : meeting),
    held,
  );
  if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
  const meeting = changed.row.value;
  // Somebody is closing it at this moment: that is finished first, and then shown.
  if (meeting.state === 'closing')
    return atHeldMeeting(at, meeting.day, (now) => screen(now, now.held.value));
  if (changed.row.etag !== held.etag) await redrawCard(at, meeting);
  return screen(at, meeting, { movedOn: movedOn?.() ?? false });
}

type Shown = Pick<HeldMeeting, 'unit' | 'agenda' | 'call'>;

/** The message with the chair's buttons, after what was done in another one. */
export async function redrawOwnCard({ unit, agenda, call }: Shown, meeting: Meeting): Promise<void> {
  const { card } = meeting;
  if (!card || meeting.state !== 'open') return;
  const view = meetingView({ unit, agenda, meeting, now: call.ports.clock.now() });
  await redrawAnswer(call.ports, card.of, card.message, view);
}

export async function screen(
  { unit, agenda, call }: Shown,
  meeting: Meeting,
  {
    more = false,
    movedOn = false,
    decided = false,
    untold,
    said = [],
  }: {
    readonly more?: boolean;
    readonly movedOn?: boolean;
    readonly decided?: boolean;
    readonly untold?: readonly string[];
    readonly said?: readonly ViewNode[];
  } = {},
): Promise<Reply> {
  const now = call.ports.clock.now();
  if (meeting.state === 'open') {
    // What is typed has no message yet that could be the card: it shows the way to it, and the press takes it there.
    if (call.intent.what.kind === 'words') return showYou(wayToCardView({ unit, agenda, meeting, now }));
    await takeCardHere(call, unit, meeting);
  }
  const view =
    meeting.state === 'open'
      ? meetingView({ unit, agenda, meeting, now, more, movedOn, decided, said })
      : decisionsView({ unit, meeting, today: call.today, said, ...(untold && { untold }) }, 'chair');
  return instead(showYou(view));
}
