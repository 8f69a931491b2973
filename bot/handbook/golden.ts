import { dealtFrom } from '../../shared/domain/library/deal.ts';
import { longestMoment } from '../../shared/domain/library/limits.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { form } from '../feature/form.ts';
import { courseIn, courseNow } from '../learning/course-now.ts';
import { library } from '../library/library.ts';
import { goldenRow } from '../rows/library-rows.ts';
import { deleteRow, insertRow } from '../rows/row.ts';
import { instead, showYou } from '../turn/call.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { handbookText } from './text/handbook-text.ts';
import { goldenForm, goldenSavedView } from './view/golden-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'golden.write': Carries<'unit'>;
    'golden.undo': Carries<'unit' | 'course' | 'op'>;
  }
  interface Forms {
    'golden.write': true;
  }
}

/** What is stored has the words and nothing about who wrote them; only the writer's own answer can take it back. */
export const writeGolden = form({
  form: 'golden.write',
  deed: 'use-handbook',
  ask: ({ unit, call }) => ({
    question: dealtFrom(unit.id, Number(call.today.slice(8)), library().texts.goldenQuestions),
  }),
  draw: ({ unit }, { question }, drawing) =>
    goldenForm({ language: unit.language, question: question?.[unit.language] ?? '', ...drawing }),
  texts: [{ id: 'moment', longest: longestMoment }],
  check: ({ unit }, { values }): Record<string, string> =>
    values.moment?.trim() ? {} : { moment: handbookText[unit.language].required },
  send: async (at, { texts: { moment }, context }) => {
    const { unit, call } = at;
    const { op } = context;
    if (!moment || !op) return showYou(refusalView(unit.language, 'gone'));
    const course = courseNow(at);
    // What a platform sends twice finds itself.
    await insertRow(call.ports, goldenRow(unit.id, course, op), { v: 1, text: moment });
    return showYou(goldenSavedView(unit, { course: String(course), op }));
  },
});

export const goldenCommand = command({
  name: 'golden',
  words: { da: ['gyldent', 'gyldent øjeblik', 'gyldne øjeblikke'], en: ['golden', 'golden moment'] },
  wordsInto: { field: 'moment' },
  help: {
    group: 'everyday',
    line: {
      da: 'skriv noget godt, du har set (ingen navne); vi læser det op på næste møde',
      en: 'write something good you saw, without names; it is read out at the next meeting',
    },
  },
  deed: 'use-handbook',
  run: (at) => writeGolden.open(at, { op: at.call.ports.ids.next() }),
});

export const goldenButton = button('golden.write', {
  deed: 'use-handbook',
  press: (at) => writeGolden.open(at, { op: at.call.ports.ids.next() }),
});

export const undoGoldenButton = button('golden.undo', {
  deed: 'use-handbook',
  needs: ['course', 'op'],
  press: async ({ unit, call }, { course, op }) => {
    const number = courseIn(course);
    if (number === undefined) return showYou(refusalView(unit.language, 'gone'));
    await deleteRow(call.ports, goldenRow(unit.id, number, op));
    return instead(showYou(sentence(handbookText[unit.language].goldenGone)));
  },
});
