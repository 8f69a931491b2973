import { meetingsOf } from '../plan/move-meeting.ts';
import { isSkipped, openWeek } from '../plan/open-days.ts';
import type { CourseWeek, OpenWeek, Plan, PlannedCourse, PlannedMeeting } from '../plan/plan.ts';
import type { PlanSettings } from '../plan/settings.ts';
import { type Clock24, type Day, instantOf, mondayOf } from '../time/day.ts';

/** Everything the bot says of its own accord. What somebody's own action causes is not here. */
export const postKinds = {
  'start-guide': { audience: 'channel', when: 'week-0', until: 'week-end', byDefault: true },
  'week-guide': { audience: 'channel', when: 'weeks-1-5', until: 'next-day', byDefault: true },
  'sparring-prompt': { audience: 'channel', when: 'week-2', until: 'next-day', byDefault: true },
  'share-reminder': { audience: 'channel', when: 'week-4', until: 'next-day', byDefault: true },
  'meeting-guide': { audience: 'channel', when: 'meeting-day', until: 'meeting', byDefault: true },
  'pause-notice': { audience: 'channel', when: 'pause', until: 'week-end', byDefault: true },
  provocation: { audience: 'channel', when: 'weeks-1-3', until: 'next-day', byDefault: false },
  'confirm-dates': { audience: 'leader', when: 'week-1', until: 'week-end', byDefault: true },
  'wondering-question': { audience: 'leader', when: 'week-2', until: 'week-end', byDefault: true },
  'adjust-prompt': { audience: 'leader', when: 'week-3', until: 'week-end', byDefault: true },
  'facilitator-check': { audience: 'leader', when: 'week-4', until: 'week-end', byDefault: true },
  'check-question': { audience: 'leader', when: 'pause', until: 'week-end', byDefault: false },
  'group-count-nudge': { audience: 'leader', when: 'week-5', until: 'week-end', byDefault: false },
  'outcome-ask': { audience: 'author', when: 'before-meeting', until: 'meeting', byDefault: true },
} as const satisfies Record<string, PostRule>;

export interface PostRule {
  /** `author`: everyone with an own trial that nothing has been said of yet. */
  readonly audience: 'channel' | 'leader' | 'author';
  readonly when:
    | 'week-0'
    | 'week-1'
    | 'week-2'
    | 'week-3'
    | 'week-4'
    | 'week-5'
    | 'weeks-1-5'
    | 'weeks-1-3'
    | 'before-meeting'
    | 'meeting-day'
    | 'pause';
  /** How long it is still worth reading. */
  readonly until: 'next-day' | 'week-end' | 'meeting';
  readonly byDefault: boolean;
}

export type PostKind = keyof typeof postKinds;

export const allPostKinds = Object.keys(postKinds) as readonly PostKind[];

export function isPostKind(kind: string): kind is PostKind {
  return Object.hasOwn(postKinds, kind);
}

export interface PostSwitches {
  readonly on: readonly PostKind[];
  readonly off: readonly PostKind[];
}

export interface PlannedPost {
  /**
   * The week it belongs to, and its place in the course: '2026-11-02|week-guide|2|3'. It is made once; when its week
   * moves it is another post, because what was said of the old week no longer holds. A meeting has its day.
   */
  readonly key: string;
  readonly kind: PostKind;
  readonly day: Day;
  readonly at: Date;
  readonly bestBefore: Date;
  readonly course: number;
}

export const usualTime: Clock24 = '09:00';
const lastUseful: Clock24 = '16:00';
const outcomeDaysBefore = 4;

export function isOn(kind: PostKind, switches: PostSwitches | undefined): boolean {
  if (switches?.off.includes(kind)) return false;
  return postKinds[kind].byDefault || (switches?.on.includes(kind) ?? false);
}

/** Only what differs from the usual is kept, so that a kind added later comes as it is meant. */
export function switchesOf(wanted: readonly PostKind[]): PostSwitches {
  return {
    on: wanted.filter((kind) => !postKinds[kind].byDefault),
    off: allPostKinds.filter((kind) => postKinds[kind].byDefault && !wanted.includes(kind)),
  };
}

/** Every post of the plan in the order of time, whoever has switched what on or off. */
export function postsOf(plan: Plan, settings: PlanSettings): readonly PlannedPost[] {
  const meetingDays = new Set(meetingsOf(plan).map(({ day }) => day));
  // On a meeting day the channel hears of the meeting alone.
  const isBeside = ({ kind, day }: PlannedPost) =>
    kind !== 'meeting-guide' && postKinds[kind].audience === 'channel' && meetingDays.has(day);
  const posts = [...openingPosts(plan, settings), ...plan.courses.flatMap(coursePosts)].filter(
    (post) => !isBeside(post),
  );
  return posts.toSorted((a, b) => a.at.getTime() - b.at.getTime() || a.key.localeCompare(b.key));
}

