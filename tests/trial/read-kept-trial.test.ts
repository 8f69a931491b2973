import { describe, expect, it } from 'vitest';
import { longestTexts } from '../../shared/domain/trial/limits.ts';
import { readKeptTrial } from '../../shared/domain/trial/read-kept-trial.ts';

const kept = {
  v: 1,
  id: 'trial-1',
  author: { platform: 'slack', tenant: 'T1', id: 'U1', name: 'Ane' },
  what: 'Vi går i garderoben i små grupper',
  audience: 'unit',
  onAgenda: true,
  course: 1,
  at: '2026-01-14T09:00:00.000Z',
};

describe('a withdrawn trial, brought back by “Fortryd”', () => {
  it('has its longest texts still', () => {
    const long = { ...kept, what: 'å'.repeat(longestTexts.what), sign: 'å'.repeat(longestTexts.sign) };
    expect(readKeptTrial(JSON.stringify(long))).toEqual(long);
  });

  it('has everything that a trial can hold', () => {
    const whole = {
      ...kept,
      where: 'Garderoben',
      sign: 'At flere går selv',
      goal: 'Ro i overgange',
      theme: 'body',
      mark: 'fællesskab',
      side: 'together',
      message: { conversation: 'C1', id: '1764000000.000100', chosen: true },
      saidAt: '2026-01-14T08:59:00.000Z',
      follows: 'trial-0',
      from: 'trial-of-a-colleague',
      idea: { network: 'network-1', id: 'idea-1' },
      outcome: {
        at: '2026-01-16T09:00:00.000Z',
        tried: true,
        happened: 'Det gik stille for sig',
        next: 'keep',
      },
      carried: ['2026-01-09'],
      enteredBy: { platform: 'slack', tenant: 'T1', id: 'U2' },
    };
    expect(readKeptTrial(JSON.stringify(whole))).toEqual(whole);
  });

  it('is nothing when a text is longer than any that was ever taken', () => {
    expect(
      readKeptTrial(JSON.stringify({ ...kept, what: 'å'.repeat(longestTexts.what + 1) })),
    ).toBeUndefined();
  });

  it('is nothing when it holds an addition, which is never brought back, or a field of the wrong kind', () => {
    expect(readKeptTrial(JSON.stringify({ ...kept, additions: [] }))).toBeUndefined();
    expect(readKeptTrial(JSON.stringify({ ...kept, onAgenda: 'yes' }))).toBeUndefined();
    expect(readKeptTrial(JSON.stringify({ ...kept, side: 'behind' }))).toBeUndefined();
    expect(readKeptTrial('{')).toBeUndefined();
  });
});
