import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { AtUnit } from '../access/trial-unit.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { guardTexts } from '../guard/guard-text.ts';
import { commit } from '../outbox/commit.ts';
import { changeRow } from '../rows/change-row.ts';
import { type Call, showAll, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Form, Values } from '../ui/form.ts';
import { sentence } from '../unit/view/onboarding-views.ts';
import { askFor } from './open-trial.ts';
import { listTrials } from './show-trials.ts';
import { trialText } from './text/trial-text.ts';
import { placeOf } from './trial-receipt.ts';
import { type FoundTrial, rewriteTrial, withTrial } from './trial-standing.ts';
import { additionForm, signForm, trialForm, valuesOf } from './view/trial-form.ts';
import { trialReceiptView } from './view/trial-receipt-view.ts';

type Data = Readonly<Record<string, string>>;

/** Everything may be changed until it was talked through; after that one adds to it. */
export function editTrial(call: Call, data: Data): Promise<Reply> {
  return withTrial(call, data, async (at, { row, discussed }) => {
    const context = { unit: at.unit.id, op: row.value.id };
    if (discussed) return { kind: 'open-form', form: additionForm({ unit: at.unit, context }) };
    const ask = await askFor(at, 'edit');
    return {
      kind: 'open-form',
      form: trialForm({ ...ask, values: valuesOf(row.value, ask.writers), context }),
    };
  });
}

export function openSign(call: Call, data: Data): Promise<Reply> {
  return withTrial(call, data, async ({ unit }, { row, discussed }) => {
    const context = { unit: unit.id, op: row.value.id };
    if (discussed) return { kind: 'open-form', form: additionForm({ unit, context }) };
    const { sign } = row.value;
    return { kind: 'open-form', form: signForm({ unit, context, ...(sign && { values: { sign } }) }) };
  });
}

export function submitSign(call: Call, values: Values, context: Data): Promise<Reply> {
  return oneText(call, 'sign', values, context, signForm, (at, { row, discussed }, sign) =>
    discussed
      ? Promise.resolve(showYou(sentence(trialText[at.unit.language].alreadyDiscussed)))
      : rewriteTrial(at, row, (trial) => ({ ...trial, sign })),
  );
}

export function submitAddition(call: Call, values: Values, context: Data): Promise<Reply> {
  return oneText(
    call,
    'addition',
    values,
    context,
    additionForm,
    async ({ unit, call: now }, { row }, text) => {
      const at = now.ports.clock.now().toISOString();
      const changed = await changeRow<Trial>(
        now.ports,
        { table: 'units', partition: unit.id, key: row.key, known: row },
        (trial) => {
          if (!trial || trial.additions?.some((one) => one.text === text)) return trial;
          return { ...trial, additions: [...(trial.additions ?? []), { at, text }] };
        },
      );
      return showYou(
        changed.ok ? sentence(trialText[unit.language].added) : refusalView(unit.language, 'busy'),
      );
    },
  );
}

/** On or off the agenda, as often as one likes until the meeting. */
export function putOnAgenda(call: Call, data: Data): Promise<Reply> {
  return withTrial(call, data, async (at, { row, discussed }) => {
    const text = trialText[at.unit.language];
    if (discussed) return showYou(sentence(text.alreadyDiscussed));
    const onAgenda = data.on === 'yes';
    const changed = await changeRow<Trial>(
      call.ports,
      { table: 'units', partition: at.unit.id, key: row.key, known: row },
      (trial) => trial && { ...trial, onAgenda },
    );
    if (!changed.ok) return showYou(refusalView(at.unit.language, 'busy'));
    return inPlace(at, changed.row.value, data);
  });
}

/** What was private becomes the unit's: told in the channel, and on the agenda. */
export function shareTrial(call: Call, data: Data): Promise<Reply> {
  return withTrial(call, data, async (at, { row, discussed }) => {
    const { unit } = at;
    const { id } = row.value;
    if (discussed || row.value.audience === 'unit') return inPlace(at, row.value, data);
    const trial: Trial = { ...row.value, audience: 'unit', onAgenda: true };
    const written = await commit(
      call.ports,
      unit,
      [{ op: 'replace', key: row.key, value: trial, etag: row.etag }],
      { key: `receipt|${id}`, kind: 'trial-receipt', to: 'channel', about: { trial: id } },
    );
    return written.ok ? inPlace(at, trial, data, 'shared') : showYou(refusalView(unit.language, 'busy'));
  });
}

/** The message that the button stands in tells how it is now. */
export async function inPlace(
  at: AtUnit,
  trial: Trial,
  data: Data,
  done?: 'shared' | 'restored',
): Promise<Reply> {
  const { unit, call } = at;
  if (data.from === 'list') return listTrials(at, { replace: true });
  const isPersonal = call.intent.where.kind === 'personal';
  const place = placeOf(unit, call.ports.clock.now());
  const view = trialReceiptView({
    unit,
    trial,
    place,
    alone: isPersonal || !trial.message,
    named: isPersonal,
    ...(done && { done }),
  });
  const reply = trial.audience === 'unit' && !isPersonal ? showAll(view) : showYou(view);
  return reply.kind === 'show' ? { ...reply, replace: true } : reply;
}

function oneText(
  call: Call,
  field: 'sign' | 'addition',
  values: Values,
  context: Data,
  form: typeof signForm,
  act: (at: AtUnit, found: FoundTrial, text: NonNullable<Trial['sign']>) => Promise<Reply>,
): Promise<Reply> {
  return withTrial(call, { ...context, trial: context.op ?? '' }, async (at, found) => {
    const { unit } = at;
    const { accepted } = context;
    const guarded = await guardTexts(values, [{ id: field, longest: 500 }], {
      ports: call.ports,
      unit,
      accepted,
    });
    const again = (errors: Values, more: Form['context'] = {}): Reply => ({
      kind: 'form-errors',
      form: form({ unit, values, errors, context: { ...context, ...more } }),
    });
    if (!guarded.ok) return again(guarded.errors, { accepted: guarded.accepted });
    const text = guarded.texts[field];
    return text ? act(at, found, text) : showYou(sentence(trialText[unit.language].done.saved));
  });
}
