import {
  type CommonGoal,
  type CommonGoals,
  commonGoalsKey,
} from '../../shared/domain/learning/common-goals.ts';
import { planStanding } from '../access/plan-standing.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { guardTexts } from '../guard/guard-text.ts';
import { changeRow } from '../rows/change-row.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Values } from '../ui/form.ts';
import { courseOf } from './goal.ts';
import { courseNow } from './note.ts';
import { goalsReply } from './show-goals.ts';
import { commonGoalsForm, goalFieldCount, longestCommonGoal } from './view/goal-forms.ts';
import { goalSaidView } from './view/goal-views.ts';

type Data = Readonly<Record<string, string>>;

/** Whoever may not set them is shown them. */
export function openCommonGoals(call: Call, data: Data = {}): Promise<Reply> {
  return planStanding(call, data.unit, 'see-goals-for-unit', async (standing) => {
    const { unit, may } = standing;
    if (!may('set-common-goals')) return goalsReply(call, standing);
    const course = courseOf(data) ?? courseNow(call, unit);
    const row = await call.ports.store.get<CommonGoals>('units', unit.id, commonGoalsKey(course));
    const goals = row?.value.goals ?? [];
    const context = {
      unit: unit.id,
      course: String(course),
      op: call.ports.ids.next(),
      goals: goals.map(({ id }) => id).join(),
    };
    return {
      kind: 'open-form',
      form: commonGoalsForm({ language: unit.language, course, goals, context }),
    };
  });
}

export function submitCommonGoals(call: Call, values: Values, context: Data): Promise<Reply> {
  return planStanding(call, context.unit, 'set-common-goals', async (standing) => {
    const { unit } = standing;
    const course = courseOf(context);
    const { op } = context;
    if (course === undefined || !op) return showYou(goalSaidView(unit, 'gone'));
    const ids = (context.goals ?? '').split(',').filter(Boolean);
    const places = Array.from({ length: goalFieldCount(ids.length) }, (_, i) => i);
    const fields = places.flatMap((i) => [
      { id: `goal${i}`, longest: longestCommonGoal },
      { id: `sign${i}`, longest: longestCommonGoal },
    ]);
    const guarded = await guardTexts(values, fields, { ports: call.ports, unit, accepted: context.accepted });
    if (!guarded.ok) {
      const { errors, accepted } = guarded;
      const form = commonGoalsForm({
        language: unit.language,
        course,
        goals: ids.map((id) => ({ id, text: '' as CommonGoal['text'], activities: [] })),
        context: { ...context, accepted },
        values,
        errors,
      });
      return { kind: 'form-errors', form };
    }
    const { texts } = guarded;
    const written = places.flatMap((i) => {
      const [text, sign] = [texts[`goal${i}`], texts[`sign${i}`]];
      return text ? [{ id: ids[i] ?? `${op}-${i}`, text, ...(sign && { sign }) }] : [];
    });
    const changed = await changeRow<CommonGoals>(
      call.ports,
      { table: 'units', partition: unit.id, key: commonGoalsKey(course) },
      (now) => ({ ...now, v: 1, course, goals: merged(now?.goals ?? [], written, ids) }),
    );
    if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
    return goalsReply(call, standing, 'commonSaved');
  });
}

/** Keeps the activities of each goal, and the goals that somebody else has added since the form was opened. */
function merged(
  now: readonly CommonGoal[],
  written: readonly Omit<CommonGoal, 'activities'>[],
  shown: readonly string[],
): readonly CommonGoal[] {
  const edited = written.map((goal) => ({
    ...goal,
    activities: now.find(({ id }) => id === goal.id)?.activities ?? [],
  }));
  const own = new Set([...shown, ...edited.map(({ id }) => id)]);
  return [...edited, ...now.filter(({ id }) => !own.has(id))];
}
