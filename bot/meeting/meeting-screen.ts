import { takesOver } from '../../shared/domain/meeting/holder-of.ts';
import { hasUnfolded, type Meeting } from '../../shared/domain/meeting/meeting.ts';
import { meetingSteps } from '../../shared/domain/meeting/steps.ts';
import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { redrawAnswer } from '../outbox/deliver-send.ts';
import { changeRow } from '../rows/change-row.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { readValue } from '../rows/row.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { note } from '../ui/build-view.ts';
import type { View, ViewNode } from '../ui/view.ts';
import { atHeldMeeting, type HeldMeeting } from './at-meeting.ts';
import { untold } from './away-and-unreached.ts';
import { redrawCard } from './channel-card.ts';
import { hasNoMessage, mayTakeCard } from './may-take-card.ts';
import { asItStands, drawBelow, drawHere, insteadOfCard, leftCard } from './one-card.ts';
import { meetingText } from './text/meeting-text.ts';
import { closedView, overView } from './view/closed-view.ts';
import { meetingView } from './view/meeting-view.ts';
import { inYourChatView, wayToCardView } from './view/way-to-card-view.ts';

/** Asked once the meeting has been changed, or found to stay as it was. */
interface Pressed {
  readonly movedOn?: () => boolean;
  readonly counted?: () => boolean | undefined;
  readonly below?: boolean;
}

/** A meeting that has been closed is never changed; whoever still has its buttons sees what was decided. */
export async function change(
  at: HeldMeeting,
  make: (meeting: Meeting) => Meeting,
  { movedOn, counted, below = false }: Pressed = {},
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
  const isCounted = counted?.();
  return screen(at, meeting, {
    movedOn: movedOn?.() ?? false,
    below,
    ...(isCounted !== undefined && { counted: isCounted }),
  });
}

type Shown = Pick<HeldMeeting, 'unit' | 'agenda' | 'call'>;

/**
 * The message with the chair's buttons, after what was done in another one. A colleague may have taken them over before
 * it is drawn: whoever has drawn looks once more.
 */
export async function redrawOwnCard(
  { unit, agenda, call }: Shown,
  meeting: Meeting,
  said: readonly ViewNode[] = [],
): Promise<void> {
  const { card } = meeting;
  if (!card || meeting.state !== 'open') return;
  const view = await cardView({ unit, agenda, call }, meeting, card.of, { said });
  await redrawAnswer(call.ports, card.of, card.message, view);
  const now = await readValue(call.ports, meetingRow(unit.id, meeting.day));
  const lost = insteadOfCard(call, unit, now, card);
  if (lost) await redrawAnswer(call.ports, card.of, card.message, lost);
}

/** The card with the chair's buttons, as it is drawn for whoever has them or is to have them. */
async function cardView(
  { unit, agenda, call }: Shown,
  meeting: Meeting,
  of: Person,
  { more = hasUnfolded(meeting, of), ...told }: Told,
): Promise<View> {
  // Where the meeting is closed it is said whom its decisions will not reach, while all are there.
  const isLast = meeting.step >= meetingSteps(agenda).length - 1;
  const unreached = isLast ? await untold(call.ports, unit, meeting, of) : undefined;
  const now = call.ports.clock.now();
  return meetingView({ ...told, unit, agenda, meeting, now, more, untold: unreached });
}

interface Told {
  /** *Mere* or *Mindre* was pressed; else it stands as it stood. */
  readonly more?: boolean;
  readonly movedOn?: boolean;
  /** Whether what was pressed was done: told where a colleague has taken the meeting over meanwhile. */
  readonly counted?: boolean;
  readonly decided?: boolean;
  readonly untold?: readonly string[];
  readonly said?: readonly ViewNode[];
  /** What was pressed has to stay where it is, or the meeting was moved in words: it comes below. */
  readonly below?: boolean;
}

export async function screen(at: Shown, meeting: Meeting, told: Told = {}): Promise<Reply> {
  const { unit, call } = at;
  const { untold: names, said = [] } = told;
  if (meeting.state === 'open') return openScreen(at, meeting, told);
  const { today } = call;
  const isTold = names !== undefined || said.length > 0;
  return instead(
    showYou(
      isTold ? closedView({ unit, meeting, today, untold: names, said }) : overView(unit, meeting, today),
    ),
  );
}

/** The chair's buttons, in the one message that has them; in every other one, the way there. */
async function openScreen({ unit, agenda, call }: Shown, meeting: Meeting, told: Told): Promise<Reply> {
  const { below = false, said = [] } = told;
  const view = () => cardView({ unit, agenda, call }, meeting, call.person, told);
  const shown = { unit, agenda, meeting, now: call.ports.clock.now() };
  if (call.intent.what.kind === 'words') {
    // Words take the buttons from nobody who has them.
    const isOthers =
      takesOver(unit, meeting, call.person) || (meeting.card && !samePerson(meeting.card.of, call.person));
    if (below && !isOthers && (await drawBelow(call, unit, meeting, await view())))
      return hasNoMessage(call) ? instead(showYou(inYourChatView(unit))) : { kind: 'nothing' };
    if (below) await redrawOwnCard({ unit, agenda, call }, meeting);
    // What is typed has no message yet that could be the card: it shows the way to it, and the press takes it there.
    return showYou(wayToCardView(shown, call.person, said));
  }
  const way = wayToCardView(shown, call.person, said);
  if (!mayTakeCard(call, unit, meeting)) {
    await redrawOwnCard({ unit, agenda, call }, meeting);
    const stands = await asItStands(call, unit);
    const whose = leftCard(call, stands, meeting, call.person).nodes.slice(0, 1);
    return instead(
      showYou(wayToCardView(shown, call.person, [...said, ...whose, ...countedNodes(unit, told)])),
    );
  }
  const isButton = call.intent.what.kind === 'button';
  if (isButton && (below || hasNoMessage(call)) && (await drawBelow(call, unit, meeting, await view())))
    return below ? { kind: 'nothing' } : instead(showYou(inYourChatView(unit)));
  const own = await view();
  const drawn = await drawHere(call, unit, meeting, own);
  // A form whose message cannot be replaced would else leave the meeting standing twice.
  const reply = instead(showYou(drawn === own ? own : withCounted(drawn, countedNodes(unit, told))));
  return reply.kind === 'show' ? { ...reply, beside: way } : reply;
}

function countedNodes({ language }: Pick<Unit, 'language'>, { counted }: Told): readonly ViewNode[] {
  if (counted === undefined) return [];
  const { yes, no } = meetingText[language].pressed;
  return [note(counted ? yes : no)];
}

/** Below whose the meeting is now. */
function withCounted({ nodes: [whose, ...ways], ...view }: View, told: readonly ViewNode[]): View {
  return { ...view, nodes: [...(whose ? [whose] : []), ...told, ...ways] };
}
