import { isoWeekOf } from '../../../shared/domain/time/day.ts';
import { eyeLines } from '../../outside-eye/view/outside-eye-views.ts';
import { datesText } from '../../time/text/dates.ts';
import { heading, note, paragraph, picture, strong } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { weekText } from '../text/week-text.ts';
import { type DatedWeek, datedPicture, goalsAbove } from './dated-week-picture.ts';
import { slotWords } from './week-picture.ts';
import { clashNodes, type WeekShown } from './week-views.ts';

export type WeekPageShown = WeekShown & { readonly dated: DatedWeek };

/** For the wall: which week it is, what it is for, and who is where with whom. */
export function weekPage(shown: WeekPageShown): View {
  const { unit, week, nameOf, shortNameOf, dated } = shown;
  const { language } = unit;
  const text = weekText[language];
  const { calendarWeek, dayRange } = datesText[language];
  const [first, last] = [dated.days[0]?.day ?? '', dated.days.at(-1)?.day ?? ''];
  const title = `${unit.name} · ${calendarWeek(isoWeekOf(first).week)}`;
  const opening = [heading(title), note(text.ofCourse(dayRange(first, last), week.course))];
  if (week.slots.length === 0) return { summary: title, nodes: [...opening, paragraph(text.nothing)] };
  const drawn = datedPicture({ unit: unit.id, language, week, dated, nameOf: shortNameOf });
  return {
    summary: title,
    nodes: [
      ...opening,
      ...goalsAbove(week, dated.goals).map((goal) => paragraph(strong(text.goal), ` ${goal}`)),
      picture(drawn, week.slots.map((slot) => slotWords(slot, language, nameOf)).join('. ')),
      ...clashNodes(week, unit, nameOf),
      ...eyeLines(shown.eyes ?? [], language),
      note(text.onPaper),
    ],
  };
}
