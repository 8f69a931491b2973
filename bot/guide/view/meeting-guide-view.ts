import { agendaFor, agendaLengthFor, agendaLengths } from '../../../shared/domain/meeting/time-boxes.ts';
import type { Language } from '../../../shared/domain/person/person.ts';
import type { PlannedMeeting } from '../../../shared/domain/plan/plan.ts';
import { settingOf, type UnitKind } from '../../../shared/domain/unit/unit-kind.ts';
import { chairGuide, chairLine } from '../../library/meeting-words.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, list, note, paragraph, strong } from '../../ui/build-view.ts';
import type { Act, ViewNode } from '../../ui/view.ts';
import { meetingGuidesText } from '../text/meeting-guides.ts';

/** The status meeting point by point with clock times; `minutes` when somebody asked for another length. */
export function meetingGuideNodes(input: {
  readonly unit: { readonly id: string; readonly kind: UnitKind; readonly language: Language };
  readonly meeting: PlannedMeeting;
  readonly minutes?: number;
}): readonly ViewNode[] {
  const { unit, meeting } = input;
  const text = meetingGuidesText[unit.language];
  const dates = datesText[unit.language];
  const setting = settingOf(unit.kind);
  const own = agendaLengthFor(meeting.minutes);
  const length = input.minutes === undefined ? own : agendaLengthFor(input.minutes);
  const asked = { language: unit.language, setting, type: meeting.type, length };
  const others = agendaLengths.filter((other) => other !== length && (other !== 45 || own === 45));

  return [
    heading(text.heading(dates.duration(length)), 2),
    paragraph(text.chair[setting]),
    paragraph(chairGuide(asked).before),
    list(
      agendaFor(meeting.type, length, meeting.time).map(({ item, from, minutes }) => [
        strong(`${dates.clock(from)} ${text.titles[item]}`),
        ` (${dates.minutes(minutes)}) `,
        chairLine(item, asked),
      ]),
    ),
    ...(meeting.type === '4+1+2' && length !== 60 ? [note(text.halfYearTakesTime)] : []),
    buttons(
      ...others.map(
        (other): Act => ({
          label: text.otherLength[other],
          action: 'guide.meeting',
          data: { unit: unit.id, minutes: String(other) },
        }),
      ),
    ),
  ];
}
