import { describe, expect, it } from 'vitest';
import { planWordsText } from '../../bot/plan/text/plan-words.ts';
import { inOneLine } from '../../shared/domain/person/in-one-line.ts';

const { da, en } = planWordsText;

describe('why a date is where it is', () => {
  it('names the closed day', () => {
    const goodFriday = { kind: 'holiday', holiday: 'good-friday' } as const;
    expect(da.moved('2026-04-03', { kind: 'closed', reasons: [goodFriday] })).toBe(
      'flyttet fra fre. 3. apr., fordi den 3. april er langfredag',
    );
    expect(en.moved('2026-04-03', { kind: 'closed', reasons: [goodFriday] })).toBe(
      'moved from Fri 3 Apr, because 3 April is Good Friday',
    );
  });

  it('joins several reasons and says each once', () => {
    const june5 = { kind: 'june5' } as const;
    const holiday = { kind: 'closure', scope: 'municipality' } as const;
    const own = { kind: 'closure', scope: 'unit', label: 'sommerferie' } as const;
    expect(da.moved('2026-06-05', { kind: 'closed', reasons: [june5, holiday, own, june5] })).toBe(
      'flyttet fra fre. 5. jun., fordi den 5. juni er grundlovsdag, kommunen har lukket og I har lukket (sommerferie)',
    );
  });

  it('names the leader’s word and a day that had gone', () => {
    expect(da.moved('2026-02-06', { kind: 'leader' })).toBe(
      'flyttet fra fre. 6. feb., fordi I har valgt en anden dag',
    );
    expect(da.moved('2026-02-06', { kind: 'slot-was-past' })).toBe(
      'flyttet fra fre. 6. feb., fordi dagen var gået',
    );
  });

  it('has a word for every way a day can be closed', () => {
    const reasons = [
      { kind: 'weekend' },
      { kind: 'june5' },
      { kind: 'december24' },
      { kind: 'closure', scope: 'unit' },
      { kind: 'closure', scope: 'municipality' },
      ...Object.keys(da.holiday).map(
        (holiday) => ({ kind: 'holiday', holiday: holiday as 'good-friday' }) as const,
      ),
    ] as const;
    for (const words of [da, en]) {
      expect(new Set(reasons.map((reason) => words.closed(reason))).size).toBe(reasons.length);
    }
  });
});

describe('types, phases and decisions', () => {
  it('are told in everyday words', () => {
    expect(da.meetingType['4+2']).toBe('vi ser tilbage og planlægger det næste');
    expect(Object.values(da.phase)).toEqual([
      'I ser på børnegruppen',
      'I planlægger',
      'I er i gang',
      'I ser tilbage',
    ]);
    expect(da.decision['not-at-all']).toBe('stopper');
    expect(Object.keys(en.decision)).toEqual(Object.keys(da.decision));
  });

  it('line up', () => {
    expect(inOneLine([], 'da')).toBe('');
    expect(inOneLine(['a'], 'da')).toBe('a');
    expect(inOneLine(['a', 'b', 'a'], 'da')).toBe('a og b');
  });
});
