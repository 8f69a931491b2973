import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSignedToken, signedToken } from '../../shared/ports/signed-token.ts';
import { createSigner } from '../../shared/storage/hmac-signer.ts';
import { isStrong } from '../../shared/storage/secrets.ts';

const secret = 'a secret of thirty-two characters';
const signer = createSigner([secret], 'print');

describe('a signature', () => {
  it('holds for the text it was made for and for no other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, other) => {
        const signature = signer.sign(text);
        expect(signature).toMatch(/^[\w-]{43}$/);
        expect(signer.isSigned(text, signature)).toBe(true);
        if (other !== text) expect(signer.isSigned(other, signature)).toBe(false);
      }),
    );
  });

  it('is the same from the same secret after a restart, and worth nothing with another secret or purpose', () => {
    const signature = signer.sign('a');
    expect(createSigner([secret], 'print').isSigned('a', signature)).toBe(true);
    expect(createSigner([`${secret}.`], 'print').isSigned('a', signature)).toBe(false);
    expect(createSigner([secret], 'calendar').isSigned('a', signature)).toBe(false);
  });

  it('of the secret before this one still holds, and is made with this one', () => {
    const changed = createSigner([`${secret}.`, secret], 'print');
    expect(changed.isSigned('a', signer.sign('a'))).toBe(true);
    expect(signer.isSigned('a', changed.sign('a'))).toBe(false);
  });

  it('is worth nothing where anybody could guess the secret', () => {
    expect(isStrong('a'.repeat(40))).toBe(false);
    expect(isStrong('abcdefghijklmnopqrstuvwxyz')).toBe(false);
    expect(isStrong('abcdefghijklmnopqrstuvwxyz-0123456789')).toBe(true);
  });

  it('is not made with the secret itself', () => {
    expect(signer.sign('a')).not.toBe(createHmac('sha256', secret).update('a').digest('base64url'));
  });

  it.each(['', 'x', 'A'.repeat(43), 'A'.repeat(42), 'A'.repeat(44)])('refuses %j', (signature) => {
    expect(signer.isSigned('a', signature)).toBe(false);
  });

  it('refuses one with anything added that decoding would overlook', () => {
    const signature = signer.sign('a');
    for (const spoilt of [`${signature}=`, `${signature} `, ` ${signature}`, signature.slice(0, -1)])
      expect(signer.isSigned('a', spoilt)).toBe(false);
  });

  it('needs a secret', () => {
    expect(() => createSigner([''], 'print')).toThrow('secret');
  });

  it('knows a token again as it was written, and with no sign bent, not even one that decodes to the same', () => {
    for (const text of ['a', 'ab', 'abc', 'æøå']) {
      const token = signedToken(text, signer);
      expect(readSignedToken(token, signer)).toBe(text);
      for (let at = 0; at < token.length; at++)
        for (const sign of ['A', 'B', 'Q', 'Y', '=', '.', ''])
          if (token[at] !== sign)
            expect(readSignedToken(token.slice(0, at) + sign + token.slice(at + 1), signer)).toBeUndefined();
      expect(readSignedToken(`${token}.x`, signer)).toBeUndefined();
    }
  });
});
