import { describe, expect, it } from 'vitest';
import { agendaFor, agendaLengthFor, agendaLengths } from '../../shared/domain/meeting/agenda-sections.ts';

const types = ['1+2', '4+2', '4+1+2'] as const;
const variants = types.flatMap((type) => agendaLengths.map((length) => ({ type, length })));

describe('a status meeting’s agenda', () => {
  it.each(variants)('$type fills $length minutes exactly, one point after the other', ({ type, length }) => {
    const agenda = agendaFor(type, length, '13:00');
    expect(agenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(length);
    let passed = 13 * 60;
    for (const { from, minutes } of agenda) {
      expect(from).toBe(`${Math.floor(passed / 60)}:${String(passed % 60).padStart(2, '0')}`);
      expect(minutes).toBeGreaterThanOrEqual(2);
      passed += minutes;
    }
  });

  it.each(variants)(
    '$type in $length minutes holds both perspectives, each with the same time',
    (variant) => {
      const agenda = agendaFor(variant.type, variant.length, '13:00');
      const minutesOf = (item: string) => agenda.find((each) => each.item === item)?.minutes;
      const pairs = {
        '1+2': [['children-start', 'practice-start']],
        '4+2': [['children-benefit', 'practice-benefit']],
        '4+1+2': [
          ['children-benefit', 'practice-benefit'],
          ['children-start', 'practice-start'],
        ],
      }[variant.type];
      for (const [children = '', practice = ''] of pairs) {
        expect(minutesOf(children)).toBeGreaterThan(0);
        expect(minutesOf(practice)).toBe(minutesOf(children));
      }
    },
  );

  it.each(variants)(
    '$type in $length minutes ends with goals, activities, own goals, decisions',
    (variant) => {
      const items = agendaFor(variant.type, variant.length, '13:00').map(({ item }) => item);
      expect(items.slice(-4)).toEqual(['goals', 'activities', 'own-goals', 'decisions']);
    },
  );

  it('follows up on trial actions at every later meeting', () => {
    for (const length of agendaLengths) {
      for (const type of ['4+2', '4+1+2'] as const) {
        expect(agendaFor(type, length, '13:00').map(({ item }) => item)).toContain('trials');
      }
    }
  });

  it('passes midnight on an evening nobody wants', () => {
    expect(agendaFor('1+2', 30, '23:55').at(-1)?.from).toBe('00:23');
  });

  it.each([
    [20, 30],
    [39, 30],
    [40, 45],
    [49, 45],
    [50, 60],
    [120, 60],
  ])('fits %i minutes with the guide for %i', (minutes, length) => {
    expect(agendaLengthFor(minutes)).toBe(length);
  });
});
