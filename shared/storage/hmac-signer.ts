import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Signer } from '../ports/signer.ts';

const keyBytes = 32;

/** HMAC-SHA256 with a key of its own for each purpose, so that what one part signed is worth nothing to another. */
export function createSigner(secret: string, purpose: string): Signer {
  if (secret === '') throw new Error('Signing needs a secret.');
  const key = Buffer.from(hkdfSync('sha256', secret, '', `femuger sign ${purpose} v1`, keyBytes));
  const hmac = (text: string) => createHmac('sha256', key).update(text).digest();
  return {
    sign: (text) => hmac(text).toString('base64url'),
    isSigned(text, signature) {
      const given = Buffer.from(signature, 'base64url');
      const made = hmac(text);
      // Decoding overlooks characters that do not belong, and so would we.
      const intact = given.toString('base64url') === signature && given.length === made.length;
      return intact && timingSafeEqual(given, made);
    },
  };
}
