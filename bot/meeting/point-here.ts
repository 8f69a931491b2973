import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import { meetingSteps } from '../../shared/domain/meeting/steps.ts';
import { placeAt } from '../../shared/domain/meeting/where-the-meeting-is.ts';
import type { Standing } from '../access/enter.ts';
import { agendaAsStored } from './current-agenda.ts';

/** The point that the meeting has got to, and the way on from it. */
export async function pointHere({ call, unit, plan }: Standing, meeting: Meeting) {
  const agenda = await agendaAsStored(call.ports, unit, plan, call.today);
  if (agenda?.meeting.day !== meeting.day) return undefined;
  const steps = meetingSteps(agenda);
  const at = Math.min(meeting.step, steps.length - 1);
  const item = agenda.sections[steps[at]?.section ?? 0]?.item;
  return { item, on: { day: meeting.day, from: placeAt(agenda, at), to: String(at + 1) } };
}
