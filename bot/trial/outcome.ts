import type { Trial, TrialOutcome } from '../../shared/domain/trial/trial.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { AtUnit } from '../access/trial-unit.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { guardTexts } from '../guard/guard-text.ts';
import { type Changed, changeRow } from '../rows/change-row.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Ports } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import type { Values } from '../ui/form.ts';
import { askFor } from './open-trial.ts';
import { openTrialsOf } from './open-trials.ts';
import { type FoundTrial, mayChange, withTrial } from './trial-standing.ts';
import {
  nextSteps,
  outcomeForm,
  outcomeSavedView,
  outcomeTakenView,
  outcomeTextFields,
} from './view/outcome-views.ts';
import { trialForm } from './view/trial-form.ts';

type Data = Readonly<Record<string, string>>;

/** One tap is the whole answer; what was written before stays. */
export function tapOutcome(call: Call, data: Data, tried: boolean): Promise<Reply> {
  return withTrial(call, data, async (here, found) => {
    const { unit } = here;
    const at = call.ports.clock.now().toISOString();
    const changed = await saveOutcome(call.ports, unit, found, (before) => ({ ...before, at, tried }));
    if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
    const asked = (data.asked ?? '').split(' ');
    const waiting = (await openTrialsOf(call.ports, unit)).filter(
      // The list of ids comes from outside; somebody else's trials are not in it.
      (trial) => asked.includes(trial.id) && !trial.outcome && mayChange(here, trial),
    );
    const view = outcomeTakenView(unit, changed.row.value, waiting);
    return { kind: 'show', view, to: 'only-you', replace: true };
  });
}

export function openOutcome(call: Call, data: Data): Promise<Reply> {
  return withTrial(call, data, async ({ unit }, { row }) => ({
    kind: 'open-form',
    form: outcomeForm({
      unit,
      trial: row.value,
      context: { unit: unit.id, trial: row.value.id, op: call.ports.ids.next() },
    }),
  }));
}

/** What happened, what was learned, and what comes next; adjusting leads on to the next trial. */
export function submitOutcome(call: Call, values: Values, context: Data): Promise<Reply> {
  return withTrial(call, context, async (at, found) => {
    const { unit } = at;
    const { accepted } = context;
    const guarded = await guardTexts(values, outcomeTextFields, { ports: call.ports, unit, accepted });
    if (!guarded.ok) {
      const more = { ...context, accepted: guarded.accepted };
      const { errors } = guarded;
      const form = outcomeForm({ unit, trial: found.row.value, values, errors, context: more });
      return { kind: 'form-errors', form };
    }
    const { happened, learned, meaning } = guarded.texts;
    const next = nextSteps.find((step) => step === values.next);
    const outcome: TrialOutcome = {
      at: call.ports.clock.now().toISOString(),
      tried: values.tried !== 'no',
      ...(happened && { happened }),
      ...(learned && { learned }),
      ...(meaning && { meaning }),
      ...(next && { next }),
    };
    const changed = await saveOutcome(call.ports, unit, found, () => outcome);
    if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
    if (next === 'adjust') return nextTrial(at, changed.row.value, context.op);
    return showYou(outcomeSavedView(unit, changed.row.value));
  });
}

/** What stands from the trial before is there to be changed; its words are not. */
async function nextTrial(
  at: AtUnit,
  { id, goal, theme, where, audience }: Trial,
  op?: string,
): Promise<Reply> {
  return {
    kind: 'open-form',
    form: trialForm({
      ...(await askFor(at, 'next')),
      values: { audience, ...(goal && { goal }), ...(theme && { theme }), ...(where && { where }) },
      context: { unit: at.unit.id, op: op ?? at.call.ports.ids.next(), follows: id },
    }),
  };
}

function saveOutcome(
  ports: Ports,
  unit: Unit,
  { row }: FoundTrial,
  change: (before: TrialOutcome | undefined) => TrialOutcome,
): Promise<Changed<Trial>> {
  return changeRow<Trial>(
    ports,
    { table: 'units', partition: unit.id, key: row.key, known: row },
    (trial) => trial && { ...trial, outcome: change(trial.outcome) },
  );
}
