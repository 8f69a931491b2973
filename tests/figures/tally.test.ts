import { describe, expect, it } from 'vitest';
import { tallyOf, valuesOf, withoutAuthor } from '../../shared/domain/figures/tally.ts';
import { trialOf } from '../meeting/agenda-fixture.ts';

const situationOf = (what: string) => valuesOf(trialOf('t', what)).situation;

describe('where a trial stands', () => {
  it.each([
    ['jeg sætter ord på overgangen til garderoben', 'transition'],
    ['to ad gangen i garderoben', 'cloakroom'],
    ['vi dækker bord sammen før frokost', 'meal'],
    ['jeg tager imod ved lågen og siger godmorgen', 'arrival'],
    ['vi synger, mens jeg skifter ble på puslebordet', 'care'],
    ['vi bygger hule med klodser', 'play'],
    ['jeg lytter længere', 'other'],
  ])('“%s”: %s', (what, situation) => expect(situationOf(what)).toBe(situation));

  it('is where its author says rather than what the words seem to be about', () => {
    const trial = trialOf('t', 'vi synger en sang', { where: trialOf('x', 'i garderoben').what });
    expect(valuesOf(trial).situation).toBe('cloakroom');
  });

  it('says what came of it', () => {
    const of = (tried: boolean, next?: 'keep') =>
      valuesOf(trialOf('t', 'x', { outcome: { at: '', tried, ...(next && { next }) } })).outcome;
    expect([of(true, 'keep'), of(true), of(false), valuesOf(trialOf('t', 'x')).outcome]).toEqual([
      'keep',
      'tried',
      'not-tried',
      'untold',
    ]);
  });

  it('says whether it went further from another', () => {
    expect(valuesOf(trialOf('t', 'x', { follows: 'a' })).origin).toBe('went-further');
    expect(valuesOf(trialOf('t', 'x', { from: 'a' })).origin).toBe('taken-over');
  });
});

describe('what a unit hands on', () => {
  const tally = tallyOf(
    [trialOf('t1', 'frokost'), trialOf('t2', 'frokost igen')],
    { how: 'adjusted', leader: 'p2' },
    () => 'p1',
  );

  it('is counts by pseudonym, and no words', () => {
    expect(tally.situation).toEqual({ meal: { p1: 2 } });
    expect(tally.course).toEqual({ adjusted: { p2: 1 } });
    expect(JSON.stringify(tally)).not.toMatch(/frokost|Ane|UANE/);
  });

  it('can forget one of them', () => {
    expect(withoutAuthor(tally, 'p1')).toMatchObject({
      situation: { meal: {} },
      course: { adjusted: { p2: 1 } },
    });
  });
});
