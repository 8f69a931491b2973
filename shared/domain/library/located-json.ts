/** A JSON value that knows the line it begins on, so that an error can name it. */
export type Located =
  | { readonly is: 'string'; readonly line: number; readonly value: string }
  | { readonly is: 'number'; readonly line: number; readonly value: number }
  | { readonly is: 'word'; readonly line: number; readonly value: boolean | null }
  | { readonly is: 'list'; readonly line: number; readonly items: readonly Located[] }
  | { readonly is: 'object'; readonly line: number; readonly entries: readonly LocatedEntry[] };

export interface LocatedEntry {
  readonly key: string;
  readonly line: number;
  readonly value: Located;
}

export type Parsed =
  | { readonly ok: true; readonly value: Located }
  /** `found`: the sign that JSON does not allow there; empty at the end of the file. */
  | { readonly ok: false; readonly line: number; readonly found: string };

const deepest = 32;
const string = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"/iuy;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?/iy;
const word = /true|false|null/y;

/** Reads JSON with the line of each value, and refuses doubled keys. `JSON.parse` does neither. */
export function parseLocated(source: string): Parsed {
  const text = source.replace(/^\uFEFF/, '');
  let at = 0;
  let line = 1;

  class Stop extends Error {}

  const skip = (): void => {
    for (; /[ \t\r\n]/.test(text[at] ?? ''); at++) if (text[at] === '\n') line++;
  };
  const take = (sign: string): boolean => {
    skip();
    if (text[at] !== sign) return false;
    at++;
    return true;
  };
  const need = (sign: string): void => {
    if (!take(sign)) throw new Stop();
  };
  const match = (pattern: RegExp): string | undefined => {
    skip();
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };

  const value = (depth: number): Located => {
    skip();
    const begun = line;
    if (depth > deepest) throw new Stop();
    if (take('{')) return { is: 'object', line: begun, entries: separated('}', () => entry(depth)) };
    if (take('[')) return { is: 'list', line: begun, items: separated(']', () => value(depth + 1)) };
    const quoted = match(string);
    if (quoted !== undefined) return { is: 'string', line: begun, value: JSON.parse(quoted) };
    const digits = match(number);
    if (digits) return { is: 'number', line: begun, value: Number(digits) };
    const named = match(word);
    if (named) return { is: 'word', line: begun, value: JSON.parse(named) };
    throw new Stop();
  };
  const entry = (depth: number): LocatedEntry => {
    const key = match(string);
    if (key === undefined) throw new Stop();
    const begun = line;
    need(':');
    return { key: JSON.parse(key), line: begun, value: value(depth + 1) };
  };
  const separated = <T>(end: string, one: () => T): readonly T[] => {
    const all: T[] = [];
    if (take(end)) return all;
    do all.push(one());
    while (take(','));
    need(end);
    return all;
  };

  try {
    const whole = value(0);
    skip();
    if (at < text.length) throw new Stop();
    return { ok: true, value: whole };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { ok: false, line, found: text[at] ?? '' };
  }
}
