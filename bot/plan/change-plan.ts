import type { Plan } from '../../shared/domain/plan/plan.ts';
import { planUnit } from '../../shared/domain/plan/plan-unit.ts';
import { type PlanStanding, planStanding } from '../access/plan-standing.ts';
import { guardWords } from '../guard/guard-text.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Values } from '../ui/form.ts';
import { previewChanges } from './preview-plan.ts';
import { planChangeText } from './text/plan-change-text.ts';
import { planFormText } from './text/plan-form-text.ts';
import { planRefusedView, planSaidView } from './view/plan-change-views.ts';
import type { PlanForm, PlanFormAsk } from './view/plan-form.ts';
import { type PlanFormName, planForms } from './view/plan-forms.ts';
import { planShownUntil, proposedMeetings } from './view/plan-view.ts';

type Context = Readonly<Record<string, string>>;

const names = Object.keys(planForms) as readonly PlanFormName[];

/** One button and one form for each of them, under the same name. */
export const planFormButtons = Object.fromEntries(
  names.map((name) => [name, (call: Call, { unit }: Context) => openPlanForm(call, name, unit)]),
);
export const planFormAnswers = Object.fromEntries(
  names.map((name) => [
    name,
    (call: Call, values: Values, context: Context) => submitPlanForm(call, name, values, context),
  ]),
);

async function openPlanForm(call: Call, name: PlanFormName, wanted?: string): Promise<Reply> {
  return withPlan(call, wanted, async ({ unit }, plan) => {
    const context = { unit: unit.id, op: call.ports.ids.next() };
    const planForm: PlanForm = planForms[name];
    const form = planForm.form({ unit, plan, now: call.ports.clock.now(), context });
    return form ? { kind: 'open-form', form } : showYou(planSaidView(unit.language, planForm.empty));
  });
}

/** From what was filled in to a preview; nothing is changed here. */
async function submitPlanForm(
  call: Call,
  name: PlanFormName,
  values: Values,
  context: Context,
): Promise<Reply> {
  return withPlan(call, context.unit, async ({ unit }, plan) => {
    const planForm: PlanForm = planForms[name];
    const ask = { unit, plan, now: call.ports.clock.now(), context, values };
    const text = planFormText[unit.language].errors;
    const written = guardedText(planForm, ask);
    if (!written.ok) return again(planForm, { ...ask, ...written.again });
    const read = planForm.read({ ...ask, written: written.text });
    if ('errors' in read) {
      const errors = Object.entries(read.errors).map(([field, code]) => [field, text[code]]);
      return again(planForm, { ...ask, errors: Object.fromEntries(errors) });
    }
    const preview = previewChanges(call, unit, read.changes, context.op ?? '');
    if (preview.ok) return preview.reply;
    return again(planForm, {
      ...ask,
      errors: { '': planChangeText[unit.language].refused[preview.refused] },
    });
  });
}

/** The proposed dates that are shown, all at once. */
export async function openConfirmDates(call: Call, wanted?: string): Promise<Reply> {
  return withPlan(call, wanted, async ({ unit }, plan) => {
    const changes = proposedMeetings(plan, call.ports.clock.now()).map(
      ({ id, day, time }) => ({ kind: 'confirm-meeting', meeting: id, day, time }) as const,
    );
    if (changes.length === 0) return showYou(planSaidView(unit.language, 'nothingProposed'));
    const preview = previewChanges(call, unit, changes, call.ports.ids.next());
    return preview.ok ? preview.reply : showYou(planRefusedView(unit.language, preview.refused));
  });
}

function withPlan(
  call: Call,
  wanted: string | undefined,
  act: (standing: PlanStanding, plan: Plan) => Promise<Reply>,
): Promise<Reply> {
  return planStanding(call, wanted, 'change-plan', async (standing) => {
    const { unit } = standing;
    const plan = planUnit(unit.plan, planShownUntil(call.ports.clock.now()));
    return 'refused' in plan ? showYou(planRefusedView(unit.language, plan.refused)) : act(standing, plan);
  });
}

function again({ form, empty }: PlanForm, ask: PlanFormAsk): Reply {
  const mended = form(ask);
  return mended ? { kind: 'form-errors', form: mended } : showYou(planSaidView(ask.unit.language, empty));
}

type Again = Pick<PlanFormAsk, 'errors' | 'context'>;
type Written = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly again: Again };

/** What the guard asks about is asked in the form; the same text sent once more is meant. */
function guardedText({ written }: PlanForm, ask: PlanFormAsk): Written {
  if (!written) return { ok: true, text: '' };
  const { unit, values = {}, context } = ask;
  const text = planFormText[unit.language].errors;
  const typed = (values[written.field] ?? '').trim().replaceAll(/\s+/g, ' ');
  const mend = (words: string, accepted?: string): Written => ({
    ok: false,
    again: {
      errors: { [written.field]: words },
      context: { ...context, ...(accepted && { accepted }) },
    },
  });
  if (typed.length > written.longest) return mend(text.tooLong(written.longest));
  const known = [unit.name, unit.leadership.leader.name ?? ''];
  const guarded = guardWords(typed, { known, accepted: context.accepted });
  if (guarded.ok) return { ok: true, text: guarded.text };
  if (guarded.why !== 'ask') return mend(text[guarded.why]);
  const suggestion = guarded.suggestion ? ` ${text.suggestion(guarded.suggestion)}` : '';
  return mend(`${text.ask(guarded.about)}${suggestion}`, guarded.accepted);
}
