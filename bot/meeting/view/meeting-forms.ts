import type { MeetingForm } from './build-meeting-form.ts';
import { goalMendForm } from './goal-mend-form.ts';
import { correctForm, decisionForm, practiceForm } from './meeting-decision-forms.ts';
import { activitiesForm, focusPointsForm, goalForm, themeForm } from './meeting-planning-forms.ts';
import { attendanceForm, eachForm } from './meeting-record-forms.ts';

/** Everything a meeting writes down, each under the name of its button. */
export const meetingForms = {
  'meeting.decision': decisionForm,
  'meeting.correct': correctForm,
  'meeting.practice': practiceForm,
  'meeting.goal': goalForm,
  'meeting.goal-mend': goalMendForm,
  'meeting.activities': activitiesForm,
  'meeting.theme': themeForm,
  'meeting.focus': focusPointsForm,
  'meeting.attendance': attendanceForm,
  'meeting.each': eachForm,
} as const satisfies Record<string, MeetingForm>;

export type MeetingFormName = keyof typeof meetingForms;
