import type { PlannedCourse } from '../../../shared/domain/plan/plan.ts';
import { planUnit } from '../../../shared/domain/plan/plan-unit.ts';
import { dayOf, mondayOf } from '../../../shared/domain/time/day.ts';
import { datesText } from '../../time/text/dates.ts';
import { planFormText } from '../text/plan-form-text.ts';
import {
  buildPlanForm,
  choice,
  decided,
  failed,
  type PlanForm,
  type PlanFormAsk,
} from './build-plan-form.ts';
import { planShownUntil } from './plan-view.ts';

const endless = 'none';

export const lastCourseForm: PlanForm = {
  empty: 'noCourse',
  form(ask) {
    const { unit } = ask;
    const text = planFormText[unit.language].lastCourse;
    const { longDay } = datesText[unit.language];
    return buildPlanForm(ask, {
      id: 'plan.last-course',
      title: text.title,
      defaults: { course: valueNow(ask) },
      fields: [
        choice('course', text.which, [
          { value: endless, label: text.none },
          ...possibleCourses(ask).map(({ number, weeks }) => ({
            value: String(number),
            label: text.option(number, longDay(weeks.at(-1)?.lastOpenDay ?? '')),
          })),
        ]),
      ],
    });
  },
  read(filled) {
    const { values } = filled;
    if (values.course === valueNow(filled)) return failed({ '': 'unchanged' });
    if (values.course === endless) return decided({ kind: 'no-last-course' });
    const course = possibleCourses(filled).find(({ number }) => String(number) === values.course);
    if (!course) return failed({ course: 'choose' });
    const ends = { kind: 'last-course', course: course.number } as const;
    // The plan now ends with the course that was chosen before, so that choice is taken back first: only then
    // is there a later course to choose.
    return filled.unit.plan.lastCourse === undefined
      ? decided(ends)
      : decided({ kind: 'no-last-course' }, ends);
  },
};

function possibleCourses({ unit, now }: PlanFormAsk): readonly PlannedCourse[] {
  const { lastCourse: _, ...settings } = unit.plan;
  const plan = planUnit(settings, planShownUntil(now));
  if ('refused' in plan) return [];
  const monday = mondayOf(dayOf(now));
  return plan.courses.filter(({ weeks }) => (weeks.at(-1)?.monday ?? '') >= monday);
}

function valueNow({ unit }: PlanFormAsk): string {
  return unit.plan.lastCourse === undefined ? endless : String(unit.plan.lastCourse);
}
