import type { Row } from '../ports/store.ts';

/** What was stored as JSON. A damaged row is told apart instead of failing all that is read with it. */
export function readStored<T>(json: string): Pick<Row<T>, 'value' | 'unreadable'> {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null) return { value: value as T };
  } catch {
    // Cut short, or not ours.
  }
  return { value: {} as T, unreadable: true };
}
