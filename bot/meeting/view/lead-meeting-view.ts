import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, heading, list, note, paragraph } from '../../ui/build-view.ts';
import type { Act, View } from '../../ui/view.ts';
import { agendaText } from '../text/agenda-text.ts';
import { leadText } from '../text/lead-text.ts';

interface LeadMeeting {
  readonly before?: string | undefined;
  readonly who: string;
  readonly minutes: number;
  /** Begins the meeting, goes on with it or takes it over; missing where they may not, or not yet. */
  readonly act: Act | undefined;
  readonly askWhom: string | undefined;
  readonly isStandIn: boolean;
}

export function leadMeetingView(
  { id, language }: Unit,
  { before, who, minutes, act, askWhom, isStandIn }: LeadMeeting,
): View {
  const text = leadText[language];
  const agenda: Act = { label: agendaText[language].show, action: 'agenda.show', data: { unit: id } };
  const day: Act = { label: text.dayPlan, action: 'command', data: { command: 'substitute', unit: id } };
  return {
    summary: text.title,
    nodes: [
      ...(before ? [paragraph(before)] : []),
      heading(text.title, 2),
      note(who),
      paragraph(text.what(minutes)),
      list(text.steps),
      paragraph(text.calm),
      ...(askWhom ? [paragraph(askWhom)] : []),
      buttons(...(act ? [act] : []), agenda, ...(isStandIn ? [day] : [])),
    ],
  };
}
