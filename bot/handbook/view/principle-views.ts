import { type Side, sideOf } from '../../../shared/domain/plan/principle.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { library } from '../../library/library.ts';
import type { RunningCourse } from '../../library/starters.ts';
import type { PrincipleText } from '../../library/text/principles.ts';
import { buttons, heading, note, paragraph, quote, strong } from '../../ui/build-view.ts';
import type { Act, View } from '../../ui/view.ts';
import { principlesText } from '../text/principles-text.ts';
import { tryIt } from './ladder-view.ts';

type Where = Pick<Unit, 'id' | 'language'>;
const sides: readonly Side[] = ['together', 'onwards'];

export function principlesView(unit: Where, { number, principle: chosen }: RunningCourse): View {
  const { language } = unit;
  const text = principlesText[language];
  const { principles } = library().texts;
  const active = principles.find(({ principle }) => principle === chosen);
  const open = (each: PrincipleText): Act => ({
    label: each[language].title,
    action: 'principle.show',
    data: { unit: unit.id, principle: each.principle },
    ...(each === active && { style: 'primary' as const }),
  });
  return {
    summary: text.principleTitle,
    nodes: [
      heading(text.principleTitle),
      paragraph(active ? text.principleActive(active[language].title, number) : text.principleNone),
      ...sides.flatMap((side) => [
        heading(text.sides[side], 2),
        buttons(...principles.filter(({ principle }) => sideOf[principle] === side).map(open)),
      ]),
    ],
  };
}

export function principleView(
  unit: Where,
  each: PrincipleText,
  { course, mayChoose }: { readonly course: RunningCourse; readonly mayChoose: boolean },
): View {
  const text = principlesText[unit.language];
  const words = each[unit.language];
  const isActive = course.principle === each.principle;
  const data = { unit: unit.id, course: String(course.number) };
  return {
    summary: words.title,
    nodes: [
      note(text.sides[sideOf[each.principle]]),
      heading(words.title),
      paragraph(words.guide),
      paragraph(text.startWith),
      quote(words.starter),
      paragraph(strong(text.lookFor), ' ', words.visit),
      paragraph(strong(text.askAtMeeting), ' ', words.lookBack),
      buttons(
        tryIt(unit, each.id),
        ...(mayChoose && !isActive
          ? [choose(text.choose(course.number), { ...data, principle: each.principle })]
          : []),
        ...(mayChoose && isActive ? [choose(text.unchoose, data)] : []),
        { label: text.all, action: 'principle.show', data: { unit: unit.id } },
      ),
    ],
  };
}

function choose(
  label: string,
  data: { readonly unit: string; readonly course: string; readonly principle?: string },
): Act {
  return { label, action: 'principle.choose', data };
}
