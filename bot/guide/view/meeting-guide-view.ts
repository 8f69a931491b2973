import { agendaFor, agendaLengthFor, agendaLengths } from '../../../shared/domain/meeting/agenda-sections.ts';
import type { PlannedMeeting } from '../../../shared/domain/plan/plan.ts';
import { type Day, daysBetween, instantOf, timeOf } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { settingOf } from '../../../shared/domain/unit/unit-kind.ts';
import { chairGuide, chairLine } from '../../library/meeting-words.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, facts, heading, more, note, paragraph, strong } from '../../ui/build-view.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { chairRow } from '../../unit/view/chair-words.ts';
import { guideText } from '../text/guide-text.ts';
import { meetingGuidesText } from '../text/meeting-guide-text.ts';

interface MeetingGuideShown {
  readonly unit: Unit;
  readonly meeting: PlannedMeeting;
  readonly today: Day;
  /** Minutes to show the guide for, when somebody chose another length than the unit's. */
  readonly minutes?: number;
  /** Every point unfolded, because somebody asked for it. */
  readonly open?: boolean;
}

/** When the meeting is, who chairs it, and a button to the agenda. Point by point behind the fold. */
export function meetingGuideView(shown: MeetingGuideShown): View {
  const { unit, meeting, today, open } = shown;
  const text = meetingGuidesText[unit.language];
  const common = guideText[unit.language];
  const data = { unit: unit.id };
  const when = whenOf(meeting, today, unit);
  const agenda: Act = { label: common.agenda, action: 'agenda.show', data, style: 'primary' };
  const trial: Act = { label: text.trial, action: 'trial.open', data, opensForm: true };
  const ask: Act = { label: text.show, action: 'guide.meeting', data: { ...data, open: 'yes' } };
  const points = pointsOf(shown);
  return {
    summary: `${unit.name}: ${text.title}. ${when}`,
    nodes: [
      note(unit.name),
      heading(text.title),
      facts([{ label: text.when, words: when }, chairRow(unit, meeting)]),
      ...(open ? [...points, buttons(agenda, trial)] : [buttons(agenda, trial), more(ask, ...points)]),
    ],
  };
}

function pointsOf({ unit, meeting, minutes }: MeetingGuideShown): readonly ViewNode[] {
  const text = meetingGuidesText[unit.language];
  const dates = datesText[unit.language];
  const setting = settingOf(unit.kind);
  const own = agendaLengthFor(meeting.minutes);
  const length = minutes === undefined ? own : agendaLengthFor(minutes);
  const asked = { language: unit.language, setting, type: meeting.type, length };
  const others = agendaLengths.filter((other) => other !== length && (other !== 45 || own === 45));
  return [
    paragraph(text.chair[setting]),
    paragraph(chairGuide(asked).before),
    facts(
      agendaFor(meeting.type, length, meeting.time).map(({ item, from }) => ({
        label: dates.clock(from),
        words: [strong(text.titles[item]), ` ${chairLine(item, asked)}`],
      })),
    ),
    ...(meeting.type === '4+1+2' && length !== 60 ? [note(text.halfYearTakesTime)] : []),
    buttons(
      ...others.map(
        (other): Act => ({
          label: text.otherLength[other],
          action: 'guide.meeting',
          data: { unit: unit.id, minutes: String(other), open: 'yes' },
        }),
      ),
    ),
  ];
}

/** “i dag kl. 13.00–14.00” */
function whenOf({ day, time, minutes }: PlannedMeeting, today: Day, { language }: Unit): string {
  const { longDay, daysAhead, clock, time: at } = datesText[language];
  const away = daysBetween(today, day);
  const end = timeOf(new Date(instantOf(day, time).getTime() + minutes * 60_000));
  return `${away < 2 ? daysAhead(away) : longDay(day)} ${at(time)}–${clock(end)}`;
}
