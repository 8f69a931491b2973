import { createHmac, randomBytes } from 'node:crypto';
import type { Author } from '../../shared/domain/trial/trial.ts';

/** The same person is the same within one quarter of one network, and somebody else everywhere else. */
export function pseudonymIn(salt: string, author: Pick<Author, 'platform' | 'tenant' | 'id'>): string {
  const { platform, tenant, id } = author;
  return createHmac('sha256', salt)
    .update(JSON.stringify([platform, tenant, id]))
    .digest('base64url')
    .slice(0, 16);
}

/** Of somebody who is to be found by nothing: it looks like all the others. */
export function newPseudonym(): string {
  return randomBytes(12).toString('base64url');
}

export function newSalt(): string {
  return randomBytes(24).toString('base64url');
}
