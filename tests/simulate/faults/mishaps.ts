import { randomFrom } from '../engine/random.ts';
import { type CallKind, type MishapKind, mishaps, type Switches } from './kinds-of-faults.ts';

/** Faults that have struck, by name, and those that a shortened history leaves out. */
export interface Struck {
  allows(name: string): boolean;
  readonly hits: Set<string>;
}

export interface Mishap {
  readonly operation: string;
  readonly kind: MishapKind;
  /** Calls of that kind that go well before. */
  readonly after: number;
  hit: boolean;
}

const kinds = Object.keys(mishaps) as readonly MishapKind[];
/** Most operations make fewer calls than this. */
const furthestCall = 9;
const rareShare = 0.4;

/** Whether this operation meets a mishap, and which: the same for the same seed and name. */
export function mishapFor(
  seed: string,
  operation: string,
  {
    share,
    switches,
    isRequest,
    struck,
  }: {
    readonly share: number;
    readonly switches: Switches;
    readonly isRequest: boolean;
    readonly struck: Struck;
  },
): Mishap | undefined {
  const random = randomFrom(seed, 'mishap', operation);
  // What happens seldom would hardly ever meet one.
  const isRare = / in h\d+ \(.*\/(out-and-in|found)\//.test(operation);
  if (!random.chance(isRare ? rareShare : share)) return undefined;
  const kind = random.pick(kinds);
  if (!switches.has(kind)) return undefined;
  if (kind.startsWith('crash') && isRequest && !switches.has('crash-in-request')) return undefined;
  if (!struck.allows(operation)) return undefined;
  return { operation, kind, after: random.below(furthestCall), hit: false };
}

/** Whether it is this call's turn; said once, but for pages, which stay odd to the end. */
export function strikes(
  mishap: Mishap | undefined,
  call: CallKind,
  before: number,
  of: readonly MishapKind[],
): MishapKind | undefined {
  if (!mishap || !of.includes(mishap.kind) || before < mishap.after) return undefined;
  if (!(mishaps[mishap.kind] as readonly CallKind[]).includes(call)) return undefined;
  if (mishap.hit && mishap.kind !== 'odd-pages') return undefined;
  mishap.hit = true;
  return mishap.kind;
}
