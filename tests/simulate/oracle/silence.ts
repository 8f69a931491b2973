import type { House } from '../people/build-houses.ts';
import type { Shown } from '../platforms/platform.ts';
import { textOf } from '../platforms/platform.ts';
import type { World } from '../world.ts';
import { addDays, dayOf, instantOf, mondayOf, openDaysOf, weekdayOf } from './calendar.ts';
import type { Oracle } from './oracle.ts';
import { isRhythm } from './posts.ts';

const openDaysOfAWeek = 3;
const weeksOfACourse = 5;
/** Summer, a usual pause and a skipped week together are shorter than this. */
const longestQuietMs = 13 * 7 * 86_400_000;
/** As long a pause as can be chosen, from the end of a course; the weeks the house is closed come on top, and are told. */
const longestTold = 30 * 7 * 86_400_000;
const settledMs = 3_600_000;

interface Heard {
  readonly posts: { readonly at: number; readonly text: string }[];
  touchedFrom: number;
  judgedUpTo: string;
  lastAt: number;
  /** The day that a pause has said it ends on. */
  toldUntil: number;
  readonly gone: { readonly from: number; to: number }[];
}

/** Whether each unit hears what its own calendar makes it wait for. */
export function createSilence(oracle: Oracle, world: () => World) {
  const heard = new Map<House, Heard>();
  const of = (house: House): Heard => {
    const found = heard.get(house);
    if (found) return found;
    const fresh: Heard = {
      posts: [],
      touchedFrom: Number.POSITIVE_INFINITY,
      judgedUpTo: '',
      lastAt: oracle.isFounded(house)?.at ?? 0,
      toldUntil: 0,
      gone: [],
    };
    heard.set(house, fresh);
    return fresh;
  };

  /** `caughtUp`: ticks that came back by then have caught up. */
  function wasFine(house: House, from: number, to: number, caughtUp = from): boolean {
    const { weather } = world();
    return (
      !oracle.wasUnanswered(from, to) &&
      !weather.wasAway(['app', 'storage', house.channel.platform], from, to) &&
      !weather.wasAway(['timers'], caughtUp, to) &&
      !of(house).gone.some((spell) => spell.from < to && from < spell.to)
    );
  }

  /** The week of the course that this Monday begins, by a calendar of the oracle's own; 0 when it has none. */
  function weekOfCourse(anchor: string, monday: string): number {
    let count = 0;
    for (let week = anchor; week <= monday; week = addDays(week, 7))
      if (openDaysOf(week).length >= openDaysOfAWeek) count++;
    return openDaysOf(monday).length >= openDaysOfAWeek && count > 0 ? ((count - 1) % weeksOfACourse) + 1 : 0;
  }

  function judgeWeek(house: House, monday: string): void {
    const founded = oracle.isFounded(house);
    const { posts, touchedFrom } = of(house);
    const [first = monday, second = first] = openDaysOf(monday);
    // Whatever hour its leader has chosen, and however often: late on the second day it is worth nothing any more.
    const [from, until] = [instantOf(first, '07:00'), instantOf(second, '16:00')];
    if (!founded || founded.at + settledMs > from || touchedFrom < instantOf(addDays(monday, 7), '00:00'))
      return;
    const week = weekOfCourse(founded.anchor, monday);
    if (week === 0 || !wasFine(house, from - 3 * settledMs, until, until - 4 * settledMs)) return;
    const here = posts.filter(({ at }) => at >= from - settledMs && at <= until + settledMs);
    // On a day with a meeting its guide comes in place of the week's.
    const isHeard = (text: string) => text.includes(`Uge ${week} af 5`) || /^Statusmøde$/m.test(text);
    if (!here.some(({ text }) => isHeard(text)))
      oracle.fails('no-silence', house, `no guide to week ${week} of the course in the week of ${monday}`);
    if (week === weeksOfACourse) judgeMeetingDay(house, monday);
  }

  /** The usual day, or the nearest open one before it, or else after it. */
  function judgeMeetingDay(house: House, monday: string): void {
    const usual = addDays(monday, house.slot.weekday - 1);
    const open = openDaysOf(monday);
    const day = open.includes(usual)
      ? usual
      : (open.findLast((one) => one < usual) ?? open.find((one) => one > usual));
    if (!day || weekdayOf(day) > 5) return;
    const [from, begins] = [instantOf(day, '05:00'), instantOf(day, house.slot.time)];
    if (!wasFine(house, from, begins)) return;
    const { posts } = of(house);
    if (!posts.some(({ at }) => at >= from && at <= begins))
      oracle.fails(
        'no-silence',
        house,
        `no guide to the meeting of ${day} before it began at ${house.slot.time}`,
      );
  }

  return {
    saw(shown: Shown): void {
      const { place, at } = shown;
      if (place.kind !== 'channel') return;
      const house = world().houses.find(({ channel }) => channel === place.channel);
      if (!house) return;
      const state = of(house);
      if (!shown.only) state.toldUntil = movedUntil(textOf(shown), state.toldUntil, at);
      if (!isRhythm(shown)) return;
      const { posts } = of(house);
      posts.push({ at, text: textOf(shown) });
      if (posts.length > 12) posts.shift();
      of(house).lastAt = at;
      of(house).toldUntil = toldUntil(textOf(shown), at);
    },
    touched(house: House): void {
      const now = world().scheduler.now();
      of(house).touchedFrom = Math.min(of(house).touchedFrom, now);
    },
    gone(house: House): void {
      of(house).gone.push({ from: world().scheduler.now(), to: Number.POSITIVE_INFINITY });
    },
    back(house: House): void {
      const last = of(house).gone.at(-1);
      const now = world().scheduler.now();
      // What fell due while the door was shut may have been let go.
      if (last) last.to = now + 24 * settledMs;
      of(house).lastAt = now;
    },
    /** On a Saturday, of the week that has gone. */
    judge(): void {
      const now = world().scheduler.now();
      const today = dayOf(now);
      if (weekdayOf(today) < 6) return;
      const monday = mondayOf(today);
      for (const house of world().houses) {
        const founded = oracle.isFounded(house);
        const state = of(house);
        if (!founded || state.judgedUpTo === monday) continue;
        state.judgedUpTo = monday;
        judgeWeek(house, monday);
        const quietSince = Math.max(state.lastAt, founded.at);
        // A pause that names its end is no silence before it, and the week after has a guide again.
        const until = Math.max(quietSince + longestQuietMs, state.toldUntil + 7 * 86_400_000);
        if (house.channel.botIsIn && now > until) {
          oracle.fails(
            'no-silence',
            house,
            `nothing was heard since ${new Date(state.lastAt).toISOString()}`,
          );
          state.lastAt = now;
        }
      }
    },
  };
}

