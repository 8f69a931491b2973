import type { BotOperation } from '../host/operation.ts';
import { whereOf } from '../oracle/seen-by-whom.ts';
import { textOf } from '../platforms/platform.ts';
import type { Watcher } from '../world.ts';

/** Tells what goes on, for somebody who looks into one history: whatever fits the expression. */
export function tellStory(fits: RegExp, now: () => number, tell: (line: string) => void): Watcher {
  const at = () => new Date(now()).toISOString();
  const say = (line: string) => {
    if (fits.test(line)) tell(`${at()} ${line}`);
  };
  return {
    saw(shown) {
      const text = textOf(shown).replaceAll('\n', ' / ');
      const buttons = shown.buttons.map(({ label }) => `[${label}]`).join(' ');
      const how = shown.replaced ? 'replaced' : 'shown';
      say(`  ${how} in ${whereOf(shown)} as ${shown.id}: ${text} ${buttons} (${shown.by.name})`);
    },
    logged: (level, event, fields) => say(`  log ${level} ${event} ${JSON.stringify(fields)}`),
    ended: (operation, { kind }) => say(`${operation.name}: ${kind}${mishapOf(operation)}`),
    poisoned: (job) => say(`poisoned ${JSON.stringify(job)}`),
    complained: (what) => say(`complaint: ${what}`),
  };
}

function mishapOf({ mishap, disturbed, drag }: BotOperation): string {
  const met = mishap?.hit ? ` with ${mishap.kind} after ${mishap.after}` : '';
  return `${met}${drag > 0 ? ` dragging ${drag} ms` : ''}${disturbed && !met ? ' (disturbed)' : ''}`;
}

/** Several who watch the same. */
export function both(first: Watcher, second: Watcher | undefined): Watcher {
  if (!second) return first;
  const watchers = [first, second];
  return {
    saw: (...given) => void watchers.map((one) => one.saw(...given)),
    logged: (...given) => void watchers.map((one) => one.logged(...given)),
    ended: (...given) => void watchers.map((one) => one.ended(...given)),
    poisoned: (...given) => void watchers.map((one) => one.poisoned(...given)),
    complained: (...given) => void watchers.map((one) => one.complained(...given)),
  };
}
