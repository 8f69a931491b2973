import { correctDecision } from '../../shared/domain/meeting/decisions-in-meeting.ts';
import { type KeptDecision, keepDecision } from '../../shared/domain/meeting/kept-decision.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import type { Standing } from '../access/enter.ts';
import type { Instead } from '../feature/form.ts';
import { changeRow } from '../rows/change-row.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { readValue } from '../rows/row.ts';
import { heldMeeting } from './at-meeting.ts';
import { redrawCard } from './channel-card.ts';
import { redrawOwnCard } from './meeting-screen.ts';
import type { Moved } from './move-decision.ts';

type Of = Pick<KeptDecision, 'id' | 'day'>;

/** A decision of a meeting that is going on, as it will live on. */
export async function decidedNow({ unit, call }: Standing, of: Of): Promise<KeptDecision | undefined> {
  const meeting = await readValue(call.ports, meetingRow(unit.id, of.day));
  return meeting && within(meeting, of);
}

/** Put right in the record of the meeting that is going on, for whoever runs it. */
export async function changeDecidedNow(
  at: Standing,
  of: Of,
  make: (kept: KeptDecision) => KeptDecision,
): Promise<'gone' | 'busy' | Moved | Instead> {
  const held = await heldMeeting(at, of.day);
  if ('instead' in held) return held;
  const { ports } = at.call;
  const written = ports.clock.now().toISOString();
  let moved: Moved | undefined;
  const write = (now: Meeting | undefined): Meeting | undefined => {
    const before = now && within(now, of);
    const kept = before && make(before);
    moved = kept && { kept, isNew: kept !== before };
    if (!now || !kept || kept === before) return now;
    const { text, who, owner, by } = kept;
    const words = { text, ...(who && { who }), ...(owner && { owner }), ...(by && { by }) };
    return correctDecision(now, of.id, words, written);
  };
  const changed = await changeRow(ports, meetingRow(at.unit.id, of.day), write, held.held);
  if (!changed.ok) return 'busy';
  if (!moved?.isNew) return moved ?? 'gone';
  await redrawCard(held, changed.row.value);
  await redrawOwnCard(held, changed.row.value);
  return moved;
}

function within({ state, decisions, day }: Meeting, { id }: Of): KeptDecision | undefined {
  const found = state === 'open' ? decisions.find((decision) => decision.id === id) : undefined;
  return found && keepDecision(found, day);
}
