import { takesOver } from '../../../shared/domain/meeting/holder-of.ts';
import type { Meeting } from '../../../shared/domain/meeting/meeting.ts';
import type { Person } from '../../../shared/domain/person/person.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, note, paragraph } from '../../ui/build-view.ts';
import type { View, ViewNode } from '../../ui/view.ts';
import { meetingText } from '../text/meeting-text.ts';
import { goOnAct } from './way-to-card-view.ts';

type Reader = Person | 'channel';

export function openMeetingView(unit: Unit, meeting: Meeting, reader: Reader): View {
  return {
    summary: meetingText[unit.language].askTitle,
    nodes: [note(unit.name), ...openMeetingNodes(unit, meeting, reader)],
  };
}

export function openMeetingNodes(unit: Unit, meeting: Meeting, reader: Reader): readonly ViewNode[] {
  const isOthers = reader !== 'channel' && takesOver(unit, meeting, reader);
  const { day } = meeting;
  const text = meetingText[unit.language];
  return [
    heading(text.askTitle, 2),
    paragraph(text.ask(datesText[unit.language].longDay(day))),
    buttons({ ...goOnAct(unit, day, isOthers), style: 'primary' }),
  ];
}
