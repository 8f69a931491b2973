import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupTrials } from '../../../shared/domain/trial/grouping/group-trials.ts';
import { matters } from '../../../shared/domain/trial/grouping/map/map.ts';
import type { TrialToGroup } from '../../../shared/domain/trial/grouping/types.ts';
import { loadOldSet } from './old-sets.ts';

const idsOf = (trials: readonly TrialToGroup[]) => trials.map((trial) => trial.id).sort();
const group = (...texts: readonly string[]) =>
  groupTrials(texts.map((text, i) => ({ id: String(i), text }))).map((topic) => topic.trialIds);

describe.each(['ten', 'forty', 'two-hundred'] as const)('the set of %s trials', (name) => {
  const { trials } = loadOldSet(name);

  it('keeps every trial exactly once', () => {
    expect(
      groupTrials(trials)
        .flatMap((topic) => topic.trialIds)
        .toSorted(),
    ).toEqual(idsOf(trials));
  });

  it('comes out the same in any order', () => {
    const expected = groupTrials(trials);
    fc.assert(
      fc.property(fc.shuffledSubarray([...trials], { minLength: trials.length }), (shuffled) => {
        expect(groupTrials(shuffled)).toEqual(expected);
      }),
      { numRuns: name === 'two-hundred' ? 5 : 25 },
    );
  });
});

describe('grouping trials', () => {
  it('finds the parts of a compound', () => {
    expect(
      group('Garderobeovergangen i mindre hold', 'Mere tid i garderoben', 'Vi synger ved bålet'),
    ).toEqual([['0', '1'], ['2']]);
  });

  it('reads words typed without æ, ø and å', () => {
    expect(group('Ny paaklaedning inden turen', 'Påklædning på gulvet', 'Trommer og guitar')).toEqual([
      ['0', '1'],
      ['2'],
    ]);
  });

  it('reads a long word with a slip of the thumb', () => {
    expect(
      group('fast voksen ved alfevering', 'Vi tager imod ved aflevering i døren', 'Trommer og guitar'),
    ).toEqual([['0', '1'], ['2']]);
  });

  it('leaves what stands alone by itself', () => {
    expect(group('Vi leder efter biller', 'Bleskift med sang', 'Kaplaklodser på reolen')).toHaveLength(3);
  });

  it('files a trial by what it is about, not by where it happens to be', () => {
    expect(
      group(
        'Jeg sætter ord på alt mens vi tager flyverdragt og støvler på',
        'Lynlåsen skal de selv klare, jeg sidder på bænken',
        'Når der er konflikt i garderoben hører jeg begge parter',
        'To der slås om den samme bil: jeg venter før jeg griber ind',
      ),
    ).toEqual([
      ['0', '1'],
      ['2', '3'],
    ]);
  });

  it('lets the same goal bring together what the words hardly do', () => {
    const texts = ['Jeg tæller til ti', 'Fem ad gangen på trappen', 'Guitar hver morgen'];
    expect(group(...texts)).toHaveLength(3);
    const trials = texts.map((text, i) => ({
      id: String(i),
      text,
      ...(i < 2 && { goal: 'Mindre ventetid ved trappen' }),
    }));
    expect(groupTrials(trials).map((topic) => topic.trialIds)).toEqual([['0', '1'], ['2']]);
  });

  it('takes nothing, one, and texts without a word', () => {
    expect(groupTrials([])).toEqual([]);
    expect(groupTrials([{ id: 'a', text: 'Vi går ud' }])).toHaveLength(1);
    const odd = groupTrials([
      { id: 'a', text: '' },
      { id: 'b', text: '???' },
      { id: 'c', text: 'og så' },
    ]);
    expect(odd.flatMap((topic) => topic.trialIds).toSorted()).toEqual(['a', 'b', 'c']);
    expect(odd.every((topic) => topic.title.length > 0)).toBe(true);
  });

  it('takes a text of nothing but one matter’s words', () => {
    const all = matters.map(({ strong, fair = '' }) => `${strong} ${fair}`);
    const topics = groupTrials([...all, ...all].map((text, i) => ({ id: `t${i}`, text })));
    expect(topics.length).toBeLessThan(all.length * 1.2);
    expect(topics.flatMap(({ trialIds }) => trialIds)).toHaveLength(all.length * 2);
  });

  it('keeps any texts exactly once and in any order', () => {
    const word = fc.constantFrom(
      'skov',
      'garderoben',
      'sang',
      'frokost',
      'børn',
      'æøå',
      'constructor',
      '__proto__',
      'toString',
      '🙂',
      '',
    );
    const trial = fc.record({
      text: fc.oneof(
        fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
        fc.string({ unit: 'grapheme', maxLength: 40 }),
      ),
      goal: fc.option(fc.constantFrom('ro', 'Sprog', ''), { nil: undefined }),
      theme: fc.option(fc.constantFrom('body', 'nature'), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(trial, { maxLength: 25 }), fc.infiniteStream(fc.nat()), (drawn, dice) => {
        const trials = drawn.map((one, i) => ({ id: `t${i}`, ...one }));
        const topics = groupTrials(trials);
        expect(topics.flatMap((topic) => topic.trialIds).toSorted()).toEqual(idsOf(trials));
        const keyed = trials.map((one) => ({ one, key: dice.next().value }));
        const shuffled = keyed.toSorted((a, b) => a.key - b.key).map(({ one }) => one);
        expect(groupTrials(shuffled)).toEqual(topics);
      }),
      { numRuns: 200 },
    );
  });
});

describe('many trials', () => {
  const { trials } = loadOldSet('two-hundred');
  const many = (count: number): readonly TrialToGroup[] =>
    Array.from({ length: count }, (_, i) => ({
      id: `t${i}`,
      text: `${trials[i % 200]?.text} ${trials[(i * 7 + 3) % 200]?.text}`,
    }));
  /** Of this thread, so that what else the machine does is not counted; the best of five, or the first within bounds. */
  const milliseconds = (count: number, bound: number) => {
    const some = many(count);
    let least = Number.POSITIVE_INFINITY;
    for (let time = 0; time < 5 && least >= bound; time++) {
      const before = process.threadCpuUsage();
      groupTrials(some);
      least = Math.min(least, process.threadCpuUsage(before).user / 1000);
    }
    return least;
  };

  it.each([
    [300, 150],
    [2000, 1000],
  ])('are grouped within bounds: %i in %i ms', (count, bound) => {
    expect(milliseconds(count, bound)).toBeLessThan(bound);
  });

  const ofOneMatter = (count: number): readonly TrialToGroup[] =>
    Array.from({ length: count }, (_, i) => ({ id: `t${i}`, text: `vi hjælper i garderoben på dag ${i}` }));

  it.each([
    ['of all kinds', many(1000)],
    ['of one matter', ofOneMatter(600)],
  ])('are each in one topic, in any order, beyond what is compared all with all: %s', (_, all) => {
    const topics = groupTrials(all);
    expect(topics.flatMap((topic) => topic.trialIds).toSorted()).toEqual(idsOf(all));
    expect(groupTrials(all.toReversed())).toEqual(topics);
  });
});
