import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { posts as rules } from '../../bot/rhythm/posts/all.ts';
import { applyChange } from '../../shared/domain/plan/apply-change.ts';
import { meetingsOf } from '../../shared/domain/plan/find-in-plan.ts';
import { isOpenDay } from '../../shared/domain/plan/open-days.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { planUnit } from '../../shared/domain/plan/plan-unit.ts';
import type { PlanSettings } from '../../shared/domain/plan/settings.ts';
import { postsOf as postsOfRules } from '../../shared/domain/posts/planned-posts.ts';
import { hoursOffered } from '../../shared/domain/posts/post-hours.ts';
import type { PlannedPost } from '../../shared/domain/posts/post-kinds.ts';
import { isOn, switchesOf } from '../../shared/domain/posts/post-switches.ts';
import { addDays, dayOf, instantOf, mondayOf, timeOf } from '../../shared/domain/time/day.ts';
import { planned, settingsOf } from '../people/plan-example.ts';
import { change, instant, settings } from '../people/plan-random.ts';

const until = '2027-06-30';
const runs = { numRuns: 150 };
const inChannel = ({ audience }: PlannedPost) => audience === 'channel';
const everythingOn = switchesOf(
  rules,
  rules.map(({ kind }) => kind),
);
const postsOf = (plan: Plan, unit: PlanSettings) => postsOfRules(plan, unit, rules);

function plannable(unit: PlanSettings): Plan {
  const plan = planUnit(unit, until);
  fc.pre(!('refused' in plan));
  return planned(plan);
}

/** The posts of each person or channel and ISO week, as 'audience monday'. */
function perWeek(posts: readonly PlannedPost[]): ReadonlyMap<string, readonly PlannedPost[]> {
  return Map.groupBy(posts, ({ audience, day }) => `${audience} ${mondayOf(day)}`);
}

describe('the posts of any plan', () => {
  it('come on open days, in the day, once each, and are worth reading for a while', () => {
    fc.assert(
      fc.property(settings, (unit) => {
        const posts = postsOf(plannable(unit), unit);
        expect({
          closed: posts.filter(({ day }) => !isOpenDay(day, unit)),
          atNight: posts.filter(({ at }) => timeOf(at) < '05:00' || timeOf(at) > '17:00'),
          otherDay: posts.filter(({ at, day }) => dayOf(at) !== day),
          staleAtOnce: posts.filter(({ at, bestBefore }) => bestBefore <= at),
          notAtNine: posts.filter(({ kind, at }) => kind !== 'meeting-guide' && timeOf(at) !== '09:00'),
          twice: posts.length - new Set(posts.map(({ key }) => key)).size,
          backwards: posts.filter(({ at }, i) => at < (posts[i - 1]?.at ?? at)),
        }).toEqual({
          closed: [],
          atNight: [],
          otherDay: [],
          staleAtOnce: [],
          notAtNine: [],
          twice: 0,
          backwards: [],
        });
      }),
      runs,
    );
  });

  it.each([
    ['as they come', undefined],
    ['with everything switched on', everythingOn],
  ])('are few: two a week in the channel, three with a meeting, one a week in private, %s', (_, switches) => {
    fc.assert(
      fc.property(settings, (unit) => {
        const plan = plannable(unit);
        const meetingWeeks = new Set(meetingsOf(plan).map(({ day }) => mondayOf(day)));
        // Without the daily row of groups, which a leader has to ask for.
        const posts = postsOf(plan, unit)
          .filter((post) => isOn(post, switches))
          .filter(({ kind }) => kind !== 'day-row');
        const tooMany = [...perWeek(posts)].filter(([week, { length }]) => {
          const [audience, monday = ''] = week.split(' ');
          return length > (audience !== 'channel' ? 1 : meetingWeeks.has(monday) ? 3 : 2);
        });
        expect(tooMany).toEqual([]);
      }),
      runs,
    );
  });

  it('hold a guide for each of the five weeks, and on a meeting day the meeting’s alone', () => {
    fc.assert(
      fc.property(settings, (unit) => {
        const plan = plannable(unit);
        const posts = postsOf(plan, unit);
        const meetingDays = new Set(meetingsOf(plan).map(({ day }) => day));
        const wanted = plan.courses.flatMap((course) =>
          course.weeks
            .filter(({ firstOpenDay }) => !meetingDays.has(firstOpenDay))
            .filter(({ firstOpenDay }) => !stoppedBefore(course, firstOpenDay))
            .map(({ firstOpenDay }) => firstOpenDay),
        );
        const onMeetingDays = posts.filter((post) => inChannel(post) && meetingDays.has(post.day));
        expect({
          guides: posts.filter(({ kind }) => kind === 'week-guide').map(({ day }) => day),
          beside: onMeetingDays.filter(({ kind }) => kind !== 'meeting-guide'),
          meetings: posts
            .filter(({ kind }) => kind === 'meeting-guide')
            .map(({ key }) => key)
            .toSorted(),
        }).toEqual({
          guides: wanted.toSorted(),
          beside: [],
          meetings: meetingsOf(plan)
            .map(({ id, day }) => `${day}|meeting-guide|${id}`)
            .toSorted(),
        });
      }),
      runs,
    );
  });

  it('come to the meeting’s guide at nine, or an hour before an earlier meeting', () => {
    fc.assert(
      fc.property(settings, (unit) => {
        const plan = plannable(unit);
        const guides = postsOf(plan, unit).filter(({ kind }) => kind === 'meeting-guide');
        for (const { day, time } of meetingsOf(plan)) {
          const expected = time < '10:00' ? { '08:00': '07:00', '09:00': '08:00' }[time] : '09:00';
          // Two meetings can fall on one day: each has a guide of its own.
          const at = guides.filter((guide) => guide.day === day).map((guide) => guide.at);
          expect(at).toContainEqual(instantOf(day, expected ?? '?'));
        }
      }),
      runs,
    );
  });

  it('end with the first course, too, when that is stopped on its first day', () => {
    const decision = { kind: 'not-at-all', reason: 'Sygdom', day: '2026-10-05' } as const;
    const slot = { weekday: 1, time: '08:00', minutes: 30 } as const;
    const unit = settingsOf({
      anchor: '2026-10-05',
      knownFrom: '2026-09-01',
      slot,
      courses: { 1: { decision } },
    });
    const late = postsOf(plannable(unit), unit).filter(
      ({ course, day }) => course === 1 && day > decision.day,
    );
    expect(late).toEqual([]);
  });

  it('end with the course when the leader stops it', () => {
    fc.assert(
      fc.property(settings, (unit) => {
        const plan = plannable(unit);
        const after = postsOf(plan, unit).filter(({ course, day, kind, key }) => {
          const { decision } = plan.courses.find(({ number }) => number === course) ?? {};
          const isOpening = kind === 'meeting-guide' && key.includes('opening');
          return decision?.kind === 'not-at-all' && day > decision.day && !isOpening;
        });
        expect(after).toEqual([]);
      }),
      runs,
    );
  });

  it('are not repeated when the plan changes', () => {
    fc.assert(
      fc.property(settings, change, instant, (unit, next, now) => {
        const before = plannable(unit);
        const changed = applyChange(unit, next, now);
        fc.pre(!('refused' in changed));
        const after = planned(planUnit(changed, until));
        const made = postsOf(before, unit).filter(({ at }) => at <= now);
        const madeKeys = new Set(made.map(({ key }) => key));
        const place = ({ kind, day }: PlannedPost) =>
          `${kind} ${kind === 'meeting-guide' || kind === 'day-row' ? day : mondayOf(day)}`;
        const places = new Set(made.map(place));
        const coming = postsOf(after, changed).filter(({ at, key }) => at > now && !madeKeys.has(key));
        expect(coming.filter((post) => places.has(place(post)))).toEqual([]);
      }),
      runs,
    );
  });
});

