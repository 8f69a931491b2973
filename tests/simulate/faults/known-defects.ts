import type { Switch } from './names.ts';

export interface DefectNote {
  /** The number under which it stands in the list of defects. */
  readonly defect: number | 'new';
  readonly what: string;
  /** What of the simulator stays off until it is mended: delete the entry then. */
  readonly off: readonly Switch[];
}

/** Defects that are known and not mended yet. */
export const knownDefects: readonly DefectNote[] = [
  {
    defect: 'new',
    what: 'an answer in private is tried once: while the platform is away, or too busy, it is lost',
    off: ['answered-in-private'],
  },
];
