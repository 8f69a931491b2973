import { fingerprint } from '../../shared/domain/guard/guard.ts';
import { parsePlanChanges, writtenWords } from '../../shared/domain/plan/parse-changes.ts';
import { type Proposal, proposeChanges, proposeUndo } from '../../shared/domain/plan/propose-change.ts';
import {
  keptEarlier,
  latestStanding,
  type PlanChanged,
  standingChanges,
} from '../../shared/domain/plan/undo-change.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Row } from '../../shared/ports/store.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { message } from '../feature/message.ts';
import { guardWords } from '../guard/guard-words.ts';
import { commit } from '../outbox/commit.ts';
import { foreseeAnew, scheduleAnew } from '../outbox/schedule-anew.ts';
import { readRow, replacing } from '../rows/row.ts';
import { unitRow } from '../rows/unit-rows.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import type { View } from '../ui/view.ts';
import { begunToday } from './meeting-today.ts';
import { type Preview, previewChanges, previewUndo, previewUndoOf, whatMoves } from './preview-plan.ts';
import {
  planChangedView,
  planDeclinedView,
  planDoneView,
  planRefusedView,
} from './view/plan-change-cards.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'plan.confirm': Carries<'unit' | 'op' | 'changes', 'seen'>;
    'plan.confirm-undo': Carries<'unit' | 'op', 'seen' | 'undoes'>;
    'plan.decline': Carries<'unit'>;
    'plan.undo': Carries<'unit', 'undoes'>;
  }
}

declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    'plan-changed': { change: string };
  }
}

const attempts = 3;

/** What “Ja, gør det” means, worked out against the plan as it is now. */
interface Intended {
  readonly op: string;
  /** The dates that the person was shown. If other dates would move now, they are shown those first. */
  readonly seen: string;
  /** What is to be asked in its place, as the plan stands now. */
  readonly first?: (unit: Unit) => Preview | undefined;
  readonly propose: (unit: Unit) => Proposal;
  readonly preview: (unit: Unit) => Preview;
  readonly changed: (unit: Unit) => Pick<PlanChanged, 'changes' | 'undone' | 'earlier'>;
}

export const confirmButton = button('plan.confirm', {
  deed: 'change-plan',
  needs: ['op', 'changes'],
  press: async (at, { op, seen = '', changes: packed }) => {
    const { call, row, unit } = at;
    const changes = parsePlanChanges(packed);
    // The form has guarded these words, but a button brings them here. So the guard sees them again and
    // refuses a CPR number.
    const storable = writtenWords(changes ?? []).every(
      (text) => guardWords(text, { known: [], accepted: fingerprint(text) }).ok,
    );
    if (!changes || !storable) return instead(refusalView(unit.language, 'gone'));
    // Begun between the preview and the yes, before its time: nothing else knows that it cannot be moved any more.
    const moved = changes.flatMap((change) => (change.kind === 'move-meeting' ? [change.meeting] : []));
    const begun = moved.length > 0 ? await begunToday(at) : undefined;
    if (begun && moved.includes(begun.id)) return instead(planRefusedView(unit.language, 'already-held'));
    return confirm(call, row, {
      op,
      seen,
      propose: ({ plan }) => proposeChanges(plan, changes, call.ports.clock.now()),
      preview: (fresh) => previewChanges(call, fresh, changes, op, 'stale'),
      changed: ({ planChanged }) => ({ changes, earlier: keptEarlier(planChanged, call.ports.clock.now()) }),
    });
  },
});

export const undoButton = button('plan.undo', {
  deed: 'change-plan',
  press: async ({ call, unit }, { undoes }) => {
    const preview = previewUndoOf(call, unit, undoes, { op: call.ports.ids.next(), replaces: false });
    return preview.ok ? preview.reply : showYou(planRefusedView(unit.language, preview.refused));
  },
});

export const confirmUndoButton = button('plan.confirm-undo', {
  deed: 'change-plan',
  needs: ['op'],
  press: async ({ call, row }, { op, seen = '', undoes }) =>
    confirm(call, row, {
      op,
      seen,
      // This button undoes one change. A later change has its own, and is asked about first.
      first: (fresh) => {
        if (undoes && latestStanding(fresh.planChanged)?.id === undoes) return undefined;
        return previewUndoOf(call, fresh, undoes ?? '', { op: call.ports.ids.next(), replaces: true });
      },
      propose: ({ plan, planChanged }) => proposeUndo(plan, planChanged, call.ports.clock.now()),
      preview: (fresh) => previewUndo(call, fresh, op, 'stale'),
      changed: ({ planChanged }) => {
        const [undone, ...earlier] = standingChanges(planChanged);
        return { changes: undone?.changes ?? [], undone: true, earlier };
      },
    }),
});

export const declineButton = button('plan.decline', {
  deed: 'change-plan',
  press: async ({ unit }) => instead(planDeclinedView(unit.language)),
});

export const planChanged = message('plan-changed', ({ unit, send }) =>
  planChangedView(unit, send.about.change),
);

async function confirm(call: Call, found: Row<Unit>, intended: Intended): Promise<Reply> {
  const { ports } = call;
  const { op } = intended;
  let row: Row<Unit> | undefined = found;
  for (let attempt = 0; row && attempt < attempts; attempt++) {
    const unit: Unit = row.value;
    const now = ports.clock.now();
    if (unit.planChanged?.id === op) return instead(planDoneView(unit, now));
    const first = intended.first?.(unit);
    if (first) return first.ok ? first.reply : instead(planRefusedView(unit.language, first.refused));
    const proposal = intended.propose(unit);
    if (!proposal.ok) return instead(planRefusedView(unit.language, proposal.refused));
    if (whatMoves(proposal) !== intended.seen) {
      const preview = intended.preview(unit);
      return preview.ok ? preview.reply : instead(planRefusedView(unit.language, preview.refused));
    }
    const next = changedUnit(call, unit, proposal, intended);
    const written = await save(call, next, row, op);
    if (written.ok) return instead(planDoneView(next, now));
    // This yes has been acted on already, and the plan has changed again since.
    if (written.reason === 'exists') return instead(refusalView(unit.language, 'gone'));
    row = await readRow(ports, unitRow(unit.id));
  }
  return instead(refusalView(found.value.language, 'busy'));
}

function changedUnit(
  call: Call,
  unit: Unit,
  proposal: Extract<Proposal, { ok: true }>,
  { op, changed }: Intended,
): Unit {
  const planChanged: PlanChanged = {
    id: op,
    revision: (unit.planChanged?.revision ?? 0) + 1,
    at: call.ports.clock.now().toISOString(),
    by: call.person,
    ...changed(unit),
    before: unit.plan,
    ...(proposal.undoUntil && { undoUntil: proposal.undoUntil.toISOString() }),
  };
  return { ...unit, plan: proposal.settings, planChanged };
}

async function save({ ports }: Call, unit: Unit, row: Row<Unit>, op: string) {
  const anew = await foreseeAnew(ports, row.value, unit);
  const tell = { key: `plan|${op}`, kind: 'plan-changed', to: 'channel', about: { change: op } } as const;
  const written = await commit(ports, unit, [replacing(unitRow(unit.id), row, unit)], tell);
  if (written.ok) await scheduleAnew(ports, row.value, unit, anew);
  return written;
}

/** Replaces the question by the answer, so that nobody says yes twice. */
function instead(view: View): Reply {
  return { kind: 'show', view, to: 'only-you', replace: true };
}
