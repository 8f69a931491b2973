import { learned } from './learned.ts';

type Moves = readonly (readonly [matter: number, move: number])[];

let lines: Map<string, string> | undefined;
const none: Moves = [];

/** What examples taught about a sign, by the number of the matter: its form is described at `encodeLearned`. */
export function learnedMoves(sign: string): Moves {
  lines ??= new Map(
    learned
      .trim()
      .split('\n')
      .map((line) => {
        const end = line.indexOf(' ');
        return [line.slice(0, end), line.slice(end + 1)] as const;
      }),
  );
  const told = lines.get(sign);
  if (told === undefined) return none;
  return told.split(' ').map((move) => {
    const sign = move.includes('-') ? -1 : 1;
    const [matter = '', tenths = ''] = move.split(/[+-]/);
    return [Number.parseInt(matter, 36), (sign * Number(tenths)) / 10] as const;
  });
}