function openingPosts(plan: Plan, settings: PlanSettings): PlannedPost[] {
  const meeting = plan.openingMeeting;
  const first = plan.courses[0];
  const posts = [meetingPost(meeting, first?.number ?? 1)];
  if (!first || meeting.day >= first.start) return posts;
  const week = openWeek(mondayOf(meeting.day), settings);
  if (!isSkipped(week) && week.firstOpenDay < meeting.day) {
    posts.push(post('start-guide', `start-guide|${first.number}`, week, week.firstOpenDay, first.number));
  }
  return posts;
}

function coursePosts(course: PlannedCourse): PlannedPost[] {
  const { number, decision } = course;
  const at = (kind: PostKind, week: CourseWeek, day: Day) =>
    post(kind, `${kind}|${number}|${week.number}`, week, day, number);
  const posts: PlannedPost[] = [];
  for (const week of course.weeks) {
    const first = week.firstOpenDay;
    const middle = week.openDays[2] ?? week.lastOpenDay;
    const second = week.openDays[1] ?? week.lastOpenDay;
    posts.push(at('week-guide', week, first));
    if (week.number === 1 || week.number === 3) posts.push(at('provocation', week, middle));
    if (week.number === 1 && course.closingMeeting?.state === 'proposed')
      posts.push(at('confirm-dates', week, second));
    if (week.number === 2)
      posts.push(at('sparring-prompt', week, middle), at('wondering-question', week, second));
    if (week.number === 3 && !decision) posts.push(at('adjust-prompt', week, second));
    if (week.number === 4)
      posts.push(at('share-reminder', week, middle), at('facilitator-check', week, second));
    if (week.number === 5) posts.push(at('group-count-nudge', week, second));
  }
  const kept = posts.filter(({ day }) => !isStopped(course, day));
  const pause = course.pauseWeeks[0];
  if (pause) {
    kept.push(post('pause-notice', `pause-notice|${number}`, pause, pause.firstOpenDay, number));
    kept.push(
      post(
        'check-question',
        `check-question|${number}`,
        pause,
        pause.openDays[1] ?? pause.lastOpenDay,
        number,
      ),
    );
  }
  if (course.closingMeeting && !isStopped(course, course.closingMeeting.day))
    kept.push(meetingPost(course.closingMeeting, number), ...outcomeAsk(course, course.closingMeeting));
  return kept;
}

/** Early enough to be part of the agenda, late enough to have tried. */
function outcomeAsk({ weeks, number }: PlannedCourse, meeting: PlannedMeeting): readonly PlannedPost[] {
  const openDays = weeks.flatMap((week) => week.openDays).filter((day) => day < meeting.day);
  const day = openDays.at(-outcomeDaysBefore) ?? openDays[0];
  if (!day) return [];
  return [
    {
      // The meeting never leaves its week, so moving it asks nobody twice.
      key: `${mondayOf(meeting.day)}|outcome-ask|${number}`,
      kind: 'outcome-ask',
      day,
      at: instantOf(day, usualTime),
      bestBefore: instantOf(meeting.day, meeting.time),
      course: number,
    },
  ];
}

function isStopped({ decision }: PlannedCourse, day: Day): boolean {
  return decision?.kind === 'not-at-all' && day > decision.day;
}

function post(kind: PostKind, key: string, week: OpenWeek, day: Day, course: number): PlannedPost {
  const nextOpen = week.openDays.find((open) => open > day) ?? day;
  const last = postKinds[kind].until === 'week-end' ? week.lastOpenDay : nextOpen;
  return {
    key: `${week.monday}|${key}`,
    kind,
    day,
    at: instantOf(day, usualTime),
    bestBefore: instantOf(last, lastUseful),
    course,
  };
}

/** At nine, or an hour before a meeting that begins earlier than ten. */
function meetingPost(meeting: PlannedMeeting, course: number): PlannedPost {
  const begins = instantOf(meeting.day, meeting.time);
  const hourBefore = new Date(begins.getTime() - 3_600_000);
  const usual = instantOf(meeting.day, usualTime);
  const key = `${meeting.day}|meeting-guide|${meeting.id}`;
  const at = hourBefore < usual ? hourBefore : usual;
  return { key, kind: 'meeting-guide', day: meeting.day, at, bestBefore: begins, course };
}
