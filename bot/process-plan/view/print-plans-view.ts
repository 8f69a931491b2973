import { commonPlan, planOfGroup } from '../../../shared/domain/process-plan/process-plan.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { eyeLines } from '../../outside-eye/view/outside-eye-views.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, list, note } from '../../ui/build-view.ts';
import type { View, ViewNode } from '../../ui/view.ts';
import { processPlanText } from '../text/process-plan-text.ts';
import { type DayShown, everybody, planShown } from './plan-shown.ts';
import { groupWords, planNodes, titleOf } from './process-plan-view.ts';

export function printPlansView(
  { language }: Pick<Unit, 'language'>,
  day: Day,
  { together, sheets }: { readonly together: string; readonly sheets: string },
): View {
  const text = processPlanText[language];
  const title = text.title(datesText[language].longDay(day));
  return {
    summary: title,
    nodes: [
      heading(title),
      buttons({ label: text.together, url: together }, { label: text.sheets, url: sheets }),
      note(text.valid),
    ],
  };
}

/** A day's plans below one another, each once: every group's own, and what the groups have in common. */
export function dayOnPaper(shown: DayShown): readonly ViewNode[] {
  const { unit, slots, plans, nameOf } = shown;
  const [only] = slots;
  const opening = heading(titleOf(shown, {}).title);
  const eyes = eyeLines(shown.eyes, unit.language);
  if (slots.length < 2) return [opening, ...planNodes(shown, planShown(shown, only?.id)), ...eyes];
  const own = ownPlans(shown);
  const rest = slots.filter((slot) => !own.includes(slot));
  return [
    opening,
    // A group with a plan of its own says there where it is.
    ...(rest.length > 0 ? [list(rest.map((slot) => groupWords(slot, unit.language, nameOf)))] : []),
    ...eyes,
    ...(commonPlan(plans)
      ? [
          heading(processPlanText[unit.language].seeCommon, 2),
          ...planNodes({ ...shown, slots: [] }, planShown(shown, everybody)),
        ]
      : []),
    ...own.flatMap((slot) => planNodes(shown, planShown(shown, slot.id))),
  ];
}

/** A sheet for each group with a plan of its own; the others share one. Each sheet begins with a heading. */
export function sheetsOnPaper(shown: DayShown): readonly ViewNode[] {
  const { slots, plans } = shown;
  if (slots.length < 2) return dayOnPaper(shown);
  const own = ownPlans(shown);
  const rest = slots.filter((slot) => !own.includes(slot));
  const opening = () => heading(titleOf(shown, {}).title);
  const eyes = eyeLines(shown.eyes, shown.unit.language);
  return [
    ...own.flatMap((slot) => [opening(), ...planNodes(shown, planShown(shown, slot.id)), ...eyes]),
    ...(commonPlan(plans) && rest.length > 0
      ? [opening(), ...planNodes({ ...shown, slots: rest }, planShown(shown, everybody)), ...eyes]
      : []),
  ];
}

function ownPlans({ slots, plans }: DayShown) {
  return slots.filter((slot) => planOfGroup(plans, slot, slots) !== undefined);
}