/** “Jeg skriver igen, når det næste begynder mandag 22. marts.” */
function toldUntil(text: string, at: number): number {
  const [, day, month] = /skriver igen, når det næste begynder \S+ (\d+)\. (\p{L}+)/u.exec(text) ?? [];
  return day && month ? named(day, month, at) : 0;
}

/** “Starten på forløb 5 flytter fra man. 12. apr. til man. 19. apr.”: the channel is told that the day it waits for has moved. */
function movedUntil(text: string, told: number, at: number): number {
  const moves = text.matchAll(
    /Starten på forløb \d+ flytter fra \S+ (\d+)\. (\p{L}+)\.? til \S+ (\d+)\. (\p{L}+)/gu,
  );
  for (const [, from = '', fromMonth = '', to = '', toMonth = ''] of moves)
    if (told > 0 && named(from, fromMonth, at) === told) return named(to, toMonth, at) || told;
  return told;
}

/** The month may be shortened, as in `apr`. */
function named(day: string, month: string, at: number): number {
  const index = months.findIndex((each) => each.startsWith(month));
  const year = new Date(at).getUTCFullYear();
  const days = [year, year + 1].map((each) => Date.UTC(each, index, Number(day)));
  return (index >= 0 && days.find((each) => each >= at && each <= at + longestTold)) || 0;
}

const months = 'januar februar marts april maj juni juli august september oktober november december'.split(
  ' ',
);
