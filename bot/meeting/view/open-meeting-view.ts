import type { Meeting } from '../../../shared/domain/meeting/meeting.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, note, paragraph } from '../../ui/build-view.ts';
import type { View, ViewNode } from '../../ui/view.ts';
import { agendaText } from '../text/agenda-text.ts';
import { meetingText } from '../text/meeting-text.ts';

export function openMeetingView(unit: Unit, meeting: Meeting): View {
  return {
    summary: meetingText[unit.language].askTitle,
    nodes: [note(unit.name), ...openMeetingNodes(unit, meeting)],
  };
}

export function openMeetingNodes(unit: Unit, { day }: Meeting): readonly ViewNode[] {
  const text = meetingText[unit.language];
  return [
    heading(text.askTitle, 2),
    paragraph(text.ask(datesText[unit.language].longDay(day))),
    buttons({
      label: agendaText[unit.language].goOn,
      action: 'meeting.show',
      data: { unit: unit.id, day },
      style: 'primary',
    }),
  ];
}
