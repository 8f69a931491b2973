import type { Language } from '../../../shared/domain/person/language.ts';
import type { PlannedMeeting } from '../../../shared/domain/plan/plan.ts';
import { datesText } from '../text/dates.ts';

/** “fredag den 30. oktober kl. 13.00” */
export function meetingMoment(
  { day, time }: Pick<PlannedMeeting, 'day' | 'time'>,
  language: Language,
): string {
  const text = datesText[language];
  return `${text.longDay(day)} ${text.time(time)}`;
}
