import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../functions/local/words/measure/agreement.ts';
import { measureBaselines, measureOurs } from '../../../functions/local/words/measure/score-groupings.ts';
import { bySize, type KnownSet, readSets } from '../../../functions/local/words/measure/sets-by-size.ts';
import { groupTrials } from '../../../shared/domain/trial/grouping/group-trials.ts';
import { loadOldSet } from './old-sets.ts';

type Floors = Readonly<Record<string, { rand: number; f1: number; leftAlone: number }>>;

/** Slightly under what is measured. */
const floors: Readonly<Record<string, Floors>> = {
  /** The map was tuned on these sets, so they only show that nothing has become worse. */
  tune: {
    '10': { rand: 0.62, f1: 0.66, leftAlone: 0.8 },
    '40': { rand: 0.53, f1: 0.56, leftAlone: 0.5 },
    '150–200': { rand: 0.48, f1: 0.5, leftAlone: 0.43 },
  },
  /**
   * Sets that nobody who works on the map reads, and nothing is learned from: they show how well a new house's
   * trials are grouped.
   */
  held: {
    '10': { rand: 0.38, f1: 0.42, leftAlone: 0.7 },
    '40': { rand: 0.19, f1: 0.22, leftAlone: 0.6 },
    '150–200': { rand: 0.19, f1: 0.2, leftAlone: 0.5 },
  },
};

const known = Object.keys(floors).flatMap((folder) =>
  bySize(readSets(`tests/fixtures/trials/${folder}`)).map(([size, sets]) => ({ folder, size, sets })),
);

describe.each(known)('$folder sets of $size trials', ({ folder, size, sets }) => {
  const ours = measureOurs(sets);

  it('are grouped as well as they were', () => {
    const floor = floors[folder]?.[size];
    expect(ours.rand).toBeGreaterThan(floor?.rand ?? 1);
    expect(ours.f1).toBeGreaterThan(floor?.f1 ?? 1);
    expect(ours.leftAlone).toBeGreaterThan(floor?.leftAlone ?? 1);
  });

  it('are grouped better than by any baseline at its best', () => {
    for (const [name, figures] of measureBaselines(sets)) {
      expect([name, ours.rand > figures.rand]).toEqual([name, true]);
      expect([name, ours.f1 > figures.f1]).toEqual([name, true]);
    }
  });
});

describe('the first sets, which nothing was tuned on', () => {
  it.each([
    ['ten', 0.3],
    ['forty', 0.4],
    ['two-hundred', 0.5],
  ] as const)('of %s are grouped sensibly', (name, floor) => {
    const { trials, truth } = loadOldSet(name);
    const topics = groupTrials(trials);
    const labels = trials.map(({ id }) => String(topics.findIndex(({ trialIds }) => trialIds.includes(id))));
    expect(agreementOf(truth, labels).rand).toBeGreaterThan(floor);
  });
});

describe('the measures', () => {
  it('know the same, the opposite and chance', () => {
    expect(agreementOf(['a', 'a', 'b'], ['1', '1', '2'])).toEqual({
      rand: 1,
      f1: 1,
      singletons: 1,
      leftAlone: 1,
    });
    expect(agreementOf(['a', 'a', 'b'], ['1', '2', '2'])).toMatchObject({ f1: 0, leftAlone: 0 });
    expect(agreementOf(['a', 'a', 'b', 'b'], ['1', '2', '1', '2']).rand).toBeLessThan(0.01);
  });

  it('never see the topics', () => {
    const set: KnownSet = {
      name: '',
      house: '',
      trials: [1, 2].map((i) => ({ id: String(i), text: 'zzz', topic: 'garderobe' })),
    };
    const other = { ...set, trials: set.trials.map((trial) => ({ ...trial, topic: trial.id })) };
    expect(measureOurs([set]).rand).not.toBe(measureOurs([other]).rand);
  });
});
