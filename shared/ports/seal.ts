/** Encrypts what must not lie readable in the store, such as tokens. */
export interface Seal {
  seal(plain: string): string;
  /** Throws when the text was not sealed with this secret or has been altered. */
  open(sealed: string): string;
}
