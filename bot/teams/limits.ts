/** Teams' own numbers, and ours where it names none. */
export const limits = {
  /** A message may be 100 KB of UTF-16; some of that is left for what is sent around a card. */
  cardBytes: 80 * 1024,
  /** Longer text is divided over several blocks. */
  blockText: 6000,
  /** A longer quote or list item is divided over several boxes, so that a card can end between them. */
  boxBytes: 20 * 1024,
  actionsPerSet: 6,
  /** So long an answer in the channel to one person alone is waited for: sending it to their own chat instead has to be in time too. */
  whisperMs: 3000,
} as const;

/** Teams counts two bytes for each UTF-16 unit, whatever is sent over the wire. */
export function bytesOf(value: unknown): number {
  return JSON.stringify(value).length * 2;
}
