import type { Person } from '../../../shared/domain/person/person.ts';
import type { PlannedMeeting } from '../../../shared/domain/plan/plan.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { nameOf } from '../../access/view/person-name.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, paragraph, strong } from '../../ui/build-view.ts';
import type { Button, ViewNode } from '../../ui/view.ts';
import { meetingFirstText } from '../text/meeting-first-text.ts';

/** A meeting that is about to begin, or under way. */
export interface MeetingFirst {
  readonly meeting: Pick<PlannedMeeting, 'day' | 'time'>;
  readonly isGoingOn: boolean;
  readonly chair: Person;
  readonly isYours: boolean;
  /** Whoever may hold it, in their own chat. */
  readonly mayRun: boolean;
}

/** In the hour before a meeting, and while it lasts, it is what the week is about. */
export function meetingFirstNodes(
  unit: Pick<Unit, 'id' | 'language'>,
  first: MeetingFirst,
): readonly ViewNode[] {
  const text = meetingFirstText[unit.language];
  const { meeting, isGoingOn, mayRun } = first;
  const when = isGoingOn ? text.goingOn : text.ahead(datesText[unit.language].time(meeting.time));
  const who = first.isYours ? [` ${text.yours}`] : [' ', nameOf(first.chair), text.leads];
  const data = { unit: unit.id };
  const act: Button = isGoingOn
    ? {
        label: first.isYours ? text.goOn : text.takeOver,
        action: 'meeting.show',
        data: { ...data, day: meeting.day, ...(!first.isYours && { takes: 'yes' }) },
        style: 'primary',
      }
    : { label: text.start, action: 'meeting.start', data: { ...data, day: meeting.day }, style: 'primary' };
  return [paragraph(strong(when), ...who), ...(mayRun ? [buttons(act)] : [])];
}
