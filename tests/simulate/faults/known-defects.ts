import type { Switch } from './names.ts';

export interface DefectNote {
  /** The number under which it stands in the list of defects. */
  readonly defect: number | 'new';
  readonly what: string;
  /** What of the simulator stays off until it is mended: delete the entry then. */
  readonly off: readonly Switch[];
}

/** Defects that are known and not mended yet. */
export const knownDefects: readonly DefectNote[] = [];

/** Two commands that end, when one falls into the other, as neither order of them would. */
export const knownTangles: readonly {
  readonly defect: number | 'new';
  readonly first: string;
  readonly second: string;
}[] = [
  { defect: 5, first: 'Ane withdraws', second: 'Bo closes the meeting' },
  { defect: 5, first: 'Bo closes the meeting', second: 'Bo carries the topic over' },
  { defect: 'new', first: 'Bo hands over', second: 'Dorte leaves' },
  { defect: 'new', first: 'Dorte leaves', second: 'Bo hands over' },
];
