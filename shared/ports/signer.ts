/** Proves that a text comes from us. */
export interface Signer {
  sign(text: string): string;
  /** Takes as long for a near miss as for a wild guess. */
  isSigned(text: string, signature: string): boolean;
}

/** A text in a link, with the proof that it is ours. */
export function signedToken(text: string, signer: Signer): string {
  return `${encode(text)}.${signer.sign(text)}`;
}

/** Nothing unless every sign of it is as it was written: decoding overlooks some, and one link would have many addresses. */
export function readSignedToken(token: string, signer: Signer): string | undefined {
  const [payload = '', signature = '', ...more] = token.split('.');
  const text = Buffer.from(payload, 'base64url').toString();
  return more.length === 0 && encode(text) === payload && signer.isSigned(text, signature) ? text : undefined;
}

const encode = (text: string) => Buffer.from(text).toString('base64url');
