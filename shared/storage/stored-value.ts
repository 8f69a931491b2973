import type { Row } from '../ports/store.ts';

/** Reads a stored JSON value. A damaged one is marked `unreadable`, so that the rows read with it are not lost. */
export function readStored<T>(json: string): Pick<Row<T>, 'value' | 'unreadable'> {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null) return { value: value as T };
  } catch {
    // Falls through: the JSON is cut short, or is not ours.
  }
  return { value: {} as T, unreadable: true };
}
