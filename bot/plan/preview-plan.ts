import { createHash } from 'node:crypto';
import type { PlanChange } from '../../shared/domain/plan/plan-change.ts';
import {
  type Proposal,
  type ProposalRefusal,
  proposeChanges,
  proposeUndo,
} from '../../shared/domain/plan/propose-change.ts';
import { latestStanding, standingChanges } from '../../shared/domain/plan/undo-change.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { View } from '../ui/view.ts';
import { type PreviewOpening, previewView } from './view/plan-change-cards.ts';

export type Preview =
  | { readonly ok: true; readonly reply: Reply }
  | { readonly ok: false; readonly refused: ProposalRefusal };

export function previewChanges(
  call: Call,
  unit: Unit,
  changes: readonly PlanChange[],
  op: string,
  opening?: PreviewOpening,
): Preview {
  const proposal = proposeChanges(unit.plan, changes, call.ports.clock.now());
  if (!proposal.ok) return proposal;
  const data = { unit: unit.id, op, seen: whatMoves(proposal), changes: JSON.stringify(changes) };
  const view = previewView({
    unit,
    changes,
    proposal,
    yes: { action: 'plan.confirm', data },
    ...(opening && { opening }),
  });
  return { ok: true, reply: shown(view, opening === 'stale') };
}

/**
 * Asks about the undo of one change: of the latest that stands where `undoes` names none. Where the plan has been changed
 * again since, that is said, and the later change is offered first.
 */
export function previewUndoOf(
  call: Call,
  unit: Unit,
  undoes: string | undefined,
  { op, replaces }: { readonly op: string; readonly replaces: boolean },
): Preview {
  const standing = standingChanges(unit.planChanged);
  if (undoes === undefined || undoes === standing[0]?.id) return previewUndo(call, unit, op);
  if (!standing.some(({ id }) => id === undoes)) return { ok: false, refused: 'undone-or-over' };
  const first = previewUndo(call, unit, op, 'changedSince', replaces);
  return first.ok || first.refused !== 'too-late-to-undo' ? first : { ok: false, refused: 'later-stands' };
}

export function previewUndo(
  call: Call,
  unit: Unit,
  op: string,
  opening?: PreviewOpening,
  replaces = opening === 'stale',
): Preview {
  const proposal = proposeUndo(unit.plan, unit.planChanged, call.ports.clock.now());
  if (!proposal.ok) return proposal;
  const { id = '', changes = [] } = latestStanding(unit.planChanged) ?? {};
  const data = { unit: unit.id, op, seen: whatMoves(proposal), undoes: id };
  const view = previewView({
    unit,
    changes,
    proposal,
    yes: { action: 'plan.confirm-undo', data },
    ...(opening && { opening }),
  });
  return { ok: true, reply: shown(view, replaces) };
}

/** A fingerprint of the moved dates. The button carries it, so that a yes counts only for the dates that were shown. */
export function whatMoves({ moved }: Extract<Proposal, { ok: true }>): string {
  return createHash('sha256').update(JSON.stringify(moved)).digest('base64url').slice(0, 22);
}

/** A preview that is shown again because the plan has changed replaces the first one. */
function shown(view: View, replaces: boolean): Reply {
  return replaces ? { kind: 'show', view, to: 'only-you', replace: true } : showYou(view);
}
