import {
  earlierAgain,
  type KeptDecision,
  keepDecision,
  rewordDecision,
} from '../../shared/domain/meeting/kept-decision.ts';
import {
  type Decision,
  deleteDecision,
  dropDecision,
  type Meeting,
  mayCorrect,
} from '../../shared/domain/meeting/meeting.ts';
import type { Change, Row } from '../../shared/ports/store.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { changeRow } from '../rows/change-row.ts';
import { meetingRow, pastDecisionRow } from '../rows/meeting-rows.ts';
import { openDecisionRow } from '../rows/meeting-work-rows.ts';
import { deleting, inserting, type RowAt, readRow, replacing, writeTogether } from '../rows/row.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/names.ts';
import { atHeldMeeting, type HeldMeeting } from './at-meeting.ts';
import { redrawCard, redrawRecord } from './channel-card.ts';
import { redrawOwnCard, screen } from './meeting-screen.ts';
import { makeReminderDue } from './remind-of-decisions.ts';
import { listedDecisions } from './show-decisions.ts';
import { tellDropped } from './tell-dropped.ts';
import { meetingDecisionsText } from './text/meeting-decisions-text.ts';
import { meetingFormsText } from './text/meeting-forms-text.ts';
import { droppedNodes, sureToDropView } from './view/correct-decisions-view.ts';
import { savedView } from './view/saved-view.ts';

declare module '../ui/names.ts' {
  interface Actions {
    /** `alone`: on a receipt of its own; `keep`: no, it stays. */
    'meeting.drop-ask': Carries<'unit' | 'day' | 'decision', 'alone' | 'keep'>;
    'meeting.drop': Carries<'unit' | 'day' | 'decision', 'alone'>;
  }
}

const attempts = 4;

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
      if (keep) return instead(showYou(savedView(unit, meeting, { id: decision, inChannel })));
      const where = alone === undefined ? undefined : inList ? 'list' : 'yes';
      return instead(showYou(sureToDropView(unit, meeting, { decision: found, alone: where })));
    }),
});

/** Deleted from the record, and from what lives on of it. */
export const dropDecisionButton = button('meeting.drop', {
  deed: 'see-agenda',
  needs: ['day', 'decision'],
  press: (here, { day, decision, alone }) => atHeldMeeting(here, day, (at) => drop(at, decision, alone)),
});

/** `alone`: from where the meeting's card does not stand. */
export async function drop(at: HeldMeeting, decision: string, alone: string | undefined): Promise<Reply> {
  const { unit, call, held } = at;
  const { day, state } = held.value;
  const busy = showYou(refusalView(unit.language, 'busy'));
  const said = droppedNodes(unit, held.value, decision);
  const { isDropped } = meetingDecisionsText[unit.language];
  const line = said.length > 0 ? { summary: isDropped, nodes: said } : sentence(isDropped);
  const show = async (now: Meeting) => {
    if (alone === 'list') return instead(showYou(await listedDecisions(at, { said })));
    return alone ? instead(showYou(line)) : screen(at, now, { said });
  };
  if (state === 'closed') {
    if (!mayCorrect(held.value, call.today, unit.plan)) return screen(at, held.value);
    return (await correctClosed(at, (now) => deleteDecision(now, decision), show)) ?? busy;
  }
  const row = meetingRow(unit.id, day);
  const write = (now?: Meeting) => (now?.state === 'open' ? dropDecision(now, decision) : now);
  const changed = await changeRow(call.ports, row, write, held);
  if (!changed.ok) return busy;
  // Closed in the meantime: then it is deleted from what lives on as well.
  if (changed.row.value.state !== 'open') return atHeldMeeting(at, day, (now) => drop(now, decision, alone));
  await redrawCard(at, changed.row.value);
  // From its own receipt the press does not reach the message with the chair's buttons.
  if (alone) await redrawOwnCard(at, changed.row.value);
  return show(changed.row.value);
}

/**
 * The record of a closed meeting and the decisions that live on of it, changed together; and the channel's message is
 * drawn anew, so that nobody keeps reading the slip. Nothing when somebody keeps changing the same rows.
 */
export async function correctClosed(
  at: HeldMeeting,
  make: (meeting: Meeting) => Meeting,
  show: (meeting: Meeting) => Promise<Reply>,
): Promise<Reply | undefined> {
  const { unit, call } = at;
  const { ports } = call;
  const { day } = at.held.value;
  let held: Row<Meeting> | undefined = at.held;
  for (let attempt = 0; held && attempt < attempts; attempt++) {
    const before = held.value;
    const meeting = make(before);
    if (meeting === before) return show(before);
    const kept = await keptChanges(at, before, meeting);
    const changes = [replacing(meetingRow(unit.id, day), held, meeting), ...kept];
    if ((await writeTogether(ports, unit.id, changes)).ok) {
      await redrawRecord(at, before, meeting);
      return show(meeting);
    }
    held = await readRow(ports, meetingRow(unit.id, day));
  }
  return undefined;
}

async function keptChanges(
  { unit, call: { ports, person } }: HeldMeeting,
  before: Meeting,
  after: Meeting,
): Promise<readonly Change[]> {
  const was = new Map(before.decisions.map((decision) => [decision.id, decision]));
  const is = new Set(after.decisions.map(({ id }) => id));
  const changes: Change[] = [];
  for (const decision of after.decisions) {
    const old = was.get(decision.id);
    if (old === decision) continue;
    if (!old) {
      const replaces = decision.replaces;
      const replaced =
        replaces === undefined ? undefined : await readRow(ports, openDecisionRow(unit.id, replaces));
      const kept = keepDecision(decision, after.day, replaced?.value);
      await makeReminderDue(ports, unit, kept);
      changes.push(inserting(openDecisionRow(unit.id, kept.id), kept));
      if (replaced) changes.push(deleting(openDecisionRow(unit.id, replaced.value.id), replaced));
      continue;
    }
    const found = await findKept(ports, unit.id, decision.id, after.day);
    if (!found) continue;
    const { text, who, owner, by } = decision;
    const words = { text, ...(who && { who }), ...(owner && { owner }), ...(by && { by }) };
    const kept = rewordDecision(found.row.value, words);
    await makeReminderDue(ports, unit, kept);
    changes.push(replacing(found.at, found.row, kept));
  }
  for (const gone of before.decisions.filter((decision) => !is.has(decision.id))) {
    const found = await findKept(ports, unit.id, gone.id, after.day);
    if (!found) continue;
    changes.push(deleting(found.at, found.row));
    changes.push(...(await tellDropped(ports, unit, found.row, person)));
    const again = beforeThis(gone, found.row.value);
    if (!again) continue;
    await makeReminderDue(ports, unit, again);
    changes.push(inserting(openDecisionRow(unit.id, again.id), again));
  }
  return changes;
}

/** The earlier decision whose place it took holds again; but for where somebody has changed or settled it since. */
function beforeThis({ replaces, text }: Decision, kept: KeptDecision): KeptDecision | undefined {
  const isUnchanged = kept.state === 'open' && kept.text === text;
  return replaces !== undefined && isUnchanged ? earlierAgain(kept, replaces) : undefined;
}

interface Found {
  readonly at: RowAt<KeptDecision>;
  readonly row: Row<KeptDecision>;
}

/** Open, or settled since. */
export async function findKept(
  ports: HeldMeeting['call']['ports'],
  unit: string,
  id: string,
  day: string,
): Promise<Found | undefined> {
  for (const at of [openDecisionRow(unit, id), pastDecisionRow(unit, { day, id })]) {
    const row = await readRow(ports, at);
    if (row) return { at, row };
  }
  return undefined;
}
