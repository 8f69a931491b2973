import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Located, parseLocated } from '../../shared/domain/library/located-json.ts';

function plain(value: Located): unknown {
  if (value.is === 'list') return value.items.map(plain);
  if (value.is !== 'object') return value.value;
  // A plain assignment would lose a field that is called __proto__.
  return Object.fromEntries(value.entries.map(({ key, value: own }) => [key, plain(own)]));
}

function read(source: string): unknown {
  const parsed = parseLocated(source);
  if (!parsed.ok) throw new Error(`line ${parsed.line}: ${parsed.found}`);
  return plain(parsed.value);
}

describe('JSON with lines', () => {
  it('reads whatever JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        const source = JSON.stringify(value, null, indent);
        expect(read(source)).toEqual(JSON.parse(source));
      }),
      { numRuns: 300 },
    );
  });

  it('refuses exactly what JSON.parse refuses', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'{}[],:"0-1.e\\utrn \n'), maxLength: 12 });
    fc.assert(
      fc.property(signs, (source) => {
        let isJson = true;
        try {
          JSON.parse(source);
        } catch {
          isJson = false;
        }
        expect(parseLocated(source).ok).toBe(isJson);
      }),
      { numRuns: 600 },
    );
  });

  it('knows the line of every value and every key', () => {
    const parsed = parseLocated('{\n  "a": [\n    1,\n    "b"\n  ],\r\n  "c":\n    true\n}');
    if (!parsed.ok || parsed.value.is !== 'object') throw new Error('no object');
    const [a, c] = parsed.value.entries;
    expect([a?.line, c?.line, c?.value.line]).toEqual([2, 6, 7]);
    expect(a?.value.is === 'list' && a.value.items.map(({ line }) => line)).toEqual([3, 4]);
  });

  it('names the line and the sign where it stopped', () => {
    expect(parseLocated('{\n  "a": 1,\n}')).toEqual({ ok: false, line: 3, found: '}' });
    expect(parseLocated('{\n  "a": "b\n}')).toMatchObject({ ok: false, line: 2, found: '"' });
    expect(parseLocated('{\n"a": [1,\n')).toEqual({ ok: false, line: 3, found: '' });
    expect(parseLocated('{} {}')).toEqual({ ok: false, line: 1, found: '{' });
  });

  it('keeps a doubled key for whoever wants to complain of it, and takes a mark of byte order', () => {
    const parsed = parseLocated('\uFEFF{"a": 1, "a": 2}');
    expect(parsed.ok && parsed.value.is === 'object' && parsed.value.entries.length).toBe(2);
  });

  it('gives up on brackets without end instead of running out of stack', () => {
    expect(parseLocated('['.repeat(100_000)).ok).toBe(false);
  });
});
