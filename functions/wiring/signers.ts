import type { Signer } from '../../shared/ports/signer.ts';
import { linkSecrets } from './settings.ts';

/** Undefined without a secret. Then there are no links, and everything else works. */
export async function signerFor(purpose: 'print' | 'picture'): Promise<Signer | undefined> {
  const secrets = linkSecrets();
  if (!secrets) return undefined;
  const { createSigner } = await import('../../shared/storage/hmac-signer.ts');
  return createSigner(secrets, purpose);
}
