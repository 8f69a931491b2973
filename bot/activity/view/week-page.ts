import { goalsShownIn } from '../../../shared/domain/learning/common-goals.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { eyeLines } from '../../outside-eye/view/outside-eye-views.ts';
import { heading, list, note, paragraph, strong } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { weekText } from '../text/week-text.ts';
import { clashNodes, type WeekShown, weekPictured } from './week-views.ts';
import { slotWords } from './week-words.ts';

/** For the wall: what the course is for, the week, and who takes over for whom in words. */
export function weekPage(
  shown: WeekShown & { readonly unit: WeekShown['unit'] & Pick<Unit, 'goalsShown'> },
): View {
  const { unit, week, nameOf } = shown;
  const { language } = unit;
  const text = weekText[language];
  const title = `${unit.name} · ${text.title(week.course)}`;
  const goals = goalsShownIn(unit, week.course);
  if (week.slots.length === 0) return { summary: title, nodes: [heading(title), paragraph(text.nothing)] };
  return {
    summary: title,
    nodes: [
      heading(title),
      ...goals.map((goal) => paragraph(strong(text.goal), ` ${goal}`)),
      weekPictured(shown),
      ...clashNodes(week, unit, nameOf),
      heading(text.byGroup, 2),
      list(week.slots.map((slot) => slotWords(slot, language, nameOf))),
      ...eyeLines(shown.eyes ?? [], language),
      note(text.onPaper),
    ],
  };
}
