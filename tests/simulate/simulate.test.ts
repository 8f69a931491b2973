import { expect, it } from 'vitest';
import { knownDefects } from './faults/known-defects.ts';
import { switchesFor } from './faults/switches.ts';
import { live } from './history/live.ts';

const weekMs = 7 * 86_400_000;
const start = Date.UTC(2026, 7, 3);

/** Some houses for some weeks each, so that every year's corners are met: New Year, Easter, both clock changes. */
const lives = [
  { seed: 'winter', from: Date.UTC(2026, 9, 5), weeks: 26, units: 12 },
  { seed: 'spring', from: Date.UTC(2028, 0, 3), weeks: 26, units: 12 },
  { seed: 'summer', from: start, weeks: 40, units: 10 },
  { seed: 'year', from: start, weeks: 60, units: 8 },
];

it.each(lives)(
  'keeps every promise to $units houses for $weeks weeks ($seed)',
  async ({ seed, from, weeks, units }) => {
    const { oracle } = await live({
      seed,
      units,
      start: from,
      end: from + weeks * weekMs,
      switches: switchesFor(),
    });
    const broken = oracle.violations.slice(0, 5).map(({ promise, at, house, what }) => ({
      promise,
      at: new Date(at).toISOString(),
      house,
      what,
    }));
    expect(broken).toEqual([]);
    // A deed that never comes off any more tests nothing: a label may have changed under people's fingers.
    expect(deedsThatComeOff.filter((deed) => !oracle.notes.has(deed))).toEqual([]);
  },
  120_000,
);

const deedsThatComeOff = [
  'agenda judged',
  'answer outcome',
  'delete message',
  'edit in form',
  'edit message',
  'keep anyway',
  'meeting closed',
  'off agenda',
  'share',
  'undo withdrawal',
  'withdraw',
  'write forbidden',
  'write in channel',
  'write in form',
  'write in private',
];

it('knows the name of every switch that a defect keeps off', () => {
  expect(() => switchesFor({ off: knownDefects.flatMap(({ off }) => off) })).not.toThrow();
});
