import { wordingOf } from '../../shared/domain/meeting/decision-wording.ts';
import {
  deleteDecision,
  dropDecision,
  mayCorrect,
} from '../../shared/domain/meeting/decisions-in-meeting.ts';
import type { Decision, Meeting } from '../../shared/domain/meeting/meeting.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { changeRow } from '../rows/change-row.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { atHeldMeeting, type HeldMeeting } from './at-meeting.ts';
import { redrawCard } from './channel-card.ts';
import { correctClosed } from './correct-closed.ts';
import { asItStands, findKept } from './find-kept.ts';
import { redrawOwnCard, screen } from './meeting-screen.ts';
import { listedDecisions } from './show-decisions.ts';
import { untoldOf } from './tell-dropped.ts';
import { meetingDecisionsText } from './text/meeting-decisions-text.ts';
import { meetingFormsText } from './text/meeting-forms-text.ts';
import { droppedNodes, sureToDropView, untoldNodes } from './view/correct-decisions-view.ts';
import { savedView } from './view/saved-view.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    /** `alone`: on a receipt of its own; `keep`: no, it stays. */
    'meeting.drop-ask': Carries<'unit' | 'day' | 'decision', 'alone' | 'keep'>;
    /** `stood`: what it said when it was asked about. */
    'meeting.drop': Carries<'unit' | 'day' | 'decision', 'alone' | 'stood'>;
  }
}

/** What is deleted is gone for everybody, so a slip of the thumb is asked about first. */
export const askToDropButton = button('meeting.drop-ask', {
  deed: 'see-agenda',
  needs: ['day', 'decision'],
  press: (here, { day, decision, alone, keep }) =>
    atHeldMeeting(here, day, async (at) => {
      const { unit, call } = at;
      const meeting = at.held.value;
      const found = meeting.decisions.find(({ id }) => id === decision);
      const isLate = meeting.state === 'closed' && !mayCorrect(meeting, call.today, unit.plan);
      const inList = alone === 'list';
      if (inList && (!found || keep)) return instead(showYou(await listedDecisions(at, { isGone: !found })));
      if (!found && alone) return instead(showYou(sentence(meetingFormsText[unit.language].decisionGone)));
      if (!found || isLate) return screen(at, meeting);
      const inChannel = call.intent.where.kind === 'channel';
      if (keep)
        return instead(showYou(savedView(unit, meeting, { id: decision, reader: call.person, inChannel })));
      const standing = await asItStands(at, meeting, decision);
      return askToDrop(at, standing.decisions.find(({ id }) => id === decision) ?? found, alone);
    }),
});

export function askToDrop(
  { unit, held }: HeldMeeting,
  decision: Decision,
  alone: string | undefined,
  isChanged = false,
): Reply {
  const where = alone === undefined ? undefined : alone === 'list' ? 'list' : 'yes';
  return instead(showYou(sureToDropView(unit, held.value, { decision, alone: where, isChanged })));
}

/** Deleted from the record, and from what lives on of it. */
export const dropDecisionButton = button('meeting.drop', {
  deed: 'see-agenda',
  needs: ['day', 'decision'],
  press: (here, { day, decision, alone, stood = 'uncorrected' }) =>
    atHeldMeeting(here, day, (at) => drop(at, decision, alone, stood)),
});

/**
 * `alone`: from where the meeting's card does not stand. `stood`: what it said when somebody was asked about it; says it
 * something else by now, they are asked anew. A question from before questions knew holds for what nobody has corrected.
 */
export async function drop(
  at: HeldMeeting,
  decision: string,
  alone: string | undefined,
  stood?: string,
): Promise<Reply> {
  const { unit, call, held } = at;
  const { day, state } = held.value;
  const busy = showYou(refusalView(unit.language, 'busy'));
  const isMeant = (one: Decision): boolean =>
    !stood || (stood === 'uncorrected' ? !one.corrected : wordingOf(one) === stood);
  const isIt = ({ id }: Decision) => id === decision;
  const now = (stood ? await asItStands(at, held.value, decision) : held.value).decisions.find(isIt);
  if (now && !isMeant(now)) return askToDrop(at, now, alone, true);
  const inChannel = call.intent.where.kind === 'channel';
  const kept = state === 'closed' ? await findKept(call.ports, unit.id, decision, day) : undefined;
  const untold = kept ? await untoldOf(at, kept.row.value) : [];
  const said = [...droppedNodes(unit, held.value, { id: decision, inChannel }), ...untoldNodes(unit, untold)];
  const isDropped = meetingDecisionsText[unit.language].isDropped();
  const line = said.length > 0 ? { summary: isDropped, nodes: said } : sentence(isDropped);
  const show = async (meeting: Meeting) => {
    if (alone === 'list') return instead(showYou(await listedDecisions(at, { said })));
    return alone ? instead(showYou(line)) : screen(at, meeting, { said });
  };
  if (state === 'closed') {
    if (!mayCorrect(held.value, call.today, unit.plan)) return screen(at, held.value);
    let changed: Decision | undefined;
    const make = (standing: Meeting) => {
      changed = standing.decisions.find((one) => isIt(one) && !isMeant(one));
      return changed ? standing : deleteDecision(standing, decision);
    };
    const dropped = await correctClosed(at, make, show, decision);
    return changed ? askToDrop(at, changed, alone, true) : (dropped ?? busy);
  }
  const dropped = await dropIf(at, decision, isMeant);
  if (dropped === 'busy') return busy;
  // Closed in the meantime: then it is deleted from what lives on as well.
  if (!dropped) return atHeldMeeting(at, day, (again) => drop(again, decision, alone, stood));
  await redrawCard(at, dropped);
  // From its own receipt the press does not reach the message with the chair's buttons.
  if (alone) await redrawOwnCard(at, dropped);
  return show(dropped);
}

/** The meeting without it; nothing when the meeting is closed by then, or the decision no longer what was meant. */
export async function dropIf(
  { unit, call, held }: HeldMeeting,
  decision: string,
  isMeant: (one: Decision) => boolean,
): Promise<Meeting | 'busy' | undefined> {
  const isStill = ({ state, decisions }: Meeting) =>
    state === 'open' && decisions.every((one) => one.id !== decision || isMeant(one));
  const row = meetingRow(unit.id, held.value.day);
  const write = (now?: Meeting) => (now && isStill(now) ? dropDecision(now, decision) : now);
  const changed = await changeRow(call.ports, row, write, held);
  if (!changed.ok) return 'busy';
  return isStill(changed.row.value) ? changed.row.value : undefined;
}
