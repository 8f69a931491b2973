import { chairsAround, focusIn, withFocus } from '../../shared/domain/learning/focus-points.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { form } from '../feature/form.ts';
import { changeRow } from '../rows/change-row.ts';
import { unitRow } from '../rows/unit-rows.ts';
import { showYou } from '../turn/call.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { courseIn, courseNow } from './course-now.ts';
import { focusText } from './text/focus-text.ts';
import { focusFields, focusForm, focusView, valuesOfFocus } from './view/focus-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'focus.show': Carries<'unit'>;
    'focus.write': Carries<'unit' | 'course'>;
  }
  interface Forms {
    'focus.write': true;
  }
}

export const focusCommand = command({
  name: 'focus',
  words: { da: ['fokus', 'fokuspunkter', 'fokuspunkt'], en: ['focus', 'focus points'] },
  help: {
    group: 'unit',
    line: {
      da: 'se det, I holder øje med hos jer selv; lederen eller mødelederen skriver det',
      en: 'see what you keep an eye on in yourselves; the leader or the chair writes it',
    },
  },
  deed: 'plan-activities',
  run: async (at) => showFocus(at),
});

export const focusButton = button('focus.show', {
  deed: 'plan-activities',
  press: async (at) => showFocus(at),
});

export const writeFocus = form({
  form: 'focus.write',
  deed: 'plan-activities',
  ask: (at, context) => {
    const course = courseIn(context.course);
    const text = focusText[at.unit.language];
    if (course === undefined || Math.abs(course - courseNow(at)) > 1)
      return { instead: showYou(sentence(text.gone)) };
    if (!mayWriteFocus(at, course)) return { instead: showYou(sentence(text.notYours)) };
    return { course };
  },
  draw: ({ unit }, { course }, { context, values, errors }) =>
    focusForm({
      language: unit.language,
      course,
      context,
      values: values ?? valuesOfFocus(focusIn(unit, course)),
      ...(errors && { errors }),
    }),
  texts: focusFields,
  send: async (at, { asked: { course }, texts }) => {
    const { call, row } = at;
    const points = focusFields.flatMap(({ id }) => texts[id] ?? []);
    const change = (now: Standing['unit'] | undefined) => now && withFocus(now, course, points);
    const changed = await changeRow(call.ports, unitRow(row.value.id), change, row);
    if (!changed.ok) return showYou(refusalView(at.unit.language, 'busy'));
    return showYou(focusView({ unit: changed.row.value, course, mayWrite: true, saved: true }));
  },
});

export const writeFocusButton = button('focus.write', {
  deed: 'plan-activities',
  needs: ['course'],
  press: (at, { course }) => writeFocus.open(at, { course }),
});

function showFocus(at: Standing) {
  const course = courseNow(at);
  return showYou(focusView({ unit: at.unit, course, mayWrite: mayWriteFocus(at, course) }));
}

function mayWriteFocus({ may, unit, call }: Standing, course: number): boolean {
  return may('run-meeting') || chairsAround(unit, course, call.person);
}
