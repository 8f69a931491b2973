import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Signer } from '../ports/signer.ts';
import type { Secrets } from './secrets.ts';

const keyBytes = 32;

/**
 * Signs with HMAC-SHA256. Each purpose has a key of its own, so that a signature for one is worth nothing for
 * another. What was signed with the previous secret is still accepted.
 */
export function createSigner(secrets: Secrets, purpose: string): Signer {
  const [first, ...before] = secrets.map((secret) => keyOf(secret, purpose));
  if (!first) throw new Error('Signing needs a secret.');
  const hmac = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest();
  return {
    sign: (text) => hmac(first, text).toString('base64url'),
    isSigned(text, signature) {
      const given = Buffer.from(signature, 'base64url');
      // Decoding ignores foreign characters; without this check, altered spellings of a signature would pass.
      if (given.toString('base64url') !== signature) return false;
      const matches = [first, ...before].map((key) => {
        const made = hmac(key, text);
        return given.length === made.length && timingSafeEqual(given, made);
      });
      return matches.includes(true);
    },
  };
}

function keyOf(secret: string, purpose: string): Buffer {
  if (secret === '') throw new Error('Signing needs a secret.');
  return Buffer.from(hkdfSync('sha256', secret, '', `femuger sign ${purpose} v1`, keyBytes));
}
