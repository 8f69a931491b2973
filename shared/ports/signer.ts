/** Proves that a text comes from us. */
export interface Signer {
  sign(text: string): string;
  /** Compares in constant time, so that nobody can guess a signature piece by piece. */
  isSigned(text: string, signature: string): boolean;
}
