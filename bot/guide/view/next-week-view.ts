import type { Guide } from '../../../shared/domain/guide/guide.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, note, paragraph, strong } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { guideText } from '../text/guide-text.ts';
import type { GuideUnit, GuideWords } from './guide-material.ts';
import { firstSentence, subtitleOf, titleOf } from './guide-title-and-dates.ts';

/** What is coming, for whoever asks; nothing to press that belongs to this week. */
/** `named`: its number, of a week that is not the next one. */
export function nextWeekView(unit: GuideUnit, guide: Guide, { week }: GuideWords, named?: number): View {
  const text = guideText[unit.language];
  const { longDay, time } = datesText[unit.language];
  const about = titleOf(guide, unit.language);
  const title = named === undefined ? text.nextWeek(about) : text.weekNamed(named, about);
  const meeting = guide.meetingThisWeek?.meeting;
  return {
    summary: `${unit.name}: ${title}`,
    nodes: [
      note(unit.name),
      heading(title),
      paragraph(subtitleOf(guide, unit.language)),
      ...(week ? [paragraph(firstSentence(week.short))] : []),
      // With its date: “i dag” would be said from a day that has not come.
      ...(meeting
        ? [paragraph(strong(text.meetingRow), ` ${longDay(meeting.day)} ${time(meeting.time)}`)]
        : []),
      buttons({ label: text.thisWeek, action: 'guide.show', data: { unit: unit.id } }),
    ],
  };
}
