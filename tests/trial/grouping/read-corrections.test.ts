import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupTrials } from '../../../shared/domain/trial/grouping/group-trials.ts';
import { reasonsFor } from '../../../shared/domain/trial/grouping/scores.ts';
import type { Corrections } from '../../../shared/domain/trial/grouping/types.ts';
import { understandAll } from '../../../shared/domain/trial/grouping/what-about.ts';
import { whyTogether } from '../../../shared/domain/trial/grouping/why-together.ts';

const trials = [
  'Flyverdragten på gulvet, så kan de selv komme i den',
  'jeg venter med at lyne jakken til de har prøvet',
  'Støvler og vanter ligger klar i garderoben',
  'Vi læser den samme bog hele ugen',
  'højtlæsning for tre i sofaen',
  'Trommer og guitar efter frugt',
].map((text, i) => ({ id: `t${i}`, text }));
const topics = (corrections: Corrections = {}) =>
  groupTrials(trials, corrections).map(({ trialIds }) => trialIds.join(' '));

describe('what people have decided', () => {
  it('is not needed', () => {
    expect(topics()).toEqual(['t0 t1 t2', 't3 t4', 't5']);
  });

  it('keeps together what the words would part', () => {
    expect(topics({ together: [['t5', 't3']] })).toEqual(['t0 t1 t2', 't3 t4 t5']);
  });

  it('keeps apart what the words would join', () => {
    const apart = [
      ['t0', 't1'],
      ['t0', 't2'],
    ] as const;
    expect(topics({ apart })).toEqual(['t1 t2', 't3 t4', 't0', 't5']);
  });

  it('lets apart hold where a chain of pairs would join', () => {
    const drawn = topics({
      together: [
        ['t0', 't3'],
        ['t3', 't5'],
      ],
      apart: [['t5', 't0']],
    });
    expect(drawn.find((topic) => topic.includes('t5'))).not.toContain('t0');
  });

  it('passes over trials that are gone, and a trial paired with itself', () => {
    expect(topics({ together: [['t0', 'gone']], apart: [['t1', 't1']] })).toEqual(topics());
  });

  it('holds for any pairs, in any order', () => {
    const pair = fc.tuple(
      fc.constantFrom(...trials.map(({ id }) => id)),
      fc.constantFrom(...trials.map(({ id }) => id)),
    );
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 6 }), fc.array(pair, { maxLength: 6 }), (together, apart) => {
        const drawn = topics({ together, apart });
        expect(drawn.flatMap((topic) => topic.split(' ')).toSorted()).toEqual(trials.map(({ id }) => id));
        const topicOf = (id: string) => drawn.findIndex((topic) => topic.split(' ').includes(id));
        for (const [a, b] of apart) if (a !== b) expect(topicOf(a)).not.toBe(topicOf(b));
        if (apart.every(([a, b]) => a === b))
          for (const [a, b] of together) expect(topicOf(a)).toBe(topicOf(b));
        expect(topics({ together: together.toReversed(), apart: apart.toReversed() })).toEqual(drawn);
      }),
      { numRuns: 300 },
    );
  });

  it('holds among so many that not all are compared', () => {
    const many = Array.from({ length: 600 }, (_, i) => ({
      id: `m${String(i).padStart(3, '0')}`,
      text: trials[i % 6]?.text ?? '',
    }));
    const drawn = groupTrials(many, { together: [['m000', 'm005']], apart: [['m000', 'm006']] });
    const topicOf = (id: string) => drawn.findIndex(({ trialIds }) => trialIds.includes(id));
    expect(topicOf('m000')).toBe(topicOf('m005'));
    expect(topicOf('m000')).not.toBe(topicOf('m006'));
  });

  it('uses a remembered name again for what is about just the same, the newest first', () => {
    const names = [
      { matters: ['garderobe'], name: 'Ud og hjem' },
      { matters: ['garderobe'], name: 'Tøjet' },
      { matters: ['hojtlaesning', 'musik'], name: 'Ro på' },
    ];
    expect(groupTrials(trials, { names }).map(({ title }) => title)).toEqual([
      'Tøjet',
      'Højtlæsning',
      'Sang og musik',
    ]);
    expect(groupTrials(trials)[0]?.matters).toEqual(['garderobe']);
  });
});

describe('why two trials stand together', () => {
  it('is told in their own words', () => {
    const why = whyTogether(trials[0]?.text ?? '', trials[1]?.text ?? '');
    expect(why.about[0]?.name).toBe('Garderoben');
    expect(why.about[0]?.here).toContain('flyverdragten');
    expect(why.about[0]?.there).toEqual(expect.arrayContaining(['lyne', 'jakken']));
  });

  it('names the words that tell most of it first, and none that tell of something else', () => {
    for (const { matters, signs } of understandAll(trials))
      for (const matter of matters.keys()) {
        const scores = reasonsFor(matter, signs).map(({ score }) => score);
        expect(scores.filter((score) => score <= 0)).toEqual([]);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      }
    expect(whyTogether('Trommer i garderoben', 'Jakker i garderoben').about[0]?.here).toEqual(['garderoben']);
  });

  it('names the words that stand in both', () => {
    expect(whyTogether('Traktoren kører forbi', 'Vi hører traktoren').sharedWords).toEqual(['traktor']);
  });

  it('is nothing where they share nothing', () => {
    expect(whyTogether('Trommer og guitar', '').about).toEqual([]);
    expect(whyTogether('Trommer og guitar', 'Bleskift i ro').about).toEqual([]);
  });
});
