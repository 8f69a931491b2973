import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupTrials } from '../../../shared/domain/trial/grouping/group-trials.ts';
import { stem } from '../../../shared/domain/trial/grouping/stems.ts';
import type { TrialToGroup } from '../../../shared/domain/trial/grouping/types.ts';
import { cpuTimeOf } from '../../doubles/cpu-time.ts';
import { adjustedRandIndex, greedyCosine, labelsOf, loadTrials } from './measures.ts';

const sets = ['ten', 'forty', 'two-hundred'] as const;
const idsOf = (trials: readonly TrialToGroup[]) => trials.map((trial) => trial.id).sort();

describe.each(sets)('the set of %s trials', (name) => {
  const { trials, truth } = loadTrials(readFileSync(`tests/fixtures/trials/${name}.json`, 'utf8'));
  const measure = (groups: readonly (readonly string[])[]) =>
    adjustedRandIndex(truth, labelsOf(trials, groups));
  const ours = measure(groupTrials(trials).map((topic) => topic.trialIds));

  it('is grouped better than by doing nothing, by theme, or by greedy cosine', () => {
    const byTheme = Object.values(Object.groupBy(trials, (trial) => trial.theme ?? '')).map((group = []) =>
      group.map((trial) => trial.id),
    );
    const cosine = [0.05, 0.1, 0.2, 0.3].map((enough) => measure(greedyCosine(trials, enough)));
    expect(ours).toBeGreaterThan(measure(trials.map((trial) => [trial.id])));
    expect(ours).toBeGreaterThan(measure([trials.map((trial) => trial.id)]));
    expect(ours).toBeGreaterThan(measure(byTheme));
    expect(ours).toBeGreaterThan(Math.max(...cosine) + 0.2);
  });

  it('comes close to what a person would do', () => {
    expect(ours).toBeGreaterThan(0.7);
  });

  it('is grouped by its wording alone where goal and theme are missing', () => {
    const bare = trials.map(({ id, text }) => ({ id, text }));
    expect(measure(groupTrials(bare).map((topic) => topic.trialIds))).toBeGreaterThan(0.65);
  });

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
      { numRuns: name === 'two-hundred' ? 10 : 50 },
    );
  });

  it('has titles in the words of its trials', () => {
    const texts = new Map(trials.map((trial) => [trial.id, trial.text.toLowerCase()]));
    for (const { title, trialIds } of groupTrials(trials)) {
      const words = title.toLowerCase().split(', ');
      expect(words.length).toBeLessThanOrEqual(3);
      const said = trialIds.map((id) => texts.get(id)).join(' ');
      for (const word of words) expect(said).toContain(word);
    }
  });
});

const group = (...texts: readonly string[]) =>
  groupTrials(texts.map((text, i) => ({ id: String(i), text }))).map((topic) => topic.trialIds);

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

  it('leaves what stands alone by itself', () => {
    expect(group('Vi leder efter biller', 'Bleskift med sang', 'Kaplaklodser på reolen')).toHaveLength(3);
  });

  it('lets the same goal bring together what the words hardly do', () => {
    const texts = ['Jeg tæller til ti', 'Fem ad gangen på trappen', 'Guitar hver morgen'];
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
      '🙂',
      '',
    );
    const trial = fc.record({
      text: fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
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

  it('groups five hundred trials in under a second', async () => {
    const { trials } = loadTrials(readFileSync('tests/fixtures/trials/two-hundred.json', 'utf8'));
    const many = Array.from({ length: 500 }, (_, i) => ({
      id: String(i),
      text: `${trials[i % 200]?.text} ${trials[(i * 7 + 3) % 200]?.text}`,
    }));
    groupTrials(trials);
    expect(await cpuTimeOf(() => groupTrials(many))).toBeLessThan(1000);
  });
});

describe('words of one stem', () => {
  it.each([
    ['overgang', 'overgange', 'overgangen', 'overgangene', 'overgangenes'],
    ['garderobe', 'garderoben', 'garderober', 'garderoberne'],
    ['konflikt', 'konflikter', 'konflikten', 'konflikterne'],
    ['trommer', 'tromme', 'trommerne'],
    ['bog', 'bøger', 'boeger', 'bøgerne', 'bogens'],
    ['støvle', 'støvler', 'stoevlerne'],
    ['ven', 'venner', 'vennerne', 'venskab'],
    ['læser', 'læste', 'læsning', 'laeser'],
    ['rolig', 'rolige', 'roligt'],
  ])('%s', (...words) => {
    expect(new Set(words.map(stem)).size).toBe(1);
  });

  it('keeps apart what is not', () => {
    expect(new Set(['bog', 'bold', 'bord', 'by', 'bil', 'sang', 'sand', 'mad', 'mål'].map(stem)).size).toBe(
      9,
    );
  });
});

it('makes nobody’s name a title', () => {
  const text = 'Jeg lader Oliver vælge sangen, når vi samles om formiddagen';
  const titles = groupTrials([{ id: 'a', text }]).map(({ title }) => title);
  expect(titles.join()).toMatch(/sangen/i);
  expect(titles.join()).not.toMatch(/oliver/i);
});
