import { type CommonGoal, withGoalsShown } from '../../shared/domain/learning/common-goals.ts';
import { longestCommonGoal } from '../../shared/domain/learning/limits.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { form } from '../feature/form.ts';
import { commonGoalsRow } from '../rows/learning-rows.ts';
import { readValue } from '../rows/row.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { courseBegun, courseIn, courseNow } from './course-now.ts';
import { gatherCommonGoals } from './gather-common-goals.ts';
import { showGoals } from './show-goals.ts';
import { changeGoals } from './store-common-goals.ts';
import { commonGoalsForm, goalFieldCount } from './view/goal-forms.ts';
import { goalSaidView } from './view/goal-said-view.ts';
import { commonGoalsView } from './view/goal-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'goal.common': Carries<'unit', 'course'>;
  }
  interface Forms {
    'goal.common': true;
  }
}

export const commonGoalsCommand = command({
  name: 'common-goals',
  words: { da: ['fælles mål', 'fællesmål'], en: ['common goals', 'common goal'] },
  help: {
    group: 'unit',
    line: {
      da: 'skriv det, I sammen arbejder hen imod i forløbet',
      en: 'write what you work towards together in the course',
    },
  },
  deed: 'see-goals-for-unit',
  run: (at) => {
    const { what } = at.call.intent;
    return what.kind === 'words' && asksWhich.test(what.text)
      ? showCommonGoals(at, /næste|kommende|nye|next/iu.test(what.text))
      : openCommonGoals(at);
  },
});

/** “Hvad er vores mål for næste forløb”: it is read, and not written. */
const asksWhich =
  /^\W*(?:(?:kan|må|vil) (?:du|jeg|vi) )?(?:lige )?(?:hvad|hvilke|hvor|vise?|se|what|which|show)(?!\p{L})/iu;

export const commonGoalsButton = button('goal.common', {
  deed: 'see-goals-for-unit',
  press: (at, { course }) => openCommonGoals(at, course),
});

export const writeCommonGoals = form({
  form: 'goal.common',
  deed: 'set-common-goals',
  ask: async ({ call, unit }, { course: typed, goals: shown, op }) => {
    const course = courseIn(typed);
    if (course === undefined || !op) return { instead: showYou(goalSaidView(unit, 'gone')) };
    const stored = (await readValue(call.ports, commonGoalsRow(unit.id, course)))?.goals ?? [];
    // The goals that stood there when the form was opened keep their fields, whatever was added since.
    const ids = shown === undefined ? stored.map(({ id }) => id) : shown.split(',').filter(Boolean);
    return { course, op, ids, stored };
  },
  draw: ({ unit }, { course, ids, stored }, drawing) =>
    commonGoalsForm({
      language: unit.language,
      course,
      goals: ids.flatMap((id) => stored.find((goal) => goal.id === id) ?? [{ id, text: '' }]),
      ...drawing,
      context: { ...drawing.context, goals: ids.join() },
    }),
  texts: ({ ids }) =>
    placesFor(ids).flatMap((i) => [
      { id: `goal${i}`, longest: longestCommonGoal },
      { id: `sign${i}`, longest: longestCommonGoal },
    ]),
  send: async (at, { asked: { course, op, ids }, texts }) => {
    const written = placesFor(ids).flatMap((i) => {
      const [text, sign] = [texts[`goal${i}`], texts[`sign${i}`]];
      return text ? [{ id: ids[i] ?? `${op}-${i}`, text, ...(sign && { sign }) }] : [];
    });
    const changed = await changeGoals(at, course, (now) => merged(now, written, ids));
    if (changed === 'busy') return showYou(refusalView(at.unit.language, 'busy'));
    return showGoals({ ...at, unit: withGoalsShown(at.unit, course, changed) }, 'commonSaved');
  },
});

/** Whoever may not set them is shown them. */
function openCommonGoals(at: Standing, course?: string): Promise<Reply> {
  if (!at.may('set-common-goals')) return showGoals(at);
  return writeCommonGoals.open(at, {
    course: String(courseIn(course) ?? courseNow(at)),
    op: at.call.ports.ids.next(),
  });
}

async function showCommonGoals(at: Standing, isNext: boolean): Promise<Reply> {
  const course = isNext ? courseBegun(at) + 1 : courseNow(at);
  const stored = await readValue(at.call.ports, commonGoalsRow(at.unit.id, course));
  const gathered = await gatherCommonGoals(at, course, stored?.goals ?? []);
  return showYou(commonGoalsView(at.unit, { course, ...gathered, maySetCommon: at.may('set-common-goals') }));
}

function placesFor(ids: readonly string[]): readonly number[] {
  return Array.from({ length: goalFieldCount(ids.length) }, (_, i) => i);
}

/** Keeps the need, the groups and the activities of each goal, and the goals that somebody else has added since the form was opened. */
function merged(
  now: readonly CommonGoal[],
  written: readonly Omit<CommonGoal, 'activities'>[],
  shown: readonly string[],
): readonly CommonGoal[] {
  const edited = written.map((goal): CommonGoal => {
    const { need, groups, activities = [] } = now.find(({ id }) => id === goal.id) ?? {};
    return { ...goal, ...(need && { need }), ...(groups && { groups }), activities };
  });
  const own = new Set([...shown, ...edited.map(({ id }) => id)]);
  return [...edited, ...now.filter(({ id }) => !own.has(id))];
}
