import { learned } from './learned.ts';
import { matters } from './map.ts';

/** How moves are written down in learned.ts: see `encodeLearned`. */
export const moveSigns = {
  places: '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#%&()*+,-./:;<=>?@[]^_{|}~æøåÆØÅ',
  up: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  down: 'abcdefghijklmnopqrstuvwxyz',
  /** What is less than most of a step tells nothing. */
  step: 0.3,
} as const;

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
  const moves = decode(told, read.numbers);
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

function decode(told: string, numbers: readonly number[]): Moves {
  return Array.from({ length: told.length / 2 }, (_, at) => {
    const [place = '', amount = ''] = told.slice(2 * at, 2 * at + 2);
    const steps = moveSigns.up.indexOf(amount) + 1 || -(moveSigns.down.indexOf(amount) + 1);
    return [numbers[moveSigns.places.indexOf(place)] ?? -1, steps * moveSigns.step];
  });
}
