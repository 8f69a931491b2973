import { expect } from 'vitest';
import { switchesFor } from './faults/switches.ts';
import { live } from './history/live.ts';

/** Some houses for some weeks, from a day on. */
export interface Life {
  readonly seed: string;
  readonly from: number;
  readonly weeks: number;
  readonly units: number;
}

const weekMs = 7 * 86_400_000;

/** Lives it, and tells which deeds of people came off. */
export async function keepsEveryPromise({ seed, from, weeks, units }: Life): Promise<ReadonlySet<string>> {
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
  return new Set(oracle.notes.keys());
}

/** A deed that never comes off any more tests nothing: a label may have changed under people's fingers. */
export function expectToHaveComeOff(deeds: ReadonlySet<string>): void {
  expect(deedsThatComeOff.filter((deed) => !deeds.has(deed))).toEqual([]);
}

const deedsThatComeOff = [
  'agenda judged',
  'answer outcome',
  'archive judged',
  'delete message',
  'edit in form',
  'edit message',
  'erased',
  'figures released',
  'keep anyway',
  'meeting closed',
  'network joined',
  'off agenda',
  'release judged',
  'share',
  'summary judged',
  'undo withdrawal',
  'withdraw',
  'write forbidden',
  'write in channel',
  'write in form',
  'write in private',
];
