/** Proves that a text comes from us. */
export interface Signer {
  sign(text: string): string;
  /** Takes as long for a near miss as for a wild guess. */
  isSigned(text: string, signature: string): boolean;
}
