import { describe, expect, it } from 'vitest';
import { activityFor, giveGoal, goalOfGroup } from '../../shared/domain/activity/group-goal.ts';
import { writeInPlan } from '../../shared/domain/activity/plan-together.ts';
import type { CommonGoal } from '../../shared/domain/learning/common-goals.ts';
import { guarded } from '../meeting/agenda-fixture.ts';

const goal = (id: string, more: Partial<CommonGoal> = {}): CommonGoal => ({
  id,
  text: guarded(`Mål ${id}`),
  activities: [],
  ...more,
});
const slot = (group: string, responsible?: string) => ({
  group: guarded(group),
  ...(responsible && { responsible }),
});
const idFor = (goals: readonly CommonGoal[], group: string, adult?: string) =>
  goalOfGroup(goals, slot(group, adult))?.id;

describe('the goal of a group', () => {
  it('is the one that was said, however its name is spelt', () => {
    const goals = [goal('1'), goal('2', { groups: [guarded('Rød gruppe')] })];
    expect(idFor(goals, 'RØD  gruppe')).toBe('2');
    expect(idFor(goals, 'Blå gruppe')).toBe('1');
  });

  it('is the only one there is for everybody', () => {
    expect(idFor([goal('1')], 'Rød')).toBe('1');
    expect(idFor([goal('1', { groups: [guarded('Blå')] })], 'Rød')).toBeUndefined();
  });

  it('is the one that names the group, in whole words', () => {
    const goals = [
      goal('1', { text: guarded('Rødder i jorden') }),
      goal('2', {
        activities: [{ id: 'a', text: guarded('Bygge bro'), where: guarded('salen, rød, tirsdag') }],
      }),
    ];
    expect(idFor(goals, 'Rød')).toBe('2');
    expect(idFor([...goals, goal('3', { need: guarded('Rød har brug for ro') })], 'Rød')).toBeUndefined();
  });

  it('is the one whose activity is with the group’s adult, and else none is named', () => {
    const goals = [
      goal('1', { activities: [{ id: 'a', text: guarded('Bro'), responsible: 'ane' }] }),
      goal('2', { activities: [{ id: 'b', text: guarded('Tårn'), responsible: 'bo' }] }),
    ];
    expect(idFor(goals, 'Rød', 'bo')).toBe('2');
    expect(idFor(goals, 'Rød', 'carla')).toBeUndefined();
    expect(idFor(goals, 'Rød')).toBeUndefined();
    expect(idFor([], 'Rød')).toBeUndefined();
  });

  it('has the activity of the group’s adult before the first', () => {
    const activities = [
      { id: 'a', text: guarded('Bro'), responsible: 'ane' },
      { id: 'b', text: guarded('Tårn'), responsible: 'bo' },
    ];
    expect(activityFor({ activities }, slot('Rød', 'bo'))?.id).toBe('b');
    expect(activityFor({ activities }, slot('Rød'))?.id).toBe('a');
  });

  it('is one: with another a group leaves the one it had', () => {
    const goals = [goal('1', { groups: [guarded('Rød'), guarded('Blå')] }), goal('2')];
    const given = giveGoal(goals, '2', guarded('rød'));
    expect(given.map(({ groups }) => groups)).toEqual([['Blå'], ['rød']]);
    expect(giveGoal(given, '2', guarded('Blå')).map(({ groups }) => groups)).toEqual([
      undefined,
      ['rød', 'Blå'],
    ]);
    expect(giveGoal(goals, 'gone', guarded('Rød'))).toBe(goals);
  });

  it('stays with the goal when its words are written anew without a word of groups', () => {
    const goals = [goal('1', { groups: [guarded('Rød')] }), goal('2')];
    const text = guarded('Andre ord');
    const kept = writeInPlan(goals, { about: '1', goal: { text } });
    expect(kept).toMatchObject([{ text, groups: ['Rød'] }, { id: '2' }]);
    const moved = writeInPlan(goals, { about: '2', goal: { text, groups: [guarded('Rød')] } });
    expect(moved).toMatchObject([{ id: '1' }, { id: '2', groups: ['Rød'] }]);
    expect(moved).not.toMatchObject([{ groups: ['Rød'] }, {}]);
    const emptied = writeInPlan(goals, { about: '1', goal: { text, groups: [] } });
    expect(emptied).not.toMatchObject([{ groups: ['Rød'] }, {}]);
  });
});
