import { adjustReasons } from '../../../shared/domain/activity/day-marks.ts';
import { groupsIn, type WeekPlan } from '../../../shared/domain/activity/week-plan.ts';
import { blankGroups, groupsOnPaper, longestNameOnPaper } from '../../../shared/domain/print/limits.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { dayText } from '../../activity/text/day-text.ts';
import { planForm } from '../../activity/view/plan-together-forms.ts';
import { concernLine } from '../../library/concern-answer.ts';
import type { Field, Form, Option } from '../../ui/form.ts';
import { printText } from '../text/print-text.ts';

declare module '../../ui/button-and-form-names.ts' {
  interface Forms {
    /** Only on paper. */
    'paper-day': true;
  }
}

/** The plan's own questions; whoever has it in hand is written, not chosen. */
export function paperPlan(unit: Unit): Form {
  const text = printText[unit.language];
  const form = planForm({ unit, course: 0, adults: [], context: {} });
  return {
    ...form,
    intro: text.planIntro,
    fields: [
      { kind: 'date', id: 'day', label: text.day },
      ...form.fields.map(
        (field): Field =>
          field.kind === 'choice'
            ? { kind: 'text', id: field.id, label: field.label, maxLength: longestNameOnPaper }
            : field,
      ),
      { kind: 'words', words: text.handIn },
    ],
    foot: concernLine(unit.language),
    values: {},
  };
}

/** The groups of the week with the same answers as on the screen; without a week there is room to write them. */
export function paperDay(unit: Unit, { slots }: Pick<WeekPlan, 'slots'>): Form {
  const text = printText[unit.language];
  const day = dayText[unit.language];
  const options: readonly Option[] = [
    { value: 'held', label: day.buttons.held },
    ...adjustReasons.map((value) => ({ value, label: day.buttons.adjusted(day.reasons[value]) })),
    { value: 'not-today', label: day.buttons['not-today'] },
  ];
  const groups: readonly string[] = groupsIn(slots).slice(0, groupsOnPaper);
  const names = groups.length > 0 ? groups : Array.from({ length: blankGroups }, () => text.blankGroup);
  return {
    id: 'paper-day',
    title: text.kinds['paper-day'],
    intro: text.dayIntro,
    fields: [
      { kind: 'date', id: 'day', label: text.day },
      ...names.map((label, at): Field => ({ kind: 'choice', id: `group${at}`, label, options })),
      { kind: 'words', words: text.handIn },
    ],
    submitLabel: '',
    cancelLabel: '',
    context: {},
  };
}
