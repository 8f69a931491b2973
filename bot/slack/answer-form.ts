import { isDeepStrictEqual } from 'node:util';
import type { Reply } from '../turn/reply.ts';
import type { Form } from '../ui/form.ts';
import { withWhere } from './form-place.ts';
import { renderForm, renderFormErrors } from './render-form.ts';
import { renderView } from './render-view.ts';
import { sayToAll, sayToYou, type Turn } from './say.ts';

/** Tells Slack what to do with the form that was sent: mark its fields, show another in its place, or close it. */
export async function answerForm(reply: Reply, turn: Turn): Promise<object> {
  const { where } = turn.incoming.intent;
  switch (reply.kind) {
    case 'nothing':
      return { response_action: 'clear' };
    case 'open-form':
      return { response_action: 'update', view: renderForm(withWhere(reply.form, where)) };
    case 'form-errors': {
      const errors = renderFormErrors(reply.form);
      const atFields =
        !reply.form.errors?.[''] &&
        Object.keys(errors).length > 0 &&
        !isFoldedAway(reply.form, turn) &&
        keepsContext(reply.form, turn);
      return atFields
        ? { response_action: 'errors', errors }
        : { response_action: 'update', view: renderForm(withWhere(reply.form, where)) };
    }
    case 'show':
      await (reply.to === 'everyone' ? sayToAll : sayToYou)(turn, renderView(reply.view));
      return { response_action: 'clear' };
    default:
      return reply satisfies never;
  }
}

/**
 * Whether a field with an error was not sent, because it is folded away. Slack cannot mark it, so the form is drawn
 * again.
 */
function isFoldedAway({ errors = {} }: Form, { incoming }: Turn): boolean {
  const { what } = incoming.intent;
  return what.kind === 'form' && Object.keys(errors).some((id) => what.values[id] === undefined);
}

/**
 * Marking fields leaves the form's hidden data as it was. Where that has to change (a text that was asked about),
 * the form is drawn again.
 */
function keepsContext({ context }: Form, { incoming }: Turn): boolean {
  const { what } = incoming.intent;
  return what.kind === 'form' && isDeepStrictEqual({ ...context }, { ...what.context });
}
