import { longestGoal } from '../../shared/domain/learning/limits.ts';
import { carriedGoal, type OwnGoal } from '../../shared/domain/learning/own-goal.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { form } from '../feature/form.ts';
import { changeRow } from '../rows/change-row.ts';
import { ownGoalRow } from '../rows/learning-rows.ts';
import { deleteRow } from '../rows/row.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { courseIn, courseNow } from './course-now.ts';
import { openGoal, showGoals } from './show-goals.ts';
import { goalText } from './text/goal-text.ts';
import { goalForm, parseGoalForm, valuesOfGoal } from './view/goal-forms.ts';
import { goalSaidView, goalSureView } from './view/goal-said-view.ts';
import type { GoalsAsk } from './view/goal-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'goal.show': Carries<never, 'unit'>;
    'goal.open': Carries<'unit', 'course'>;
    'goal.carry': Carries<'unit' | 'course'>;
    'goal.close': Carries<'unit' | 'course'>;
    'goal.delete': Carries<'unit' | 'course', 'sure'>;
  }
  interface Forms {
    goal: true;
  }
}

export const goalCommand = command({
  name: 'goal',
  words: {
    da: [
      ...(['mål', 'mit mål', 'mine mål', 'læringsmål', 'egne læringsmål'] as const),
      // What follows them is the goal itself.
      ...['mit mål er at', 'mit mål er', 'mit læringsmål er at', 'mit læringsmål er', 'mit mål bliver at'],
    ],
    en: ['goal', 'my goal', 'my goals', 'goals', 'learning goal'],
  },
  help: {
    group: 'everyday',
    line: {
      da: 'sæt dig et læringsmål, og vælg, hvem der må se det',
      en: 'set yourself a learning goal, and choose who may see it',
    },
  },
  wordsInto: { field: 'text', via: 'goal.open' },
  deed: 'have-goal',
  run: (at) => showGoals(at),
});

export const goalsButton = button('goal.show', { deed: 'have-goal', press: (at) => showGoals(at) });

export const writeGoal = form({
  form: 'goal',
  deed: 'have-goal',
  ask: async (at, { course: typed }) => {
    if (at.isShared) return { instead: onSharedAccount(at) };
    const course = courseIn(typed);
    if (course === undefined) return { instead: showYou(goalSaidView(at.unit, 'gone')) };
    const { language } = at.unit;
    return { course, language, isLeader: leads(at), old: await openGoal(at, course) };
  },
  fillIn: (at, values) => {
    const { text } = parseGoalForm(values, { language: at.unit.language, isLeader: leads(at) });
    return { ...values, text };
  },
  draw: (_, { language, isLeader, old }, { context, values = old && valuesOfGoal(old), errors }) =>
    goalForm({ language, isLeader, context, ...(values && { values }), ...(errors && { errors }) }),
  texts: [{ id: 'text', longest: longestGoal }],
  check: ({ unit }, { asked, values }) => {
    const { text, visibility } = parseGoalForm(values, asked);
    const own = goalText[unit.language];
    return { ...(!text && { text: own.missing }), ...(!visibility && { visibility: own.choose }) };
  },
  send: async (at, { asked, values, texts: { text } }) => {
    const { visibility, mark } = parseGoalForm(values, asked);
    const { unit, call, member } = at;
    if (!text || !visibility) return showYou(goalSaidView(unit, 'gone'));
    return change(at, asked.course, 'saved', (old) => ({
      v: 1,
      person: member?.value.person ?? call.person,
      course: asked.course,
      text,
      visibility,
      ...(mark && { mark }),
      ...(visibility === 'leader' && { leader: unit.leadership.leader }),
      at: call.ports.clock.now().toISOString(),
      ...(old?.carriedFrom !== undefined && !old.closedAt && { carriedFrom: old.carriedFrom }),
    }));
  },
});

export const openGoalButton = button('goal.open', {
  deed: 'have-goal',
  press: (at, { course }) => writeGoal.open(at, { course: String(courseIn(course) ?? courseNow(at)) }),
});

/** The same goal in the course that runs now. */
export const carryGoalButton = button('goal.carry', {
  deed: 'have-goal',
  needs: ['course'],
  press: async (at, { course: from }) => {
    if (at.isShared) return onSharedAccount(at);
    const old = await openGoal(at, courseIn(from) ?? 0);
    if (!old) return showYou(goalSaidView(at.unit, 'gone'));
    const course = courseNow(at);
    const when = at.call.ports.clock.now().toISOString();
    // Whatever was written for this course in the meantime stands.
    return change(at, course, 'carried', (now) => now ?? carriedGoal(old, course, when));
  },
});

export const closeGoalButton = button('goal.close', {
  deed: 'have-goal',
  needs: ['course'],
  press: async (at, { course }) => {
    if (at.isShared) return onSharedAccount(at);
    const closedAt = at.call.ports.clock.now().toISOString();
    return change(at, courseIn(course) ?? 0, 'wasClosed', (goal) =>
      goal?.closedAt ? goal : goal && { ...goal, closedAt },
    );
  },
});

export const deleteGoalButton = button('goal.delete', {
  deed: 'have-goal',
  needs: ['course'],
  press: async (at, { course: typed, sure }) => {
    const { unit, call } = at;
    if (at.isShared) return onSharedAccount(at);
    const course = courseIn(typed);
    if (course === undefined) return showYou(goalSaidView(unit, 'gone'));
    if (sure !== 'yes') return showYou(goalSureView(unit, course));
    await deleteRow(call.ports, ownGoalRow(unit.id, course, call.person));
    return instead(showYou(goalSaidView(unit, 'removed')));
  },
});

/** A goal is one person's, so an account that several share has none. */
function onSharedAccount({ unit }: Standing): Reply {
  return showYou(goalSaidView(unit, 'sharedAccount'));
}

async function change(
  at: Standing,
  course: number,
  said: NonNullable<GoalsAsk['said']>,
  make: (goal: OwnGoal | undefined) => OwnGoal | undefined,
): Promise<Reply> {
  const { unit, call } = at;
  const changed = await changeRow(call.ports, ownGoalRow(unit.id, course, call.person), make);
  if (changed.ok) return showGoals(at, said);
  return showYou(changed.reason === 'busy' ? refusalView(unit.language, 'busy') : goalSaidView(unit, 'gone'));
}

function leads({ unit, call }: Standing): boolean {
  return samePerson(unit.leadership.leader, call.person);
}
