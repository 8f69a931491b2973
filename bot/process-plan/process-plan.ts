import { type CommonGoals, commonGoalsKey } from '../../shared/domain/learning/common-goals.ts';
import { planUnit } from '../../shared/domain/plan/plan-unit.ts';
import {
  type ProcessPlan,
  type ProcessTexts,
  processFields,
  processPlanKey,
  suggestedTexts,
} from '../../shared/domain/process-plan/process-plan.ts';
import { type Day, daysBetween, isDay } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { planStanding } from '../access/plan-standing.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { guardTexts } from '../guard/guard-text.ts';
import { changeRow } from '../rows/change-row.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Values } from '../ui/form.ts';
import { processPlanText } from './text/process-plan-text.ts';
import { processPlanForm, processPlanView } from './view/process-plan-view.ts';

type Data = Readonly<Record<string, string>>;

export function showProcessPlan(call: Call, { unit: wanted }: Data = {}): Promise<Reply> {
  return planStanding(call, wanted, 'write-process-plan', async ({ unit }) => {
    const day = call.today;
    return showYou(processPlanView({ unit, day, ...(await textsOf(call, unit, day)) }));
  });
}

export function openProcessPlan(call: Call, data: Data): Promise<Reply> {
  return planStanding(call, data.unit, 'write-process-plan', async ({ unit }) => {
    const day = dayIn(data, call);
    const { plan, suggested } = await textsOf(call, unit, day);
    const values: Values = { ...(plan?.texts ?? suggested) };
    return { kind: 'open-form', form: processPlanForm({ unit, values, context: { unit: unit.id, day } }) };
  });
}

export function submitProcessPlan(call: Call, values: Values, context: Data): Promise<Reply> {
  return planStanding(call, context.unit, 'write-process-plan', async ({ unit }) => {
    const { ports, person } = call;
    const day = dayIn(context, call);
    const guarded = await guardTexts(values, processFields, { ports, unit, accepted: context.accepted });
    if (!guarded.ok) {
      const { errors, accepted } = guarded;
      const form = processPlanForm({ unit, values, context: { ...context, accepted }, errors });
      return { kind: 'form-errors', form };
    }
    const texts: ProcessTexts = guarded.texts;
    if (!texts.activity) {
      const errors = { activity: processPlanText[unit.language].required };
      return { kind: 'form-errors', form: processPlanForm({ unit, values, context, errors }) };
    }
    const written: ProcessPlan = { v: 1, day, at: ports.clock.now().toISOString(), by: person, texts };
    const at = { table: 'units', partition: unit.id, key: processPlanKey(day) } as const;
    const changed = await changeRow<ProcessPlan>(ports, at, () => written);
    if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
    return showYou(processPlanView({ unit, day, plan: changed.row.value, suggested: {} }));
  });
}

async function textsOf(call: Call, unit: Unit, day: Day) {
  const { store } = call.ports;
  const course = courseOn(unit, day);
  const [plan, goals] = await Promise.all([
    store.get<ProcessPlan>('units', unit.id, processPlanKey(day)),
    store.get<CommonGoals>('units', unit.id, commonGoalsKey(course)),
  ]);
  return { plan: plan?.value, suggested: suggestedTexts(goals?.value) };
}

function courseOn(unit: Unit, day: Day): number {
  const plan = planUnit(unit.plan, day);
  return ('refused' in plan ? undefined : plan.courses.findLast(({ start }) => start <= day))?.number ?? 1;
}

/** A button's day comes from outside; planning thousands of years ahead would take seconds. */
const daysPlanned = 400;

function dayIn({ day = '' }: Data, call: Call): Day {
  return isDay(day) && Math.abs(daysBetween(call.today, day)) <= daysPlanned ? day : call.today;
}
