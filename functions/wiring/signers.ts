import type { Signer } from '../../shared/ports/signer.ts';
import { createSigner } from '../../shared/storage/hmac-signer.ts';
import { clientSecrets, linkSecrets } from './secret-settings.ts';

/** Undefined without a secret. Then there are no links, and everything else works. */
export async function signerFor(purpose: 'print' | 'picture'): Promise<Signer | undefined> {
  const secrets = linkSecrets();
  return secrets && createSigner(secrets, purpose);
}

/** Signs buttons and forms as they go out, and checks them when they come back. */
export async function signerOfButtons(): Promise<Signer> {
  return createSigner(clientSecrets(), 'client');
}
