import type { PlanForm, PlanFormName } from './build-plan-form.ts';
import { adjustForm } from './plan-adjust-course-form.ts';
import { addDaysForm, addWeeksForm, removeClosureForm } from './plan-closure-forms.ts';
import { lastCourseForm } from './plan-last-course-form.ts';
import { moveForm } from './plan-move-form.ts';
import { openingForm } from './plan-opening-rules-form.ts';
import { pauseForm } from './plan-pause-form.ts';
import { skipForm } from './plan-skip-form.ts';

/** Every form through which a leader changes the plan, by the action that opens it. */
export const planForms = {
  'plan.adjust': adjustForm,
  'plan.pause': pauseForm,
  'plan.skip': skipForm,
  'plan.move': moveForm,
  'plan.last-course': lastCourseForm,
  'plan.add-days': addDaysForm,
  'plan.add-weeks': addWeeksForm,
  'plan.remove-closure': removeClosureForm,
  'plan.opening': openingForm,
} satisfies Record<PlanFormName, PlanForm>;
