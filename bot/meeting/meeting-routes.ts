import { openProcessPlan, showProcessPlan, submitProcessPlan } from '../process-plan/process-plan.ts';
import type { Call } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Values } from '../ui/form.ts';
import { closeMeeting } from './close-meeting.ts';
import { goToStep, handleTopic, showMeeting, startMeeting } from './run-meeting.ts';
import { showAgenda, showSources } from './show-agenda.ts';
import { copyDecisions, showDecisions } from './show-decisions.ts';
import { meetingFormAnswers, meetingFormButtons } from './write-in-meeting.ts';

type Data = Readonly<Record<string, string>>;

/** From the agenda to what was decided: everything around a status meeting. */
export const meetingCommands = {
  agenda: (call: Call) => showAgenda(call),
  'process-plan': (call: Call) => showProcessPlan(call),
} as const;

export const meetingButtons: Readonly<Record<string, (call: Call, data: Data) => Promise<Reply>>> = {
  'agenda.show': showAgenda,
  'agenda.sources': showSources,
  'meeting.start': startMeeting,
  'meeting.show': showMeeting,
  'meeting.go': goToStep,
  'meeting.topic': handleTopic,
  'meeting.close': closeMeeting,
  'meeting.decisions': showDecisions,
  'meeting.copy': copyDecisions,
  'process-plan.show': showProcessPlan,
  'process-plan.write': openProcessPlan,
  ...meetingFormButtons,
};

export const meetingAnswers: Readonly<
  Record<string, (call: Call, values: Values, context: Data) => Promise<Reply>>
> = { 'process-plan.write': submitProcessPlan, ...meetingFormAnswers };
