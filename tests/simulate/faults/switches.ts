import { allSwitches, isSwitch, type Switches } from './kinds-of-faults.ts';
import { type DefectNote, knownDefects } from './known-defects.ts';

/** Everything that is not known to fail yet, with some put on or taken off by hand. */
export function switchesFor({
  on = [],
  off = [],
  defects = knownDefects,
}: {
  readonly on?: readonly string[];
  readonly off?: readonly string[];
  readonly defects?: readonly DefectNote[];
} = {}): Switches {
  const known = new Set<string>(defects.flatMap(({ off: names }) => names));
  for (const name of [...on, ...off])
    if (name !== 'all' && !isSwitch(name)) throw new Error(`There is no switch ${name}.`);
  const kept = allSwitches.filter(
    (name) => (on.includes('all') || on.includes(name) || !known.has(name)) && !off.includes(name),
  );
  return new Set(kept);
}
