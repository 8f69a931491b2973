import type { Guarded } from '../../shared/domain/guard/guard.ts';
import { longestTellings } from '../../shared/domain/trial/limits.ts';
import { type Tellings, type TrialOutcome, tellings } from '../../shared/domain/trial/outcome.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { form } from '../feature/form.ts';
import { type Changed, changeRow } from '../rows/change-row.ts';
import { readValues } from '../rows/row.ts';
import { openTrialsIn } from '../rows/trial-rows.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import type { Values } from '../ui/form.ts';
import { type FoundTrial, mayChange, ownTrial, withTrial } from './find-own-trial.ts';
import { openNext } from './open-next-trial.ts';
import { outcomeText } from './text/outcome-text.ts';
import { nextSteps, outcomeForm, outcomeSavedView, outcomeTakenView } from './view/outcome-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'outcome.tried': Carries<'unit' | 'trial', 'asked' | 'day'>;
    'outcome.not-tried': Carries<'unit' | 'trial', 'asked' | 'day'>;
    'outcome.open': Carries<'unit' | 'trial', 'text'>;
  }
  interface Forms {
    'outcome.write': true;
  }
}

export const triedButton = button('outcome.tried', {
  deed: 'write-trial',
  needs: ['trial'],
  press: (at, data) => tap(at, data, true),
});

export const notTriedButton = button('outcome.not-tried', {
  deed: 'write-trial',
  needs: ['trial'],
  press: (at, data) => tap(at, data, false),
});

export const outcomeButton = button('outcome.open', {
  deed: 'write-trial',
  needs: ['trial'],
  press: (at, { trial, text }) =>
    withTrial(at, trial, ({ row }) => {
      const context = { trial, op: at.call.ports.ids.next() };
      return writeOutcome.open(at, context, text ? withTold(row.value, text) : undefined);
    }),
});

/** What was told goes below what stands there already. */
function withTold({ outcome }: Trial, text: string): Values {
  const happened = [outcome?.happened, text].filter(Boolean).join('\n');
  return { tried: 'yes', happened };
}

/**
 * The form about how a trial went: what happened, what was learned, what comes next. Who wants to adjust it is led
 * on to a new trial.
 */
export const writeOutcome = form({
  form: 'outcome.write',
  deed: 'write-trial',
  ask: (at, { trial = '' }) => ownTrial(at, trial),
  draw: ({ unit }, { row }, drawing) => outcomeForm({ unit, trial: row.value, ...drawing }),
  texts: tellings.map((id) => ({ id, longest: longestTellings[id] })),
  send: async (at, { asked: found, values, texts, context }) => {
    const { unit, call } = at;
    const next = nextSteps.find((step) => step === values.next);
    // An empty form is no answer, and must not mark the trial as tried.
    if (!values.tried && Object.keys(texts).length === 0 && !next)
      return { errors: { '': outcomeText[unit.language].nothing } };
    const outcome: TrialOutcome = {
      at: call.ports.clock.now().toISOString(),
      tried: values.tried !== 'no',
      ...(texts as Tellings<Guarded>),
      ...(next && { next }),
    };
    const changed = await saveOutcome(at, found, () => outcome);
    if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
    if (next === 'adjust') return openNext(at, changed.row.value, context.op);
    return showYou(outcomeSavedView(unit, changed.row.value));
  },
});

/** One of the buttons below the question. What was written earlier about the trial stays. */
function tap(
  here: Standing,
  { trial: id, asked = '' }: { readonly trial: string; readonly asked?: string },
  tried: boolean,
): Promise<Reply> {
  return withTrial(here, id, async (found) => {
    const { unit, call } = here;
    const at = call.ports.clock.now().toISOString();
    const changed = await saveOutcome(here, found, (before) => ({ ...before, at, tried }));
    if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
    const ids = asked.split(' ');
    const waiting = (await readValues(call.ports, openTrialsIn(unit.id))).filter(
      // A client may send any ids, so only the person's own trials are kept.
      (trial) => ids.includes(trial.id) && !trial.outcome && mayChange(here, trial),
    );
    return instead(showYou(outcomeTakenView(unit, changed.row.value, waiting)));
  });
}

function saveOutcome(
  { call }: Standing,
  { at, row }: FoundTrial,
  change: (before: TrialOutcome | undefined) => TrialOutcome,
): Promise<Changed<Trial>> {
  return changeRow(call.ports, at, (trial) => trial && { ...trial, outcome: change(trial.outcome) }, row);
}
