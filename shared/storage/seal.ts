import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import type { Seal } from '../ports/seal.ts';

const prefix = 'v1.';
const salt = 'femuger seal v1';
const ivBytes = 12;
const tagBytes = 16;

/** AES-256-GCM; the prefix names the version, so that a later way of sealing can tell the old one apart. */
export function createSeal(secret: string): Seal {
  if (secret === '') throw new Error('Sealing needs a secret.');
  let derived: Buffer | undefined;
  const key = (): Buffer => {
    // Slow on purpose, so it waits until something has to be sealed or opened.
    derived ??= scryptSync(secret, salt, 32);
    return derived;
  };

  return {
    seal(plain) {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv('aes-256-gcm', key(), iv).setAAD(Buffer.from(prefix));
      const hidden = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      const sealed = Buffer.concat([iv, cipher.getAuthTag(), hidden]);
      return prefix + sealed.toString('base64url');
    },

    open(sealed) {
      if (!sealed.startsWith(prefix)) throw new Error('This was not sealed in a known way.');
      const text = sealed.slice(prefix.length);
      const bytes = Buffer.from(text, 'base64url');
      // Decoding overlooks characters that do not belong, and so would we.
      const intact = bytes.toString('base64url') === text && bytes.length >= ivBytes + tagBytes;
      if (!intact) throw new Error('This sealed text is damaged.');
      const decipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, ivBytes), {
        authTagLength: tagBytes,
      })
        .setAAD(Buffer.from(prefix))
        .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
      const plain = Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]);
      return plain.toString('utf8');
    },
  };
}
