import type { Language, Person } from '../../../shared/domain/person/person.ts';
import type { PlannedMeeting } from '../../../shared/domain/plan/plan.ts';
import { type Day, daysBetween } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, note, paragraph } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { nextMeetingText } from '../text/next-meeting-text.ts';

export interface NextMeetingAsk {
  readonly unit: Unit;
  readonly today: Day;
  readonly meeting: PlannedMeeting | undefined;
  readonly chair: Person;
  /** It has begun and is not closed. */
  readonly isGoingOn?: boolean;
}

/** When the unit meets next and who chairs, in one sentence; below it, buttons to the agenda and the plan. */
export function nextMeetingView({ unit, today, meeting, chair, isGoingOn = false }: NextMeetingAsk): View {
  const { language } = unit;
  const text = nextMeetingText[language];
  const data = { unit: unit.id };
  const ahead = meeting ? whenWords(meeting, today, language) : text.none;
  const words = isGoingOn ? text.goingOn : ahead;
  const isLed = meeting !== undefined && chair.name !== undefined;
  return {
    summary: words,
    nodes: [
      note(unit.name),
      heading(text.title),
      paragraph(isLed ? `${words} ${text.chair(chair.name ?? '')}` : words),
      ...(meeting?.state === 'proposed' ? [note(text.proposed)] : []),
      buttons(
        ...(meeting ? [{ label: text.agenda, action: 'agenda.show', data, style: 'primary' } as const] : []),
        { label: text.plan, action: 'plan.show', data },
      ),
    ],
  };
}

function whenWords({ day, time }: PlannedMeeting, today: Day, language: Language): string {
  const { longDay, time: clock, daysAhead } = datesText[language];
  const ahead = daysAhead(daysBetween(today, day));
  return nextMeetingText[language].when(`${longDay(day)} ${clock(time)}`, ahead);
}
