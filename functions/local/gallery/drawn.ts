/** One thing on the wall. */
export interface Drawn {
  readonly name: string;
  readonly group: 'command' | 'button' | 'form' | 'message' | 'page';
  readonly seen: string;
  /** Cards for the page to draw. */
  readonly teams?: readonly unknown[];
  /** Markup, in a light client and in a dark one. */
  readonly slack?: { readonly light: string; readonly dark: string };
  readonly page?: string;
  readonly title?: string;
  /** A platform that could not show it, and why. */
  readonly fault?: string;
}

export interface GalleryData {
  readonly rooms: Readonly<Record<'da' | 'en', readonly Drawn[]>>;
  readonly unseen: readonly string[];
}
