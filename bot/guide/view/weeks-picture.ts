import { mondayOf, weekdayOf } from '../../../shared/domain/time/day.ts';
import { datesText } from '../../time/text/dates.ts';
import { picture } from '../../ui/build-view.ts';
import type { ViewNode } from '../../ui/view.ts';
import { guideText } from '../text/guide-text.ts';
import type { GuideShown } from './guide-material.ts';
import { titleOf } from './guide-title-and-dates.ts';

const openDays = 5;

/** The picture of the course's five weeks with a mark at *now*. None in a pause or a course that was stopped. */
export function weeksPicture({
  guide,
  unit,
  today,
}: Pick<GuideShown, 'guide' | 'unit' | 'today'>): readonly ViewNode[] {
  if (guide.kind !== 'week') return [];
  const { language } = unit;
  const text = guideText[language];
  const { closingMeeting } = guide.course;
  // On a Saturday or Sunday the guide is about the coming week, so the mark stands at its beginning.
  const isThisWeek = mondayOf(today) === guide.monday;
  const across = isThisWeek ? (Math.min(weekdayOf(today), openDays) - 0.5) / openDays : 0;
  const meeting = closingMeeting && datesText[language].shortDay(closingMeeting.day);
  const { longDay, time } = datesText[language];
  // Once it is closed, perhaps before its time, nobody is told that they will meet.
  const next = guide.nextMeeting?.meeting.day ?? '';
  const isAhead = closingMeeting !== undefined && next !== '' && next <= closingMeeting.day;
  const ends = isAhead ? `${longDay(closingMeeting.day)} ${time(closingMeeting.time)}` : undefined;
  return [
    picture(
      { kind: 'weeks', at: guide.week.number - 1 + across, now: text.now, ...(meeting && { meeting }) },
      text.pictured(titleOf(guide, language), ends),
    ),
  ];
}
