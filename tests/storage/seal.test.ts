import { describe, expect, it } from 'vitest';
import { createSeal } from '../../shared/storage/seal.ts';

const seal = createSeal(['a secret for tests']);

describe('a seal', () => {
  it('gives back what was sealed, also in another process with the same secret', () => {
    for (const plain of ['xoxb-123', 'æøå 👶', '']) {
      const sealed = seal.seal(plain);
      expect(seal.open(sealed)).toBe(plain);
      expect(createSeal(['a secret for tests']).open(sealed)).toBe(plain);
    }
  });

  it('shows neither the text nor that two texts are the same', () => {
    const sealed = seal.seal('xoxb-123');
    expect(sealed).toMatch(/^v1\.[\w-]+$/);
    expect(Buffer.from(sealed.slice(3), 'base64url').toString('latin1')).not.toContain('xoxb');
    expect(seal.seal('xoxb-123')).not.toBe(sealed);
  });

  it('does not open under another secret', () => {
    const sealed = seal.seal('xoxb-123');
    expect(() => createSeal(['another secret']).open(sealed)).toThrow();
  });

  it('does not open once anything in it was changed', () => {
    const sealed = seal.seal('xoxb-123');
    const altered = (at: number) =>
      sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1);
    for (let at = 0; at < sealed.length; at++) expect(() => seal.open(altered(at))).toThrow();
    for (const text of [
      '',
      'v1.',
      'xoxb-123',
      sealed.slice(0, -4),
      `${sealed}!`,
      `${sealed}.AAAA`,
      sealed.replace('v1', 'v2'),
    ]) {
      expect(() => seal.open(text)).toThrow();
    }
  });

  it('needs a secret', () => {
    expect(() => createSeal([''])).toThrow();
  });
});
