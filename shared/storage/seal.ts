import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import type { Seal } from '../ports/seal.ts';
import type { Secrets } from './secrets.ts';

const prefix = 'v1.';
const salt = 'femuger seal v1';
const ivBytes = 12;
const tagBytes = 16;

/** Seals with AES-256-GCM. A prefix names the version, so that a later way of sealing can recognise this one. */
export function createSeal(secrets: Secrets): Seal {
  if (secrets.includes('')) throw new Error('Sealing needs a secret.');
  const derived = new Map<string, Buffer>();
  const keyOf = (secret: string): Buffer => {
    // scrypt is slow on purpose, so the key is derived only when something has to be sealed or opened.
    const key = derived.get(secret) ?? scryptSync(secret, salt, 32);
    derived.set(secret, key);
    return key;
  };

  return {
    seal(plain) {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv('aes-256-gcm', keyOf(secrets[0]), iv).setAAD(Buffer.from(prefix));
      const hidden = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      const sealed = Buffer.concat([iv, cipher.getAuthTag(), hidden]);
      return prefix + sealed.toString('base64url');
    },

    open(sealed) {
      if (!sealed.startsWith(prefix)) throw new Error('This was not sealed in a known way.');
      const text = sealed.slice(prefix.length);
      const bytes = Buffer.from(text, 'base64url');
      // Decoding ignores foreign characters; without this check, altered spellings would be opened.
      const intact = bytes.toString('base64url') === text && bytes.length >= ivBytes + tagBytes;
      if (!intact) throw new Error('This sealed text is damaged.');
      return openedBy(secrets.map((secret) => () => decipher(bytes, keyOf(secret))));
    },
  };
}

function decipher(bytes: Buffer, key: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes), {
    authTagLength: tagBytes,
  })
    .setAAD(Buffer.from(prefix))
    .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  const plain = Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]);
  return plain.toString('utf8');
}

/** Tries the present secret, then the previous one. */
function openedBy(ways: readonly (() => string)[]): string {
  const [first, ...others] = ways;
  try {
    return first?.() ?? '';
  } catch (error) {
    if (others.length === 0) throw error;
    return openedBy(others);
  }
}
