import type { ActionName, Actions } from './button-and-form-names.ts';
import type { Picture } from './picture.ts';

/** What a person is shown, on any platform. Text is `Inline[]`, never markup, so each renderer escapes. */
export interface View {
  /** One line: the notification, and what a screen reader says first. */
  readonly summary: string;
  readonly nodes: readonly ViewNode[];
}

export type Inline =
  | { readonly t: 'text'; readonly text: string }
  | { readonly t: 'strong'; readonly text: string }
  | { readonly t: 'link'; readonly text: string; readonly url: string }
  | { readonly t: 'mention'; readonly id: string; readonly name: string };

/** Plain strings stand for `{t: 'text'}`. */
export type Words = string | readonly (string | Inline)[];

export type ViewNode =
  | { readonly node: 'heading'; readonly text: string; readonly level: 1 | 2 }
  | { readonly node: 'paragraph'; readonly words: Words }
  | { readonly node: 'list'; readonly items: readonly Words[]; readonly ordered?: boolean }
  | { readonly node: 'facts'; readonly rows: readonly { readonly label: string; readonly words: Words }[] }
  | { readonly node: 'quote'; readonly words: Words }
  /** Small and quiet. */
  | { readonly node: 'note'; readonly words: Words }
  | { readonly node: 'divider' }
  | { readonly node: 'image'; readonly url: string; readonly alt: string }
  /**
   * A picture that we draw. `alt` says all that it shows. `instead` stands where no picture can be shown; it is
   * missing where the text beside it says the same.
   */
  | {
      readonly node: 'picture';
      readonly picture: Picture;
      readonly alt: string;
      readonly instead?: readonly ViewNode[];
    }
  /** Folded away. Open on paper; where it cannot be folded (Slack, or too much for a card of Teams) the button `show` asks for the same view unfolded. */
  | {
      readonly node: 'more';
      readonly label: string;
      readonly nodes: readonly ViewNode[];
      readonly show: Act;
    }
  | { readonly node: 'buttons'; readonly buttons: readonly Button[] };

export type Button = Act | { readonly label: string; readonly url: string };

/** A button whose answer comes from us. */
export type Act = { [A in ActionName]: ActOf<A> }[ActionName];

type ActOf<A extends ActionName> = {
  readonly label: string;
  readonly action: A;
  readonly style?: 'primary' | 'danger';
  /** The answer will be a form: Teams has to know before the button is pressed. */
  readonly opensForm?: boolean;
} & (Record<never, string> extends Actions[A]
  ? { readonly data?: Actions[A] }
  : { readonly data: Actions[A] });
