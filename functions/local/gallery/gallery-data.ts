/** One exhibit, drawn for each platform. */
export interface Drawn {
  readonly name: string;
  readonly group: 'command' | 'button' | 'form' | 'message' | 'page' | 'scene';
  readonly seen: string;
  /** Cards for the page to draw. */
  readonly teams?: readonly unknown[];
  /** Markup, in a light client and in a dark one. */
  readonly slack?: { readonly light: string; readonly dark: string };
  readonly page?: string;
  readonly title?: string;
  /** The error of a platform that could not show it. */
  readonly fault?: string;
}

export interface GalleryData {
  readonly rooms: Readonly<Record<'da' | 'en', readonly Drawn[]>>;
  readonly unseen: readonly string[];
}
