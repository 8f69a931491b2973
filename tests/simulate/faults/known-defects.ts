import type { Switch } from './kinds-of-faults.ts';

export interface DefectNote {
  /** The number under which it stands in the list of defects. */
  readonly defect: number | 'new';
  readonly what: string;
  /** What of the simulator stays off until it is mended: delete the entry then. */
  readonly off: readonly Switch[];
}

/** Defects that are known and not mended yet. */
export const knownDefects: readonly DefectNote[] = [];
