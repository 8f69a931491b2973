import { describe, expect, it } from 'vitest';
import {
  type DayMark,
  type DayMarks,
  groupsBelow,
  isEnough,
  sessionsOn,
} from '../../shared/domain/activity/day-marks.ts';
import { mostSlots } from '../../shared/domain/activity/limits.ts';
import { clashesIn, groupsIn, putSlot, type Slot } from '../../shared/domain/activity/week-plan.ts';
import { guarded } from '../meeting/agenda-fixture.ts';

const slot = (
  id: string,
  more: Partial<Omit<Slot, 'group' | 'place'>> & { group?: string; place?: string },
): Slot => ({
  id,
  days: [2],
  time: '09:30',
  ...more,
  group: guarded(more.group ?? `Gruppe ${id}`),
  place: guarded(more.place ?? 'Salen'),
});

describe('two groups in one week', () => {
  const clash = (b: Parameters<typeof slot>[1], a: Parameters<typeof slot>[1] = {}) =>
    clashesIn([slot('a', a), slot('b', b)]).map(({ day, over }) => `${day} ${over}`);

  it('clash in one place and time, however it is spelled', () => {
    expect(clash({})).toEqual(['2 place']);
    expect(clash({ place: ' salen' })).toEqual(['2 place']);
    expect(clash({ days: [1, 2, 3] }, { days: [2, 3] })).toEqual(['2 place', '3 place']);
  });

  it('clash when the one begins before the other is over, and not after', () => {
    expect(clash({ time: '09:59' })).toEqual(['2 place']);
    expect(clash({ time: '10:00' })).toEqual([]);
    expect(clash({ time: '09:00' })).toEqual([]);
  });

  it('clash in one adult’s hands, and not in nobody’s', () => {
    expect(clash({ place: 'Krogen', responsible: 'x' }, { responsible: 'x' })).toEqual(['2 adult']);
    expect(clash({ place: 'Krogen', responsible: 'y' }, { responsible: 'x' })).toEqual([]);
    expect(clash({ place: 'Krogen' })).toEqual([]);
  });

  it('clash in one place in other words, and where one person is to take over both', () => {
    expect(clash({ place: 'ude på legeplads' }, { place: 'Legepladsen' })).toEqual(['2 place']);
    expect(clash({ place: 'Lille sal' }, { place: 'Store sal' })).toEqual([]);
    expect(clash({ place: 'Krogen', cover: 'x' }, { cover: 'x' })).toEqual(['2 cover']);
    expect(clash({ place: 'Krogen' })).toEqual([]);
  });

  it('do not clash on other days, and a group not with itself', () => {
    expect(clash({ days: [4] })).toEqual([]);
    expect(clash({ group: 'gruppe  A' }, { group: 'Gruppe a' })).toEqual([]);
  });
});

describe('a week', () => {
  it('lists each group once, ten after two', () => {
    const slots = ['Gruppe 10', 'Gruppe 2', 'gruppe 2'].map((group, id) => slot(`${id}`, { group }));
    expect(groupsIn(slots)).toEqual(['Gruppe 2', 'Gruppe 10']);
  });

  it('takes in so many lines and no more, and the same line again', () => {
    const full = Array.from({ length: mostSlots }, (_, id) => slot(`${id}`, {}));
    expect(putSlot(full, slot('new', {}))).toBe('full');
    expect(putSlot(full, slot('3', { time: '11:00' }))).toHaveLength(mostSlots);
  });
});

describe('the sessions of some days', () => {
  const days = ['2026-09-15', '2026-09-17'];
  const week = {
    slots: [slot('a', { group: 'Rød', days: [2, 4] }), slot('b', { group: 'Blå', days: [2, 4] })],
  };
  const marked = (day: string, group: string, mark: DayMark): DayMarks => ({
    v: 1,
    day,
    marks: [{ group: guarded(group), mark }],
  });

  it('count what was adjusted as held, and what was more than planned as more', () => {
    const all = [
      marked('2026-09-15', 'rød', { kind: 'adjusted', reason: 'children' }),
      marked('2026-09-17', 'Grøn', { kind: 'held' }),
      marked('2026-09-24', 'Rød', { kind: 'held' }),
    ];
    expect(sessionsOn(days, week, all)).toEqual({
      groups: [
        { group: 'Blå', held: 0, planned: 2, unmarked: 2 },
        { group: 'Grøn', held: 1, planned: 1, unmarked: 0 },
        { group: 'Rød', held: 1, planned: 2, unmarked: 1 },
      ],
      adjusted: { weather: 0, illness: 0, children: 1, other: 0 },
      notToday: 0,
    });
    expect(sessionsOn(days, week, [])).toBeUndefined();
  });

  it('begin where a group was put on the week, or in an older week with its first mark', () => {
    const held = [
      marked('2026-09-15', 'Blå', { kind: 'held' }),
      marked('2026-09-17', 'Rød', { kind: 'held' }),
    ];
    const planned = (since?: string) =>
      sessionsOn(
        days,
        { slots: [slot('a', { group: 'Rød', days: [2, 4], ...(since && { since }) })] },
        held,
      )?.groups.find(({ group }) => group === 'Rød');
    expect(planned('2026-09-14')).toMatchObject({ planned: 2, unmarked: 1 });
    expect(planned('2026-09-16')).toMatchObject({ planned: 1, unmarked: 0 });
    expect(planned()).toMatchObject({ planned: 1, unmarked: 0 });
  });

  it('find the groups below two, in a week that had room for two, and none that nobody marked', () => {
    const below = (...all: readonly DayMarks[]) => {
      const sessions = sessionsOn(days, week, all);
      return (
        sessions && { below: groupsBelow(sessions).map(({ group }) => group), isEnough: isEnough(sessions) }
      );
    };
    const held = marked('2026-09-15', 'Rød', { kind: 'held' });
    expect(below(held)).toEqual({ below: [], isEnough: false });
    expect(below(held, marked('2026-09-17', 'Rød', { kind: 'not-today' }))).toEqual({
      below: ['Rød'],
      isEnough: false,
    });
    const all = days.flatMap((day) => ['Rød', 'Blå'].map((group) => marked(day, group, { kind: 'held' })));
    expect(below(...all)).toEqual({ below: [], isEnough: true });
    const short = sessionsOn(['2026-09-15'], week, [marked('2026-09-15', 'Rød', { kind: 'held' })]);
    expect(short && groupsBelow(short)).toEqual([]);
  });
});
