import { carriedGoal, longestGoal, type OwnGoal, ownGoalKey } from '../../shared/domain/learning/own-goal.ts';
import { samePerson } from '../../shared/domain/unit/person.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { type PlanStanding, planStanding } from '../access/plan-standing.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { guardTexts } from '../guard/guard-text.ts';
import { changeRow } from '../rows/change-row.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Values } from '../ui/form.ts';
import { courseNow } from './note.ts';
import { goalsReply } from './show-goals.ts';
import { goalText } from './text/goal-text.ts';
import { goalForm, parseGoalForm, valuesOfGoal } from './view/goal-forms.ts';
import { type GoalsAsk, goalSaidView, goalSureView } from './view/goal-views.ts';

type Data = Readonly<Record<string, string>>;

export function openGoal(call: Call, data: Data): Promise<Reply> {
  return withOwnGoal(call, data.unit, async ({ unit }) => {
    const course = courseOf(data) ?? courseNow(call, unit);
    const old = (await call.ports.store.get<OwnGoal>('units', unit.id, ownGoalKey(course, call.person)))
      ?.value;
    const form = goalForm({
      language: unit.language,
      isLeader: leads(call, unit),
      context: { unit: unit.id, course: String(course) },
      ...(old && !old.closedAt && { values: valuesOfGoal(old) }),
    });
    return { kind: 'open-form', form };
  });
}

export function submitGoal(call: Call, values: Values, context: Data): Promise<Reply> {
  return withOwnGoal(call, context.unit, async (standing) => {
    const { unit } = standing;
    const course = courseOf(context);
    if (course === undefined) return showYou(goalSaidView(unit, 'gone'));
    const ask = { language: unit.language, isLeader: leads(call, unit) };
    const { text, visibility } = parseGoalForm(values, ask);
    const guarded = await guardTexts({ text }, [{ id: 'text', longest: longestGoal }], {
      ports: call.ports,
      unit,
      accepted: context.accepted,
    });
    const words = guarded.ok ? guarded.texts.text : undefined;
    if (!guarded.ok || !words || !visibility) {
      const own = goalText[unit.language];
      const errors = {
        ...(text ? {} : { text: own.missing }),
        ...(visibility ? {} : { visibility: own.choose }),
        ...(guarded.ok ? {} : guarded.errors),
      };
      const accepted = guarded.ok ? context.accepted : guarded.accepted;
      const form = goalForm({
        ...ask,
        context: { ...context, ...(accepted && { accepted }) },
        values: { ...values, text },
        errors,
      });
      return { kind: 'form-errors', form };
    }
    return change(call, standing, course, 'saved', (old) => ({
      v: 1,
      person: standing.member?.value.person ?? call.person,
      course,
      text: words,
      visibility,
      ...(visibility === 'leader' && { leader: unit.leadership.leader }),
      at: call.ports.clock.now().toISOString(),
      ...(old?.carriedFrom !== undefined && !old.closedAt && { carriedFrom: old.carriedFrom }),
    }));
  });
}

/** The same goal in the course that runs now. */
export function carryGoal(call: Call, data: Data): Promise<Reply> {
  return withOwnGoal(call, data.unit, async (standing) => {
    const { unit } = standing;
    const key = ownGoalKey(courseOf(data) ?? 0, call.person);
    const old = (await call.ports.store.get<OwnGoal>('units', unit.id, key))?.value;
    if (!old || old.closedAt) return showYou(goalSaidView(unit, 'gone'));
    const course = courseNow(call, unit);
    const at = call.ports.clock.now().toISOString();
    // Whatever was written for this course in the meantime stands.
    return change(call, standing, course, 'carried', (now) => now ?? carriedGoal(old, course, at));
  });
}

export function closeGoal(call: Call, data: Data): Promise<Reply> {
  return withOwnGoal(call, data.unit, async (standing) => {
    const at = call.ports.clock.now().toISOString();
    return change(call, standing, courseOf(data) ?? 0, 'wasClosed', (goal) =>
      goal?.closedAt ? goal : goal && { ...goal, closedAt: at },
    );
  });
}

export function deleteGoal(call: Call, data: Data): Promise<Reply> {
  return withOwnGoal(call, data.unit, async ({ unit }) => {
    const course = courseOf(data);
    if (course === undefined) return showYou(goalSaidView(unit, 'gone'));
    if (data.sure !== 'yes') return showYou(goalSureView(unit, course));
    await call.ports.store.write('units', unit.id, { op: 'delete', key: ownGoalKey(course, call.person) });
    return { ...showYou(goalSaidView(unit, 'removed')), replace: true };
  });
}

/** A goal is one person's, so an account that several share has none. */
function withOwnGoal(
  call: Call,
  wanted: string | undefined,
  act: (standing: PlanStanding) => Promise<Reply>,
): Promise<Reply> {
  return planStanding(call, wanted, 'have-goal', (standing) =>
    standing.member?.value.shared
      ? Promise.resolve(showYou(goalSaidView(standing.unit, 'sharedAccount')))
      : act(standing),
  );
}

async function change(
  call: Call,
  standing: PlanStanding,
  course: number,
  said: NonNullable<GoalsAsk['said']>,
  make: (goal: OwnGoal | undefined) => OwnGoal | undefined,
): Promise<Reply> {
  const { unit } = standing;
  const at = { table: 'units', partition: unit.id, key: ownGoalKey(course, call.person) } as const;
  const changed = await changeRow<OwnGoal>(call.ports, at, make);
  if (changed.ok) return goalsReply(call, standing, said);
  return showYou(changed.reason === 'busy' ? refusalView(unit.language, 'busy') : goalSaidView(unit, 'gone'));
}

function leads(call: Call, unit: Unit): boolean {
  return samePerson(unit.leadership.leader, call.person);
}

export function courseOf({ course = '' }: Data): number | undefined {
  return /^[1-9]\d{0,2}$/.test(course) ? Number(course) : undefined;
}
