import { learned } from './learned.ts';
import { matters } from './map.ts';

/** How far it moves each matter's score. */
export type Moves = readonly (readonly [matter: number, move: number])[];

interface Read {
  readonly lines: ReadonlyMap<string, string>;
  /** The number that the matter at a place in the file has in the map. */
  readonly numbers: readonly number[];
}

let read: Read | undefined;
const decoded = new Map<string, Moves>();
const none: Moves = [];

/** What examples taught about a sign, by the number of the matter: its form is described at `encodeLearned`. */
export function learnedMoves(sign: string): Moves {
  read ??= readLearned();
  const known = decoded.get(sign);
  if (known) return known;
  const told = read.lines.get(sign);
  if (told === undefined) return none;
  const { numbers } = read;
  const moves = told.split(' ').map((move) => decode(move, numbers));
  decoded.set(sign, moves);
  return moves;
}

function readLearned(): Read {
  const [ids = '', ...lines] = learned.trim().split('\n');
  const numbers = ids.split(' ').map((id) => matters.findIndex((matter) => matter.id === id));
  return { lines: new Map(lines.map(cutAtSpace)), numbers };
}

function cutAtSpace(line: string): readonly [string, string] {
  const end = line.indexOf(' ');
  return [line.slice(0, end), line.slice(end + 1)];
}

function decode(move: string, numbers: readonly number[]): readonly [number, number] {
  const [place = '', tenths = ''] = move.split(/[+-]/);
  return [numbers[Number.parseInt(place, 36)] ?? -1, (Number(tenths) / 10) * (move.includes('-') ? -1 : 1)];
}
