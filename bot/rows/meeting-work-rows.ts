import type { DayMarks } from '../../shared/domain/activity/day-marks.ts';
import type { WeekPlan } from '../../shared/domain/activity/week-plan.ts';
import type { CommonGoals } from '../../shared/domain/learning/common-goals.ts';
import type { Note } from '../../shared/domain/learning/note.ts';
import type { OwnGoal } from '../../shared/domain/learning/own-goal.ts';
import type { CardForMeeting } from '../../shared/domain/library/cards.ts';
import type { GoldenMoment } from '../../shared/domain/library/golden.ts';
import type { KeptDecision } from '../../shared/domain/meeting/kept-decision.ts';
import type { Matter } from '../../shared/domain/meeting/matter.ts';
import type { TopicCorrections } from '../../shared/domain/meeting/topic-corrections.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import type { Sparring } from '../../shared/domain/sparring/sparring.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Video } from '../../shared/domain/video/video.ts';
import type { Row } from '../../shared/ports/store.ts';
import { dayPrefix } from './activity-rows.ts';
import { courseWork, matterPrefix, openDecisionPrefix, openTrialPrefix } from './course-keys.ts';
import { goalPrefix, notePrefix, sortGoals } from './learning-rows.ts';
import { cardPrefix, goldenPrefix } from './library-rows.ts';
import type { RowAt, RowsIn } from './row.ts';
import { sparringPrefix } from './sparring-rows.ts';
import { allIn, inUnit } from './unit-rows.ts';
import { videoPrefix } from './video-rows.ts';

export const openDecisionRow = (unit: string, id: string): RowAt<KeptDecision> =>
  inUnit(unit, `${openDecisionPrefix}${id}`);
export const openDecisionsIn = (unit: string): RowsIn<KeptDecision> => allIn(unit, openDecisionPrefix);
export const matterRow = (unit: string, id: string): RowAt<Matter> => inUnit(unit, `${matterPrefix}${id}`);
export const mattersIn = (unit: string): RowsIn<Matter> => allIn(unit, matterPrefix);
/** People's own points and the open trials, in one range. */
export const mattersAndTrialsIn = (unit: string): RowsIn<Matter | Trial> => ({
  table: 'units',
  partition: unit,
  range: { from: matterPrefix, before: 'work|open}' },
});
export const isMatterKey = (key: string): boolean => key.startsWith(matterPrefix);
export const correctionsRow = (unit: string): RowAt<TopicCorrections> => inUnit(unit, correctionsKey);
const correctionsKey = 'work|grouping';

/** What one person would like to talk about at a meeting. A topic is named by one of its trials. */
export interface Wish {
  readonly v: 1;
  readonly trials: readonly string[];
}
export const wishRow = (unit: string, meeting: string, person: Person): RowAt<Wish> =>
  inUnit(unit, `${wishPrefix(meeting)}${person.platform}|${person.tenant}|${person.id}`);
export const wishesIn = (unit: string, meeting: string): RowsIn<Wish> => allIn(unit, wishPrefix(meeting));
const wishPrefix = (meeting: string): string => `work|liked|${meeting}|`;

/** All that the agenda after this course is made of; without a course (the opening meeting) only what is open. */
export const meetingWorkIn = (unit: string, course: number | undefined): RowsIn<object> => ({
  table: 'units',
  partition: unit,
  range: { from: course === undefined ? openDecisionPrefix : courseWork(course), before: 'work|open}' },
});

export interface MeetingWork {
  readonly trials: readonly Trial[];
  readonly matters: readonly Matter[];
  readonly notes: readonly Note[];
  readonly ownGoals: readonly OwnGoal[];
  readonly commonGoals: CommonGoals | undefined;
  readonly decisions: readonly KeptDecision[];
  readonly corrections: Row<TopicCorrections> | undefined;
  readonly wishes: readonly Wish[];
  readonly cards: readonly CardForMeeting[];
  readonly golden: readonly GoldenMoment[];
  readonly week: WeekPlan | undefined;
  readonly days: readonly DayMarks[];
  readonly sparring: readonly Sparring[];
  readonly videos: readonly Video[];
}

/** Sorts the rows of `meetingWorkIn` by kind. */
export function sortMeetingWork(
  rows: readonly Row<object>[],
  { course, meeting }: { readonly course: number | undefined; readonly meeting: string },
): MeetingWork {
  const under = <T>(prefix: string): readonly T[] =>
    rows.filter(({ key }) => key.startsWith(prefix)).map(({ value }) => value as T);
  const goals = course === undefined ? [] : under<OwnGoal | CommonGoals>(goalPrefix(course));
  return {
    trials: under(openTrialPrefix),
    matters: under(matterPrefix),
    decisions: under(openDecisionPrefix),
    corrections: rows.find(({ key }) => key === correctionsKey) as Row<TopicCorrections> | undefined,
    wishes: under(wishPrefix(meeting)),
    notes: course === undefined ? [] : under(notePrefix(course)),
    cards: course === undefined ? [] : under(cardPrefix(course)),
    golden: course === undefined ? [] : under(goldenPrefix(course)),
    week: course === undefined ? undefined : under<WeekPlan>(`${courseWork(course)}week`)[0],
    days: course === undefined ? [] : under(dayPrefix(course)),
    sparring: course === undefined ? [] : under(sparringPrefix(course)),
    videos: course === undefined ? [] : under(videoPrefix(course)),
    ...sortGoals(goals),
  };
}
