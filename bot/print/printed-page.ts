import type { Language } from '../../shared/domain/person/language.ts';
import type { Deck } from '../ui/deck.ts';
import type { Form } from '../ui/form.ts';
import type { Page } from '../ui/page.ts';
import type { View, ViewNode } from '../ui/view.ts';

/** A page for print, as data. The wiring makes HTML of it. */
export interface PrintedPage {
  readonly page: Page & { readonly language: Language };
  /** `behind`: what has no room on the first page, for the page behind it. */
  readonly content:
    | { readonly view: View; readonly behind?: readonly ViewNode[] }
    /** What may be long, part by part, so that it is never held as a whole. Each part begins with a heading. */
    | { readonly parts: AsyncIterable<readonly ViewNode[]> }
    | { readonly form: Form }
    | { readonly deck: Deck };
  readonly words: { readonly required: string; readonly one: string; readonly several: string };
}

/** A file for another program to read. */
export interface PrintedFile {
  readonly name: string;
  readonly type: 'application/json' | 'text/csv' | 'text/calendar';
  readonly body: string | AsyncIterable<string>;
}
