import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeKey, encodeKey, endOfPrefix } from '../../shared/storage/encode-key.ts';

const anyKey = string({ unit: 'binary' });
const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const everyAscii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

describe('encoded keys', () => {
  it('use safe characters only', () => {
    assert(
      property(
        anyKey,
        (key) => /^[\x20-\x7e]*$/.test(encodeKey(key)) && !/[/\\#?%'"\s]/.test(encodeKey(key)),
      ),
    );
  });

  it('leave our usual keys readable', () => {
    expect(encodeKey('trial|done|2026-03-27|01JQ')).toBe('trial|done|2026-03-27|01JQ');
    expect(encodeKey('slack:T1:C1:1774605600.000100')).toBe('slack:T1:C1:1774605600.2e000100');
    expect(encodeKey('å/')).toBe('~c3~a5.2f');
  });

  it('can be read back', () => {
    assert(property(anyKey, (key) => decodeKey(encodeKey(key)) === key));
    for (const key of everyAscii) expect(decodeKey(encodeKey(key))).toBe(key);
    // A lead of ours that somebody typed, with what would read as two digits after it.
    for (const key of everyAscii) expect(decodeKey(encodeKey(`${key}ab`))).toBe(`${key}ab`);
  });

  it('sort as the keys do', () => {
    assert(
      property(
        anyKey,
        anyKey,
        (a, b) => compare(encodeKey(a), encodeKey(b)) === Math.sign(byCodePoint(a, b)),
      ),
    );
    expect(everyAscii.map(encodeKey).toSorted(compare).map(decodeKey)).toEqual(everyAscii);
    const pairs = everyAscii.flatMap((a) => everyAscii.map((b) => a + b));
    expect(pairs.map(encodeKey).toSorted(compare).map(decodeKey)).toEqual(pairs);
  });

  it('below a prefix are those from the prefix up to its end', () => {
    assert(
      property(anyKey, anyKey, (prefix, key) => {
        const from = encodeKey(prefix);
        const end = endOfPrefix(from);
        const encoded = encodeKey(key);
        return (encoded >= from && (end === undefined || encoded < end)) === key.startsWith(prefix);
      }),
    );
    assert(
      property(anyKey, anyKey, (prefix, rest) => {
        const end = endOfPrefix(encodeKey(prefix));
        return end === undefined || encodeKey(prefix + rest) < end;
      }),
    );
  });
});
