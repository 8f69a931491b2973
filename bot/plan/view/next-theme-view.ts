import type { PlannedCourse } from '../../../shared/domain/plan/plan.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, paragraph, strong } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { nextThemeText } from '../text/next-theme-text.ts';
import { themeNamesText } from '../text/theme-names.ts';

/** The course that comes next, if one does. */
export function nextThemeView(
  { id, language }: Pick<Unit, 'id' | 'language'>,
  course: PlannedCourse | undefined,
): View {
  const text = nextThemeText[language];
  const begins = course && text.next(course.number, datesText[language].longDay(course.start));
  const theme = course && themeNamesText[language].activity[course.curriculum][course.theme];
  return {
    summary: begins ? `${begins}${theme}.` : text.none,
    nodes: [
      begins && theme ? paragraph(begins, strong(theme), '.') : paragraph(text.none),
      buttons({ label: text.plan, action: 'plan.show', data: { unit: id } }),
    ],
  };
}
