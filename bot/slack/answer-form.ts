import { isDeepStrictEqual } from 'node:util';
import type { Reply } from '../turn/reply.ts';
import type { Form } from '../ui/form.ts';
import { withPlace } from './form-place.ts';
import { renderForm, renderFormErrors } from './render-form.ts';
import { renderView } from './render-view.ts';
import { putInPlace, sayToAll, sayToYou, type Turn } from './say.ts';

/** Tells Slack what to do with the form that was sent: mark its fields, show another in its place, or close it. */
export async function answerForm(reply: Reply, turn: Turn): Promise<object> {
  switch (reply.kind) {
    case 'nothing':
      return { response_action: 'clear' };
    case 'open-form':
      return { response_action: 'update', view: renderForm(withPlace(reply.form, turn.incoming)) };
    case 'form-errors': {
      const errors = renderFormErrors(reply.form);
      const atFields =
        !reply.form.errors?.[''] &&
        Object.keys(errors).length > 0 &&
        !isFoldedAway(reply.form, turn) &&
        keepsContext(reply.form, turn);
      return atFields
        ? { response_action: 'errors', errors }
        : { response_action: 'update', view: renderForm(withPlace(reply.form, turn.incoming)) };
    }
    case 'show':
      await show(reply, turn);
      return { response_action: 'clear' };
    default:
      return reply satisfies never;
  }
}

/** In the place of the message that the form was opened from, if it can; that one is out of date now. */
async function show(reply: Extract<Reply, { kind: 'show' }>, turn: Turn): Promise<void> {
  const messages = renderView(reply.view);
  const [first, ...rest] = messages;
  const { openedFrom } = turn.incoming;
  if (reply.to === 'everyone') return sayToAll(turn, messages);
  const isInPlace = reply.replace && openedFrom && first && (await putInPlace(openedFrom, first, turn));
  if (!isInPlace) await sayToYou(turn, reply.beside ? renderView(reply.beside) : messages);
  else if (rest.length > 0) await sayToYou(turn, rest);
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
