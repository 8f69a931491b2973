import { adjustReasons, type DayMark } from '../../../shared/domain/activity/day-marks.ts';
import type { Slot } from '../../../shared/domain/activity/week-plan.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, note, paragraph, strong } from '../../ui/build-view.ts';
import type { Button, View } from '../../ui/view.ts';
import { dayText } from '../text/day-text.ts';

export type DayUnit = Pick<Unit, 'id' | 'name' | 'language'>;

export function fromPaper(paper = false): { readonly paper?: string } {
  return paper ? { paper: 'yes' } : {};
}

export function groupView(
  unit: DayUnit,
  day: Day,
  { id, group }: Slot,
  {
    marked,
    isChanged,
    paper,
  }: { readonly marked: DayMark | undefined; readonly isChanged: boolean; readonly paper: boolean },
): View {
  const { language } = unit;
  const text = dayText[language];
  const act = (mark: string, label: string): Button => ({
    label,
    action: 'day.mark',
    data: { unit: unit.id, day, slot: id, mark, ...fromPaper(paper) },
  });
  return {
    summary: text.how(group),
    nodes: [
      paragraph(strong(text.how(group))),
      ...(marked ? [note(text.already(markWords(marked, language)))] : []),
      buttons(
        { ...act('held', text.buttons.held), style: 'primary' } as Button,
        ...adjustReasons.map((reason) => act(reason, text.buttons.adjusted(text.reasons[reason]))),
        act('not-today', text.buttons['not-today']),
      ),
      buttons(
        { label: text.change, action: 'day.change', data: { unit: unit.id, day, slot: id }, opensForm: true },
        ...(isChanged
          ? [{ label: text.undo, action: 'day.undo', data: { unit: unit.id, day, slot: id } } as const]
          : []),
      ),
    ],
  };
}

/** What was noted, and what helps; the goal stays in sight, whatever became of the day. */
export function markedView(ask: {
  readonly unit: DayUnit;
  readonly day: Day;
  readonly group: string;
  readonly mark: DayMark;
  /** What stood there, perhaps from a colleague. */
  readonly before: DayMark | undefined;
  readonly goal: string | undefined;
  readonly paper: boolean;
}): View {
  const { unit, day, group, mark, before, goal, paper } = ask;
  const text = dayText[unit.language];
  const said =
    mark.kind === 'adjusted'
      ? text.noted.adjusted(group, text.because[mark.reason])
      : text.noted[mark.kind](group);
  const was = before && markWords(before, unit.language);
  const reason = mark.kind === 'adjusted' && mark.reason !== 'other' ? mark.reason : undefined;
  const help: readonly Button[] =
    mark.kind === 'held'
      ? []
      : [{ label: text.ways, action: 'plan-b.show', data: { unit: unit.id, ...(reason && { reason }) } }];
  return {
    summary: said,
    nodes: [
      paragraph(said),
      ...(was && was !== markWords(mark, unit.language) ? [note(text.before(was))] : []),
      ...(mark.kind === 'adjusted' ? [note(text.adjustedToo)] : []),
      ...(mark.kind === 'not-today' ? [note(text.notToday)] : []),
      ...(mark.kind !== 'held' && goal ? [note(text.goal(goal))] : []),
      buttons(
        { label: text.back, action: 'day.show', data: { unit: unit.id, day, ...fromPaper(paper) } },
        ...help,
      ),
    ],
  };
}

export function markWords(mark: DayMark, language: Language): string {
  const { marked, because } = dayText[language];
  return mark.kind === 'adjusted' ? marked.adjusted(because[mark.reason]) : marked[mark.kind];
}
