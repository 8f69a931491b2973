import type { Principle } from '../../shared/domain/plan/principle.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { library } from '../library/library.ts';
import { changeRow } from '../rows/change-row.ts';
import { unitRow } from '../rows/unit-rows.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { courseOf } from './running-course.ts';
import { principlesText } from './text/principles-text.ts';
import { principlesView, principleView } from './view/principle-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'principle.show': Carries<'unit', 'principle'>;
    'principle.choose': Carries<'unit' | 'course', 'principle'>;
  }
}

export const principleCommand = command({
  name: 'principle',
  words: { da: ['princip', 'principper'], en: ['principle', 'principles'] },
  help: { under: 'handbook' },
  deed: 'use-handbook',
  run: async (at) => showYou(principlesView(at.unit, courseOf(at))),
});

export const principleButton = button('principle.show', {
  deed: 'use-handbook',
  press: async (at, { principle }) => {
    const course = courseOf(at);
    const found = library().texts.principles.find((each) => each.principle === principle);
    const ask = { course, mayChoose: at.may('choose-principle') };
    return instead(showYou(found ? principleView(at.unit, found, ask) : principlesView(at.unit, course)));
  },
});

/** For one course; without a principle the course has none again. */
export const choosePrincipleButton = button('principle.choose', {
  deed: 'choose-principle',
  needs: ['course'],
  press: (at, { course, principle }) => choose(at, Number(course), principle),
});

async function choose(at: Standing, course: number, wanted: string | undefined): Promise<Reply> {
  const { unit, call, row } = at;
  const { language } = unit;
  const text = principlesText[language];
  const found = library().texts.principles.find((each) => each.principle === wanted);
  // A button from a course that is over would change what the past says.
  if (course !== courseOf(at).number || (wanted && !found)) return showYou(refusalView(language, 'gone'));
  const changed = await changeRow(
    call.ports,
    unitRow(unit.id),
    (now) =>
      now && {
        ...now,
        plan: { ...now.plan, courses: withPrinciple(now.plan.courses, course, found?.principle) },
      },
    row,
  );
  if (!changed.ok) return showYou(refusalView(language, 'busy'));
  return instead(
    showYou(sentence(found ? text.chosen(found[language].title, course) : text.unchosen(course))),
  );
}

function withPrinciple(
  courses: Standing['unit']['plan']['courses'],
  course: number,
  principle: Principle | undefined,
): Standing['unit']['plan']['courses'] {
  const { principle: _, ...rest } = courses[course] ?? {};
  return { ...courses, [course]: { ...rest, ...(principle && { principle }) } };
}
