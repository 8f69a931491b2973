import type { DayMarks } from '../../shared/domain/activity/day-marks.ts';
import type { WeekPlan } from '../../shared/domain/activity/week-plan.ts';
import type { CommonGoal, CommonGoals } from '../../shared/domain/learning/common-goals.ts';
import type { Note } from '../../shared/domain/learning/note.ts';
import type { OwnGoal } from '../../shared/domain/learning/own-goal.ts';
import type { CardForMeeting } from '../../shared/domain/library/cards.ts';
import type { GoldenMoment } from '../../shared/domain/library/golden.ts';
import type { KeptDecision } from '../../shared/domain/meeting/kept-decision.ts';
import type { TopicCorrections } from '../../shared/domain/meeting/topic-corrections.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import type { Buddies } from '../../shared/domain/sparring/buddies.ts';
import type { Sparring } from '../../shared/domain/sparring/sparring.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Video } from '../../shared/domain/video/video.ts';
import type { Row } from '../../shared/ports/store.ts';
import type { RowAt, RowsIn } from './row.ts';
import { allIn, inUnit } from './unit-rows.ts';

/**
 * What an agenda is made of has keys that sort side by side: the goals and notes of course 3 (`work|003|…`), open
 * decisions (`work|decision|…`), how trials were regrouped (`work|grouping`), what people want to talk about
 * (`work|liked|…`) and open trials (`work|open|…`). So one range, from `work|003|` to the end of `work|open|`, reads
 * all of it and no history.
 */
const courseWork = (course: number): string => `work|${threeDigits(course)}|`;
const meetingPrefix = 'work|decision|';
const likedPrefix = 'work|liked|';
export const openTrialPrefix = 'work|open|';

export const openDecisionRow = (unit: string, id: string): RowAt<KeptDecision> =>
  inUnit(unit, `${meetingPrefix}${id}`);
export const openDecisionsIn = (unit: string): RowsIn<KeptDecision> => allIn(unit, meetingPrefix);
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
const wishPrefix = (meeting: string): string => `${likedPrefix}${meeting}|`;

export const noteRow = (unit: string, course: number, id: string): RowAt<Note> =>
  inUnit(unit, `${notePrefix(course)}${id}`);
export const notesIn = (unit: string, course: number): RowsIn<Note> => allIn(unit, notePrefix(course));

export const ownGoalRow = (unit: string, course: number, person: Person): RowAt<OwnGoal> =>
  inUnit(unit, `${goalPrefix(course)}${person.platform}|${person.tenant}|${person.id}`);
export const commonGoalsRow = (unit: string, course: number): RowAt<CommonGoals> =>
  inUnit(unit, `${goalPrefix(course)}unit`);
export const goalsIn = (unit: string, course: number): RowsIn<OwnGoal | CommonGoals> =>
  allIn(unit, goalPrefix(course));

/** Which group does what where in the course, and with whom. */
export const weekRow = (unit: string, course: number): RowAt<WeekPlan> =>
  inUnit(unit, `${courseWork(course)}week`);

export const dayMarksRow = (unit: string, course: number, day: Day): RowAt<DayMarks> =>
  inUnit(unit, `${dayPrefix(course)}${day}`);
export const dayMarksIn = (unit: string, course: number): RowsIn<DayMarks> => allIn(unit, dayPrefix(course));
const dayPrefix = (course: number): string => `${courseWork(course)}day|`;

/** Between two people; a meeting reads them along with everything else and tells how many are open. */
export const sparringRow = (unit: string, course: number, id: string): RowAt<Sparring> =>
  inUnit(unit, `${sparringPrefix(course)}${id}`);
export const sparringIn = (unit: string, course: number): RowsIn<Sparring> =>
  allIn(unit, sparringPrefix(course));
const sparringPrefix = (course: number): string => `${courseWork(course)}sparring|`;

/** A meeting reads them along with everything else and tells how many there are. */
export const videoRow = (unit: string, course: number, id: string): RowAt<Video> =>
  inUnit(unit, `${videoPrefix(course)}${id}`);
export const videosIn = (unit: string, course: number): RowsIn<Video> => allIn(unit, videoPrefix(course));
const videoPrefix = (course: number): string => `${courseWork(course)}video|`;

/** Who goes with whom in a course; apart from a meeting's work, which never reads it. */
export const buddiesRow = (unit: string, course: number): RowAt<Buddies> =>
  inUnit(unit, `buddies|${threeDigits(course)}`);

/** A goal as it read before it was reworded. Its key lies outside `work|`, because no agenda needs it. */
export interface EarlierWording {
  readonly v: 1;
  readonly until: string;
  readonly goal: CommonGoal;
}
export const wordingRow = (
  unit: string,
  course: number,
  { goal, until }: EarlierWording,
): RowAt<EarlierWording> => inUnit(unit, `${wordingPrefix(course, goal.id)}${until}`);
export const wordingsOf = (unit: string, course: number, goal: string): RowsIn<EarlierWording> =>
  allIn(unit, wordingPrefix(course, goal));
const wordingPrefix = (course: number, goal: string): string => `wording|${threeDigits(course)}|${goal}|`;

/** A reflection card that somebody put on the agenda of the meeting that ends the course. No row says who. */
export const cardForMeetingRow = (unit: string, course: number, card: string): RowAt<CardForMeeting> =>
  inUnit(unit, `${courseWork(course)}card|${card}`);
export const goldenRow = (unit: string, course: number, id: string): RowAt<GoldenMoment> =>
  inUnit(unit, `${courseWork(course)}golden|${id}`);

/** All that the agenda after this course is made of; without a course (the opening meeting) only what is open. */
export const meetingWorkIn = (unit: string, course: number | undefined): RowsIn<object> => ({
  table: 'units',
  partition: unit,
  range: { from: course === undefined ? meetingPrefix : courseWork(course), before: 'work|open}' },
});

export interface MeetingWork {
  readonly trials: readonly Trial[];
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
    decisions: under(meetingPrefix),
    corrections: rows.find(({ key }) => key === correctionsKey) as Row<TopicCorrections> | undefined,
    wishes: under(wishPrefix(meeting)),
    notes: course === undefined ? [] : under(notePrefix(course)),
    cards: course === undefined ? [] : under(`${courseWork(course)}card|`),
    golden: course === undefined ? [] : under(`${courseWork(course)}golden|`),
    week: course === undefined ? undefined : under<WeekPlan>(`${courseWork(course)}week`)[0],
    days: course === undefined ? [] : under(dayPrefix(course)),
    sparring: course === undefined ? [] : under(sparringPrefix(course)),
    videos: course === undefined ? [] : under(videoPrefix(course)),
    ...sortGoals(goals),
  };
}

export function sortGoals(
  goals: readonly (OwnGoal | CommonGoals)[],
): Pick<MeetingWork, 'ownGoals' | 'commonGoals'> {
  return {
    ownGoals: goals.filter((goal): goal is OwnGoal => 'person' in goal),
    commonGoals: goals.find((goal): goal is CommonGoals => !('person' in goal)),
  };
}

export function threeDigits(course: number): string {
  return String(course).padStart(3, '0');
}

function notePrefix(course: number): string {
  return `${courseWork(course)}note|`;
}

function goalPrefix(course: number): string {
  return `${courseWork(course)}goal|`;
}
