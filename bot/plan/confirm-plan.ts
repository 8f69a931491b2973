import { fingerprint } from '../../shared/domain/guard/guard.ts';
import {
  type PlanChanged,
  type Proposal,
  proposeChanges,
  proposeUndo,
} from '../../shared/domain/plan/last-change.ts';
import { parsePlanChanges, writtenWords } from '../../shared/domain/plan/parse-changes.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Row } from '../../shared/ports/store.ts';
import { planStanding } from '../access/plan-standing.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { guardWords } from '../guard/guard-text.ts';
import { commit } from '../outbox/commit.ts';
import { scheduleAnew } from '../outbox/schedule.ts';
import { readUnit, unitKey } from '../rows/rows.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { View } from '../ui/view.ts';
import { type Preview, previewChanges, previewUndo, whatMoves } from './preview-plan.ts';
import { planDeclinedView, planDoneView, planRefusedView } from './view/plan-change-views.ts';

const attempts = 3;
const settleSeconds = 30;

type Data = Readonly<Record<string, string>>;

/** What a yes stands for, worked out anew against the plan as it is now. */
interface Intended {
  readonly op: string;
  /** What the person was shown. */
  readonly seen: string;
  readonly propose: (unit: Unit) => Proposal;
  readonly preview: (unit: Unit) => Preview;
  readonly changed: (unit: Unit) => Pick<PlanChanged, 'changes' | 'undone'>;
}

export async function confirmPlanChange(call: Call, data: Data): Promise<Reply> {
  return planStanding(call, data.unit, 'change-plan', async ({ row, unit }) => {
    const changes = parsePlanChanges(data.changes);
    const { op, seen = '' } = data;
    // The form has asked about these words; what may never be stored is refused here too.
    const storable = writtenWords(changes ?? []).every(
      (text) => guardWords(text, { known: [], accepted: fingerprint(text) }).ok,
    );
    if (!op || !changes || !storable) return instead(refusalView(unit.language, 'gone'));
    return confirm(call, row, {
      op,
      seen,
      propose: ({ plan }) => proposeChanges(plan, changes, call.ports.clock.now()),
      preview: (fresh) => previewChanges(call, fresh, changes, op, 'stale'),
      changed: () => ({ changes }),
    });
  });
}

export async function openUndo(call: Call, wanted?: string): Promise<Reply> {
  return planStanding(call, wanted, 'change-plan', async ({ unit }) => {
    const preview = previewUndo(call, unit, call.ports.ids.next());
    return preview.ok ? preview.reply : showYou(planRefusedView(unit.language, preview.refused));
  });
}

export async function confirmUndo(call: Call, data: Data): Promise<Reply> {
  return planStanding(call, data.unit, 'change-plan', async ({ row, unit }) => {
    const { op, seen = '', undoes } = data;
    if (!op) return instead(refusalView(unit.language, 'gone'));
    return confirm(call, row, {
      op,
      seen,
      // The button was drawn for one change; a later one deserves its own look.
      propose: ({ plan, planChanged }) =>
        planChanged?.id === undoes
          ? proposeUndo(plan, planChanged, call.ports.clock.now())
          : { ok: false, refused: 'nothing-to-undo' },
      preview: (fresh) => previewUndo(call, fresh, op, 'stale'),
      changed: ({ planChanged }) => ({ changes: planChanged?.changes ?? [], undone: true }),
    });
  });
}

export async function declinePlanChange(call: Call, wanted?: string): Promise<Reply> {
  return planStanding(call, wanted, 'change-plan', async ({ unit }) =>
    instead(planDeclinedView(unit.language)),
  );
}

async function confirm(call: Call, found: Row<Unit>, intended: Intended): Promise<Reply> {
  const { ports } = call;
  const { op } = intended;
  let row: Row<Unit> | undefined = found;
  for (let attempt = 0; row && attempt < attempts; attempt++) {
    const unit = row.value;
    const now = ports.clock.now();
    if (unit.planChanged?.id === op) return instead(planDoneView(unit, now));
    const proposal = intended.propose(unit);
    if (!proposal.ok) return instead(planRefusedView(unit.language, proposal.refused));
    if (whatMoves(proposal) !== intended.seen) {
      const preview = intended.preview(unit);
      return preview.ok ? preview.reply : instead(planRefusedView(unit.language, preview.refused));
    }
    const next = changedUnit(call, unit, proposal, intended);
    const written = await save(call, next, row, op);
    if (written.ok) return instead(planDoneView(next, now));
    // Told already: this yes has been acted on, and the plan has gone on since.
    if (written.reason === 'exists') return instead(refusalView(unit.language, 'gone'));
    row = await readUnit(ports, unit.id);
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

/** The job finds the unit's next post, should we not get that far ourselves. */
async function save({ ports }: Call, unit: Unit, row: Row<Unit>, op: string) {
  const at = ports.clock.now().toISOString();
  await ports.queue.send({ kind: 'posts', unit: unit.id, at }, settleSeconds);
  const written = await commit(ports, unit, [{ op: 'replace', key: unitKey, value: unit, etag: row.etag }], {
    key: `plan|${op}`,
    kind: 'plan-changed',
    to: 'channel',
    about: { change: op },
  });
  if (written.ok) await scheduleAnew(ports, row.value, unit);
  return written;
}

/** The answer takes the place of the question, so that nobody says yes twice. */
function instead(view: View): Reply {
  return { kind: 'show', view, to: 'only-you', replace: true };
}
