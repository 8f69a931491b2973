import { guardedLines } from '../../shared/domain/guard/guard.ts';
import { type CommonGoal, linesOf, withGoalsShown } from '../../shared/domain/learning/common-goals.ts';
import { longestCommonGoal, mostActivities } from '../../shared/domain/learning/limits.ts';
import { onOneLine } from '../../shared/domain/learning/mend-activities.ts';
import { mergedGoals } from '../../shared/domain/learning/merged-goals.ts';
import { longestDecision } from '../../shared/domain/meeting/limits.ts';
import type { Language } from '../../shared/domain/person/language.ts';
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
import type { Values } from '../ui/form.ts';
import { courseBegun, courseIn, courseNow } from './course-now.ts';
import { gatherCommonGoals } from './gather-common-goals.ts';
import { showGoals } from './show-goals.ts';
import { changeGoals } from './store-common-goals.ts';
import { goalText } from './text/goal-text.ts';
import { longestActivityLines } from './view/activity-lines.ts';
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
  ask: async ({ call, unit }, { course: typed, goals: shown, activities, op }) => {
    const course = courseIn(typed);
    if (course === undefined || !op) return { instead: showYou(goalSaidView(unit, 'gone')) };
    const stored = (await readValue(call.ports, commonGoalsRow(unit.id, course)))?.goals ?? [];
    // The goals that stood there when the form was opened keep their fields, whatever was added since.
    const ids = shown === undefined ? stored.map(({ id }) => id) : shown.split(',').filter(Boolean);
    // So do their activities; a form that was opened without a field for them takes none away.
    const standing = stored.flatMap((goal) => goal.activities.map(({ id }) => id));
    const shownActivities = shown === undefined ? standing : activities?.split(',');
    return { course, op, ids, stored, ...(shownActivities && { shownActivities }) };
  },
  draw: ({ unit }, { course, ids, stored, shownActivities = [] }, drawing) =>
    commonGoalsForm({
      language: unit.language,
      course,
      goals: ids.map((id) => stored.find((goal) => goal.id === id) ?? { text: '', activities: [] }),
      ...drawing,
      context: { ...drawing.context, goals: ids.join(), activities: shownActivities.join() },
    }),
  texts: ({ ids }) =>
    placesFor(ids).flatMap((i) => [
      { id: `goal${i}`, longest: longestCommonGoal },
      { id: `sign${i}`, longest: longestCommonGoal },
      { id: `activities${i}`, longest: longestActivityLines },
    ]),
  check: ({ unit: { language } }, { asked, values }) => wrongActivities(values, asked, language),
  send: async (at, { asked: { course, op, ids, shownActivities: shown }, texts }) => {
    const written = placesFor(ids).flatMap((i) => {
      const [text, sign] = [texts[`goal${i}`], texts[`sign${i}`]];
      const lines = guardedLines(texts[`activities${i}`]);
      const sent = shown && { lines, shown, op: `${op}-${i}` };
      return text ? [{ id: ids[i] ?? `${op}-${i}`, text, ...(sign && { sign }), ...(sent && { sent }) }] : [];
    });
    let full: string | undefined;
    const changed = await changeGoals(at, course, (now) => {
      const goals = mergedGoals(now, written, { goals: ids, ...(shown && { activities: shown }) });
      full = goals.find(({ activities }) => activities.length > mostActivities)?.id;
      return full === undefined ? goals : now;
    });
    if (changed === 'busy') return showYou(refusalView(at.unit.language, 'busy'));
    if (full !== undefined)
      return { errors: { '': goalText[at.unit.language].activitiesFull(mostActivities) } };
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

/**
 * Where a goal is put right: a meeting plans the course that comes, so its goals are meant before those of the one that
 * runs. Where neither has any there is nothing to put right, and the page shows where the first one is written.
 */
export async function showComingGoals(at: Standing): Promise<Reply> {
  const hasGoals = async (course: number) =>
    ((await readValue(at.call.ports, commonGoalsRow(at.unit.id, course)))?.goals.length ?? 0) > 0;
  if (await hasGoals(courseBegun(at) + 1)) return showCommonGoals(at, true);
  return (await hasGoals(courseNow(at))) ? showCommonGoals(at, false) : showGoals(at);
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

/** What can be seen of the activities as they were typed; a goal that is emptied takes along only those it showed. */
function wrongActivities(
  values: Values,
  { ids, stored }: { readonly ids: readonly string[]; readonly stored: readonly CommonGoal[] },
  language: Language,
): Values {
  const text = goalText[language];
  const errors = placesFor(ids).flatMap((i): (readonly [string, string])[] => {
    const lines = linesOf(values[`activities${i}`] ?? '');
    const known = (stored.find(({ id }) => id === ids[i])?.activities ?? []).map(onOneLine);
    if (!values[`goal${i}`]?.trim() && lines.some((line) => !known.includes(line)))
      return [[`goal${i}`, text.activityWithoutGoal]];
    if (lines.length > mostActivities) return [[`activities${i}`, text.activitiesFull(mostActivities)]];
    if (lines.some(({ length }) => length > longestDecision))
      return [[`activities${i}`, text.activityTooLong(longestDecision)]];
    return [];
  });
  return Object.fromEntries(errors);
}
