import { missingIn, organiseItems } from '../../../shared/domain/leading/checklist.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, heading, list, note, paragraph, strong } from '../../ui/build-view.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { checklistText } from '../text/checklist-text.ts';

type ListUnit = Pick<Unit, 'id' | 'name' | 'language' | 'organised'>;

export function checklistView(unit: ListUnit, course: number): View {
  const text = checklistText[unit.language];
  return {
    summary: text.title(course),
    nodes: [note(unit.name), heading(text.title(course)), ...checklistNodes(unit, course)],
  };
}

/** The questions that are still open, and for each thing one tap that ticks it or takes the tick off. */
export function checklistNodes(unit: ListUnit, course: number): readonly ViewNode[] {
  const text = checklistText[unit.language];
  const missing = missingIn(unit, course);
  const isMissing = (item: (typeof organiseItems)[number]) => missing.includes(item);
  const data = { unit: unit.id, course: String(course) };
  return [
    paragraph(missing.length === 0 ? text.all : text.intro),
    ...(missing.length > 0
      ? [list(missing.map((item) => [strong(text.labels[item]), text.rests[item]]))]
      : []),
    buttons(
      ...organiseItems.map(
        (item): Act => ({
          label: `${isMissing(item) ? '☐' : '✔'} ${text.labels[item]}`,
          action: 'checklist.tick',
          data: { ...data, item, on: isMissing(item) ? 'yes' : 'no' },
        }),
      ),
      { label: text.week, action: 'week.show', data: { unit: unit.id } },
    ),
  ];
}
