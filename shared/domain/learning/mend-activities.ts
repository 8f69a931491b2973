import type { Guarded } from '../guard/guard.ts';
import type { PlannedActivity } from './common-goals.ts';

/** The field that shows a goal's activities, one on each line, as it was sent. */
export interface ActivityLines {
  readonly lines: readonly Guarded[];
  /** The ids of those that stood in it when it was opened: only they can be taken away. */
  readonly shown: readonly string[];
  readonly op: string;
}

/**
 * A line with the same words stays the activity it was; where as many lines stand as were shown, another one in its place
 * is that activity in other words. What a colleague has added since comes after them.
 */
export function mendActivities(
  now: readonly PlannedActivity[],
  sent: ActivityLines,
): readonly PlannedActivity[] {
  const { lines } = sent;
  const own = now.filter(({ id }) => isOwn(id, sent));
  const others = now.filter((each) => !own.includes(each));
  const used = new Set<PlannedActivity>();
  const take = (found: PlannedActivity | undefined) => {
    if (found) used.add(found);
    return found;
  };
  const same = lines.map((line) =>
    take([...own, ...others].find((each) => onOneLine(each) === line && !used.has(each))),
  );
  const ids = new Set(now.map(({ id }) => id));
  const mended = lines.map((text, index): PlannedActivity => {
    const known = same[index];
    if (known) return known;
    const there = lines.length === own.length ? own[index] : undefined;
    const reworded = there && !used.has(there) ? take(there) : undefined;
    return reworded ? { ...reworded, text } : { id: freshId(sent.op, ids), text };
  });
  return [...mended, ...others.filter((each) => !used.has(each))];
}

/** As the field shows it: where somebody was let write on two lines, they are one there. */
export function onOneLine({ text }: PlannedActivity): string {
  return text.trim().replaceAll(/\s*\n\s*/g, ' ');
}

/** What stands there that the field did not show. */
export function addedSince(
  now: readonly PlannedActivity[],
  sent: Omit<ActivityLines, 'lines'>,
): readonly PlannedActivity[] {
  return now.filter(({ id }) => !isOwn(id, sent));
}

/** Shown, or written by this same form, which was sent before. */
function isOwn(id: string, { shown, op }: Omit<ActivityLines, 'lines'>): boolean {
  return shown.includes(id) || id.startsWith(`${op}-`);
}

function freshId(op: string, taken: Set<string>): string {
  let number = 1;
  while (taken.has(`${op}-${number}`)) number++;
  const id = `${op}-${number}`;
  taken.add(id);
  return id;
}
