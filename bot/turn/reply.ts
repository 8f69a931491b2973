import type { Language } from '../../shared/domain/person/language.ts';
import type { Form } from '../ui/form.ts';
import type { View } from '../ui/view.ts';
import type { Intent } from './intent.ts';

/**
 * A mark on the person's message. `taken`: it has become a trial (a ✅ on Slack). `let-go`: it is none any more (the
 * ✅ goes).
 */
export type Mark = 'taken' | 'let-go';

/** What goes out, as plain data. How it is sent is the adapter's business. */
export type Reply =
  | { readonly kind: 'nothing'; readonly mark?: Mark }
  | {
      readonly kind: 'show';
      readonly view: View;
      /** `only-you`: in a channel, nobody but the person who asked sees it. */
      readonly to: 'everyone' | 'only-you';
      /** Takes the place of the message whose button was pressed. */
      readonly replace?: boolean;
      /** Said after a form whose message cannot be replaced: one line with the way to it, so that it is not there twice. */
      readonly beside?: View;
      readonly mark?: Mark;
      /**
       * Whoever wrote the message waits for this answer: where the platform does not take it now, the queue answers the
       * message again. In this language it would say that it may have been seen already.
       */
      readonly owed?: Language;
    }
  | {
      readonly kind: 'open-form';
      readonly form: Form;
      /** Where the platform opens forms for buttons only: what can be done in it, and the button that opens it. */
      readonly offer: { readonly says: string; readonly button: string };
    }
  /** The same form again, with what was typed and what to mend. */
  | { readonly kind: 'form-errors'; readonly form: Form };

/** The whole bot, seen from an adapter. */
export type Handle = (intent: Intent) => Promise<Reply>;