function stoppedBefore({ decision }: Plan['courses'][number], day: string): boolean {
  return decision?.kind === 'not-at-all' && day > decision.day;
}

describe('nine in the morning', () => {
  it('is nine on the wall before and after both clock changes', () => {
    const unit = settingsOf({ anchor: '2026-09-28', knownFrom: '2026-09-01' });
    const instants = (anchor: string) =>
      postsOf(planned(planUnit({ ...unit, anchor }, addDays(anchor, 30))), { ...unit, anchor })
        .filter(({ kind, course }) => kind === 'week-guide' && course === 1)
        .map(({ at }) => at.toISOString());
    expect(instants('2026-10-12').slice(0, 3)).toEqual([
      '2026-10-12T07:00:00.000Z',
      '2026-10-19T07:00:00.000Z',
      '2026-10-26T08:00:00.000Z',
    ]);
    expect(instants('2027-03-15')).toEqual([
      '2027-03-15T08:00:00.000Z',
      '2027-03-22T08:00:00.000Z',
      '2027-03-30T07:00:00.000Z',
      '2027-04-05T07:00:00.000Z',
      '2027-04-12T07:00:00.000Z',
    ]);
  });

  it('holds for the guide of an evening meeting too', () => {
    const unit = settingsOf({ slot: { weekday: 2, time: '19:30', minutes: 60 } });
    const guides = postsOf(planned(planUnit(unit, until)), unit).filter(
      ({ kind }) => kind === 'meeting-guide',
    );
    expect(new Set(guides.map(({ at }) => timeOf(at)))).toEqual(new Set(['09:00']));
    expect(guides[0]?.bestBefore).toEqual(instantOf(guides[0]?.day ?? '', '19:30'));
  });
});

describe('the switches', () => {
  it('hold only what differs from the usual', () => {
    const kindsOf = (some: typeof rules) => some.map(({ kind }) => kind);
    const usual = rules.filter(({ byDefault }) => byDefault);
    expect(switchesOf(rules, kindsOf(usual))).toEqual({ on: [], off: [] });
    const wanted = ['week-guide', 'provocation'];
    const switches = switchesOf(rules, wanted);
    expect(kindsOf(rules.filter((rule) => isOn(rule, switches)))).toEqual(wanted);
  });

  it('leave provocations, the row of the day and the count of groups off until somebody wants them', () => {
    expect(rules.filter((rule) => !isOn(rule, undefined)).map(({ kind }) => kind)).toEqual([
      'provocation',
      'day-row',
      'group-count-nudge',
    ]);
  });
});

it('the hours to choose from are every half hour from seven to four', () => {
  expect(hoursOffered.join(' ')).toBe(
    '07:00 07:30 08:00 08:30 09:00 09:30 10:00 10:30 11:00 11:30 12:00 12:30 13:00 13:30 14:00 14:30 15:00 15:30 16:00',
  );
});
