import { longestReason } from '../../../shared/domain/plan/limits.ts';
import type { CourseDecision, Plan, PlannedCourse } from '../../../shared/domain/plan/plan.ts';
import { type Day, dayOf, mondayOf } from '../../../shared/domain/time/day.ts';
import { datesText } from '../../time/text/dates.ts';
import { planFormText } from '../text/plan-form-text.ts';
import { buildPlanForm, choice, decided, failed, type PlanForm } from './build-plan-form.ts';

const kinds: readonly CourseDecision['kind'][] = ['as-planned', 'adjusted', 'not-at-all'];

/** The leader decides what becomes of the running course: as planned, adjusted, or not at all. */
export const adjustForm: PlanForm = {
  empty: 'noCourse',
  written: { field: 'reason', longest: longestReason },
  form(ask) {
    const { language } = ask.unit;
    const text = planFormText[language].adjust;
    const course = runningCourse(ask.plan, dayOf(ask.now));
    if (!course) return undefined;
    const days = datesText[language].dayRange(course.start, course.weeks.at(-1)?.lastOpenDay ?? course.start);
    return buildPlanForm(ask, {
      id: 'plan.adjust',
      title: text.title,
      intro: text.course(course.number, days),
      defaults: { decision: course.decision?.kind ?? 'as-planned' },
      fields: [
        choice(
          'decision',
          text.decision,
          kinds.map((kind) => ({ value: kind, label: text.decisions[kind] })),
          'radio',
        ),
        {
          kind: 'text',
          id: 'reason',
          label: text.reason,
          hint: text.reasonHint,
          maxLength: longestReason,
          multiline: true,
        },
      ],
    });
  },
  read({ plan, now, values, written }) {
    const kind = kinds.find((each) => each === values.decision);
    const course = runningCourse(plan, dayOf(now));
    if (!kind || !course) return failed({ decision: 'choose' });
    if (kind !== 'as-planned' && written === '') return failed({ reason: 'reasonMissing' });
    return decided({ kind: 'decide', course: course.number, decision: { kind, reason: written } });
  },
};

function runningCourse({ courses }: Plan, today: Day): PlannedCourse | undefined {
  const monday = mondayOf(today);
  return courses.find(({ weeks: [first, ...more] }) => {
    const last = more.at(-1) ?? first;
    return first && last && first.monday <= monday && monday <= last.monday;
  });
}
