/** "…:1764000000.000100+2" is the second of one message. */
export function nthOf(first: string, nth: number): string {
  return nth === 0 ? first : `${first}+${nth + 1}`;
}

/** The id of its message’s first trial. */
export function firstOf(id: string): string {
  return id.replace(/\+\d{1,3}$/u, '');
}

/** Whether this is the id of one of the trials of the message whose first is `first`. */
export function isOfMessage(id: string, first: string): boolean {
  return id === first || (id.startsWith(first) && /^\+\d{1,3}$/.test(id.slice(first.length)));
}

/** Which of its message’s trials this is, from 0; undefined where it is of another message. */
export function nthIn(id: string, first: string): number | undefined {
  if (id === first) return 0;
  const nth = Number(/^\+(\d{1,3})$/.exec(id.slice(first.length))?.[1] ?? 0);
  return id.startsWith(first) && nth > 1 ? nth - 1 : undefined;
}

/** Another trial of the same message stands before it. */
export function follows(id: string): boolean {
  return firstOf(id) !== id;
}
