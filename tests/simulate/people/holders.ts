import { Fact } from '../oracle/fact.ts';
import type { Person } from '../platforms/platform.ts';
import type { World } from '../world.ts';
import type { Life } from './life.ts';

/** Somebody who has, had or may get a role above the units, as they know it themselves. */
export interface Holder {
  /** Missing while they have none. */
  readonly role: Fact<string | undefined>;
  /** Codes they have used; none of them gives anything twice. */
  readonly codes: string[];
  /** What stands in the guides with their name. */
  words: { readonly mark: string; readonly at: number } | undefined;
  /** They do one thing at a time. */
  busy: boolean;
}

const holders = new WeakMap<World, Map<Person, Holder>>();
const dayMs = 86_400_000;
/** Two weeks in the guides, and as long again for storage or app to come back. */
const forgottenAfterMs = 45 * dayMs;

export function hasBeenAsked(world: World, person: Person): boolean {
  return holders.get(world)?.has(person) === true;
}

export function holderIn(world: World, person: Person): Holder {
  const all = holders.get(world) ?? new Map<Person, Holder>();
  holders.set(world, all);
  const known = all.get(person) ?? {
    role: new Fact<string | undefined>({ value: undefined, from: 0 }),
    codes: [],
    words: undefined,
    busy: false,
  };
  all.set(person, known);
  return known;
}

export async function doing(holder: Holder, act: () => Promise<void>): Promise<void> {
  if (holder.busy) return;
  holder.busy = true;
  try {
    await act();
  } finally {
    holder.busy = false;
  }
}

/** What became of it, as they were told. */
export type Erasure = 'done' | 'not asked' | 'in doubt';

/** Whoever is erased does nothing else at the same moment; afterwards nothing of what they were is left. */
export async function whileErasing(life: Life, by: Person, erase: () => Promise<Erasure>): Promise<void> {
  const { world, oracle } = life;
  const holder = holderIn(world, by);
  if (holder.busy) return;
  holder.busy = true;
  const wish = holder.role.wish(world.scheduler.now());
  try {
    const erased = await erase();
    if (erased === 'not asked') return wish.refused();
    if (erased === 'in doubt') return wish.lost();
    wish.fulfilled(undefined, world.scheduler.now());
    judgeGone(life, by, holder);
    const { platform, tenant, account } = by;
    for (const { partition, key, json } of world.store.lying('networks'))
      if (json !== '' && /^(above|back)\|/.test(key) && key.endsWith(`|${account}`))
        oracle.fails('gone-from-guides', life.house, `${partition} ${key} outlives ${platform} ${tenant}`);
  } finally {
    holder.busy = false;
  }
}

/** They have been told that it is out of the guides: it lies in none, and is shown in none from now on. */
export function judgeGone(life: Life, by: Person, holder: Holder): void {
  const { words } = holder;
  holder.words = undefined;
  if (!words) return;
  gone(life, words.mark);
  judgeLies(life, words.mark, `that ${by.key} was told to be out of the guides`);
}

export function judgeForgotten(life: Life, by: Person, holder: Holder): void {
  const { words } = holder;
  if (!words || life.world.scheduler.now() < words.at + forgottenAfterMs) return;
  holder.words = undefined;
  gone(life, words.mark);
  judgeLies(life, words.mark, `that ${by.key} wrote weeks ago`);
}

function judgeLies({ world, oracle, house }: Life, mark: string, which: string): void {
  oracle.note('guides searched');
  for (const table of ['units', 'networks'] as const)
    for (const { partition, key, json } of world.store.lying(table))
      if (json.includes(mark))
        oracle.fails('gone-from-guides', house, `${mark} ${which} lies in ${partition} ${key}`);
}

export function gone({ oracle, world }: Life, mark: string): void {
  const marked = oracle.ledger.marks.get(mark);
  if (marked) marked.goneFrom = Math.min(marked.goneFrom, world.scheduler.now());
}
