import { generateKeyPairSync, sign } from 'node:crypto';
import { createRequire } from 'node:module';

interface Key {
  readonly key: string;
  readonly endorsements: readonly string[];
}

interface Extractor {
  readonly openIdMetadataCache: Map<string, { getKey(id: string): Promise<Key | null> }>;
}

const sdk = createRequire(createRequire(import.meta.url).resolve('botbuilder'));
const { JwtTokenExtractor } = sdk('botframework-connector/lib/auth/jwtTokenExtractor') as {
  JwtTokenExtractor: Extractor;
};
const keysUrl = 'https://login.botframework.com/v1/.well-known/openidconfiguration';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Lets the SDK check real signatures without asking the net for Teams' keys. */
export function knowKeys(): void {
  const key = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  JwtTokenExtractor.openIdMetadataCache.set(keysUrl, {
    getKey: async (id) => (id === 'known' ? { key, endorsements: ['msteams'] } : null),
  });
}

export function knowNoKeys(getKey: () => Promise<null>): void {
  JwtTokenExtractor.openIdMetadataCache.set(keysUrl, { getKey });
}

interface Wish {
  readonly header?: object;
  readonly claims?: object;
  readonly signedBy?: 'us' | 'stranger' | 'nobody';
}

export function bearer(
  appId: string,
  serviceUrl: string,
  { header, claims, signedBy = 'us' }: Wish = {},
): string {
  const now = Math.floor(Date.now() / 1000);
  const head = encode({ alg: 'RS256', typ: 'JWT', kid: 'known', ...header });
  const body = encode({
    iss: 'https://api.botframework.com',
    aud: appId,
    serviceurl: serviceUrl,
    nbf: now - 60,
    exp: now + 3600,
    ...claims,
  });
  if (signedBy === 'nobody') return `Bearer ${head}.${body}.`;
  const key = signedBy === 'us' ? privateKey : stranger.privateKey;
  return `Bearer ${head}.${body}.${sign('RSA-SHA256', Buffer.from(`${head}.${body}`), key).toString('base64url')}`;
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
