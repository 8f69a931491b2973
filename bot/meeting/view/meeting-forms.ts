import type { MeetingForm } from './meeting-form.ts';
import { activitiesForm, goalForm, themeForm } from './meeting-planning-forms.ts';
import { attendanceForm, decisionForm, eachForm } from './meeting-record-forms.ts';

/** Everything a meeting writes down, each under the name of its button. */
export const meetingForms = {
  'meeting.decision': decisionForm,
  'meeting.goal': goalForm,
  'meeting.activities': activitiesForm,
  'meeting.theme': themeForm,
  'meeting.attendance': attendanceForm,
  'meeting.each': eachForm,
} as const satisfies Record<string, MeetingForm>;

export type MeetingFormName = keyof typeof meetingForms;
