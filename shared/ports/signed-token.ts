import type { Signer } from './signer.ts';

/** A text in a link, with the proof that it is ours. */
export function signedToken(text: string, signer: Signer): string {
  return `${encode(text)}.${signer.sign(text)}`;
}

/**
 * The text of a token; undefined unless we signed it and it is spelled exactly as we wrote it. (Decoding base64
 * ignores some characters, so many spellings would pass for one link.)
 */
export function readSignedToken(token: string, signer: Signer): string | undefined {
  const [payload = '', signature = '', ...more] = token.split('.');
  const text = Buffer.from(payload, 'base64url').toString();
  return more.length === 0 && encode(text) === payload && signer.isSigned(text, signature) ? text : undefined;
}

const encode = (text: string) => Buffer.from(text).toString('base64url');
