import { addDays } from '../../shared/domain/time/day.ts';
import { weekWanted } from '../../shared/domain/time/day-wanted.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { form, type OpenableForm } from '../feature/form.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import type { Form } from '../ui/form.ts';
import { begunToday } from './meeting-today.ts';
import { previewChanges } from './preview-plan.ts';
import { planChangeText } from './text/plan-change-text.ts';
import { planFormText } from './text/plan-form-text.ts';
import type { PlanForm, PlanFormAsk, PlanFormName } from './view/build-plan-form.ts';
import { planRefusedView, planSaidView } from './view/plan-change-cards.ts';
import { planForms } from './view/plan-forms.ts';
import { moveWritten } from './view/plan-move-form.ts';
import { isWeekOffered } from './view/plan-skip-form.ts';
import { proposedMeetings } from './view/plan-view.ts';

type Opens = Record<PlanFormName, Carries<never, 'unit'>>;

declare module '../ui/button-and-form-names.ts' {
  interface Actions extends Opens {
    'plan.confirm-dates': Carries<'unit'>;
  }
  interface Forms extends Record<PlanFormName, true> {}
}

const names = Object.keys(planForms) as readonly PlanFormName[];

/** For each question about the plan one form, and a button of the same name that opens it. */
export const changeForms: readonly OpenableForm[] = names.map((name) => formFor(name, planForms[name]));

export const changeButtons = changeForms.map((each) =>
  button(each.form as PlanFormName, {
    deed: 'change-plan',
    press: (at) => each.open(at, { op: at.call.ports.ids.next() }),
  }),
);

/**
 * “Vi holder pause i uge 7” opens the form with that week in it. Too far ahead for its list, it is entered as days.
 */
export async function openPauseWeek(at: Standing, skip: OpenableForm, days: OpenableForm): Promise<Reply> {
  const { what } = at.call.intent;
  const op = at.call.ports.ids.next();
  const monday = what.kind === 'words' ? weekWanted(what.text, at.call.today) : undefined;
  if (!monday) return skip.open(at, { op });
  if (isWeekOffered(askOf(at), monday)) return skip.open(at, { op }, { week: monday });
  return days.open(at, { op }, { from: monday, to: addDays(monday, 4) });
}

/** “flyt mødet til torsdag” opens the form with Thursday in it. */
export async function openWritten(at: Standing, each: OpenableForm): Promise<Reply> {
  const op = at.call.ports.ids.next();
  const { what } = at.call.intent;
  if (what.kind !== 'words' || each.form !== 'plan.move') return each.open(at, { op });
  const ask = { ...askOf(at), begun: (await begunToday(at))?.id, context: {} };
  const { values, ...missed } = moveWritten(ask, what.text);
  return each.open(at, { op, ...missed }, values);
}

/** Says yes to all proposed dates that are shown. */
export const confirmDatesButton = button('plan.confirm-dates', {
  deed: 'change-plan',
  press: async ({ call, unit, plan }) => {
    const changes = proposedMeetings(plan, call.ports.clock.now()).map(
      ({ id, day, time }) => ({ kind: 'confirm-meeting', meeting: id, day, time }) as const,
    );
    if (changes.length === 0) return showYou(planSaidView(unit.language, 'nothingProposed'));
    const preview = previewChanges(call, unit, changes, call.ports.ids.next());
    return preview.ok ? preview.reply : showYou(planRefusedView(unit.language, preview.refused));
  },
});

/** Makes a form whose answer is a preview. Only the preview's button changes the plan. */
function formFor(name: PlanFormName, planForm: PlanForm): OpenableForm {
  const { written } = planForm;
  return form({
    form: name,
    deed: 'change-plan',
    ask: async (at) => {
      const instead = () => showYou(planSaidView(at.unit.language, planForm.empty));
      const asked = { ...askOf(at), begun: (await begunToday(at))?.id };
      return planForm.form({ ...asked, context: {} }) ? asked : { instead: instead() };
    },
    draw: (_, asked, drawing) => planForm.form({ ...asked, ...drawing }) as Form,
    ...(written && { texts: [{ id: written.field, longest: written.longest }] }),
    send: async ({ call, unit }, { asked, values, texts, context }) => {
      const typed = (written && texts[written.field]) ?? '';
      const read = planForm.read({ ...asked, values, context, written: typed });
      if ('errors' in read) {
        const words = planFormText[unit.language].errors;
        const errors = Object.entries(read.errors).map(([field, code]) => [field, words[code]]);
        return { errors: Object.fromEntries(errors) };
      }
      const preview = previewChanges(call, unit, read.changes, context.op ?? '');
      if (preview.ok) return preview.reply;
      return { errors: { '': planChangeText[unit.language].refused[preview.refused] } };
    },
  });
}

function askOf({ unit, plan, call }: Standing): Omit<PlanFormAsk, 'context'> {
  return { unit, plan, now: call.ports.clock.now() };
}
