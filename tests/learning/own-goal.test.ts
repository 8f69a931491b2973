import { describe, expect, it } from 'vitest';
import type { Role } from '../../shared/domain/access/permissions.ts';
import type { Guarded } from '../../shared/domain/guard/guard.ts';
import {
  carriedGoal,
  goalsForUnit,
  maySeeGoal,
  type OwnGoal,
  type Visibility,
} from '../../shared/domain/learning/own-goal.ts';
import type { Person } from '../../shared/domain/person/person.ts';

const person = (id: string): Person => ({ platform: 'slack', tenant: 'T1', id, name: id });
const [ane, bo, carla] = [person('ane'), person('bo'), person('carla')];

const goalOf = (visibility: Visibility, more: Partial<OwnGoal> = {}): OwnGoal => ({
  v: 1,
  person: ane,
  course: 2,
  text: 'Jeg vil vente lidt længere' as Guarded,
  visibility,
  ...(visibility === 'leader' && { leader: bo }),
  at: '2026-09-21T10:00:00Z',
  ...more,
});

/** What each role reads of somebody else's goal: mine alone, my leader's, the unit's. */
const matrix: readonly [name: string, roles: readonly Role[], sees: readonly boolean[]][] = [
  ['a visitor', ['visitor'], [false, false, false]],
  ['a member', ['visitor', 'member'], [false, false, true]],
  ['the leader', ['visitor', 'leader'], [false, true, true]],
  ['a deputy', ['visitor', 'deputy', 'member'], [false, false, true]],
  ['the institution’s leader', ['visitor', 'institution-leader'], [false, false, true]],
];

describe('who reads a learning goal', () => {
  it.each(matrix)('%s', (_name, roles, sees) => {
    const viewer = { person: bo, roles };
    expect((['me', 'leader', 'unit'] as const).map((to) => maySeeGoal(goalOf(to), viewer))).toEqual(sees);
  });

  it('its owner, whatever the owner is to the unit', () => {
    for (const to of ['me', 'leader', 'unit'] as const)
      expect(maySeeGoal(goalOf(to), { person: ane, roles: ['visitor'] })).toBe(true);
  });

  it('not the one who takes the lead after the leader it was shown to', () => {
    expect(maySeeGoal(goalOf('leader'), { person: carla, roles: ['visitor', 'leader'] })).toBe(false);
  });

  it('nobody else once it is closed', () => {
    const closed = goalOf('unit', { closedAt: '2026-10-01T10:00:00Z' });
    expect(maySeeGoal(closed, { person: bo, roles: ['leader'] })).toBe(false);
    expect(goalsForUnit([closed])).toEqual([]);
  });
});

it('an agenda is given only what the unit may read', () => {
  const goals = [goalOf('me'), goalOf('leader'), goalOf('unit')];
  expect(goalsForUnit(goals)).toEqual([{ name: 'ane', text: 'Jeg vil vente lidt længere' }]);
});

it('a goal taken along remembers where it began and stays as visible as it was', () => {
  const third = carriedGoal(carriedGoal(goalOf('leader'), 3, 'b'), 4, 'c');
  expect(third).toMatchObject({ course: 4, at: 'c', carriedFrom: 2, visibility: 'leader', leader: bo });
});
