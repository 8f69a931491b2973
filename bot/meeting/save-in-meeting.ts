import { mayCorrect } from '../../shared/domain/meeting/decisions-in-meeting.ts';
import { decidedAtMatter } from '../../shared/domain/meeting/matter-talked-of.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import type { Standing } from '../access/enter.ts';
import type { FormErrors } from '../feature/form.ts';
import { changeRow } from '../rows/change-row.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { paragraph } from '../ui/build-view.ts';
import type { ViewNode } from '../ui/view.ts';
import { type HeldMeeting, heldMeeting } from './at-meeting.ts';
import { redrawCard } from './channel-card.ts';
import { correctClosed, type ShowCorrected } from './correct-closed.ts';
import { mayTakeCard } from './may-take-card.ts';
import { redrawOwnCard, screen } from './meeting-screen.ts';
import { refusal } from './refused-in-meeting.ts';
import { listedDecisions } from './show-decisions.ts';
import { meetingFormsText } from './text/meeting-forms-text.ts';
import { unitDecisionsText } from './text/unit-decisions-text.ts';
import type { MeetingFormRead } from './view/build-meeting-form.ts';
import type { MeetingFormName } from './view/meeting-forms.ts';
import { notedNodes, receiptNodes, savedView } from './view/saved-view.ts';

/** These may also be sent on the day after. */
export const ofDecisions: readonly MeetingFormName[] = ['meeting.decision', 'meeting.correct'];

interface Written {
  /** Of the decision, where it is one. */
  readonly id: string;
  /** Opened from a sentence somebody wrote, and not from the meeting's card. */
  readonly alone: boolean;
  /** Opened from the list of what is decided, which is shown again. */
  readonly inList?: boolean;
  /** The sentence itself is the decision: what was read out of it is shown, so that it can be put right. */
  readonly told?: boolean;
  /** Its message was edited, and the decision follows. */
  readonly follows?: boolean;
}

/** What cannot be written comes back in its form with everything that was typed. */
export async function save(
  at: HeldMeeting,
  name: MeetingFormName,
  read: (meeting: Meeting) => MeetingFormRead,
  written: Written,
): Promise<Reply | FormErrors> {
  const { unit, held, call } = at;
  const text = meetingFormsText[unit.language];
  let refused: FormErrors | undefined;
  let { id } = written;
  let isRead = false;
  const write = (meeting: Meeting): Meeting => {
    const made = read(meeting);
    refused =
      'errors' in made
        ? refusal(made.errors, { anew: call.ports.ids.next(), id, meeting }, unit.language)
        : undefined;
    if ('errors' in made) return meeting;
    id = made.known ?? written.id;
    isRead = made.isRead ?? false;
    return decidedAtMatter(meeting, made.meeting, at.agenda, at.material.matters);
  };
  const inChannel = call.intent.where.kind === 'channel';
  const { told = false, follows = false } = written;
  const line = (now: Meeting) =>
    savedView(unit, now, { id, reader: call.person, inChannel, told, isRead, follows });
  if (held.value.state === 'closed') {
    if (!mayStillWrite(name, held.value, at)) return { errors: { '': text.tooLate } };
    const show: ShowCorrected = async (now, settled) => {
      const still = settled ? [paragraph(unitDecisionsText[unit.language].settledStill[settled])] : [];
      if (written.inList) return inList(at, now, { id, isRead, still });
      const saved = line(now);
      return written.alone
        ? instead(showYou({ ...saved, nodes: [...still, ...saved.nodes] }))
        : screen(at, now, { said: [...still, ...receiptNodes(unit, now, id, { isRead })] });
    };
    const shown = await correctClosed(at, write, show, written.id);
    return refused ?? shown ?? { errors: { '': text.busy } };
  }
  const changed = await changeRow(
    call.ports,
    meetingRow(unit.id, held.value.day),
    (meeting) => {
      if (meeting?.state !== 'open') return meeting;
      return write(meeting);
    },
    held,
  );
  if (!changed.ok) return { errors: { '': text.busy } };
  if (changed.row.value.state !== 'open') {
    const now = await heldMeeting(at, held.value.day);
    return 'instead' in now ? now.instead : save(now, name, read, written);
  }
  if (refused) return refused;
  const meeting = changed.row.value;
  await redrawCard(at, meeting);
  if (written.inList) return inList(at, meeting, { id, isRead });
  // Where the meeting's card stands elsewhere and cannot be replaced, a line is enough: the card is there already.
  const beside = line(meeting);
  // Written from its own receipt, or from a card that a colleague has taken over since: the live card shows it.
  if (written.alone || !mayTakeCard(call, at.unit, meeting)) {
    await redrawOwnCard(at, meeting);
    return instead(showYou(beside));
  }
  const decided = [...ofDecisions, 'meeting.practice'].includes(name);
  const noted = meeting.decisions.find((each) => isRead && each.id === id);
  const said = noted && notedNodes(unit, meeting.day, noted);
  const shown = await screen(at, meeting, { decided, ...(said && { said }) });
  return shown.kind === 'show' ? { ...shown, beside } : shown;
}

/** The list with what was put right in it, and the same on the message with the chair's buttons. */
async function inList(
  at: HeldMeeting,
  meeting: Meeting,
  {
    id,
    isRead,
    still = [],
  }: { readonly id: string; readonly isRead: boolean; readonly still?: readonly ViewNode[] },
): Promise<Reply> {
  await redrawOwnCard(at, meeting);
  const said = [...still, ...receiptNodes(at.unit, meeting, id, { isRead })];
  return instead(showYou(await listedDecisions(at, { said })));
}

export function mayStillWrite(name: MeetingFormName, meeting: Meeting, { call, unit }: Standing): boolean {
  return ofDecisions.includes(name) && mayCorrect(meeting, call.today, unit.plan);
}
