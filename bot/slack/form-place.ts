import type { Where } from '../turn/intent.ts';
import type { Form } from '../ui/form.ts';
import { toSafeJson } from './escape.ts';
import type { Incoming } from './incoming.ts';
import { limits } from './limits.ts';

/** Slack does not tell where a form was opened from, so the form carries it. */
const placeKey = '_where';
const openedFromKey = '_from';
const pressedKey = '_on';

interface Place {
  readonly where?: Where;
  readonly openedFrom?: string;
  readonly pressed?: string;
  readonly context: Form['context'];
}

export function withPlace(form: Form, { intent, openedFrom }: Incoming): Form {
  const { kind, conversation, thread, name } = intent.where;
  const context = {
    ...form.context,
    [placeKey]: JSON.stringify({ kind, conversation, thread, name }),
    ...(intent.pressed && { [pressedKey]: intent.pressed }),
  };
  if (!openedFrom) return { ...form, context };
  // Where there is no room left for it, the answer is a message of its own.
  const whole = { ...context, [openedFromKey]: openedFrom };
  return { ...form, context: toSafeJson(whole).length > limits.modalContext ? context : whole };
}

export function takePlace(carried: Form['context']): Place {
  const { [placeKey]: place, [openedFromKey]: openedFrom, [pressedKey]: pressed, ...context } = carried;
  const where = place === undefined ? undefined : readWhere(place);
  return {
    ...(where && { where }),
    ...(openedFrom && { openedFrom }),
    ...(pressed && { pressed }),
    context,
  };
}

function readWhere(json: string): Where | undefined {
  const { kind, conversation, thread, name } = JSON.parse(json) as Partial<Where>;
  if ((kind !== 'channel' && kind !== 'personal') || !conversation) return undefined;
  return { kind, conversation, ...(thread && { thread }), ...(name && { name }) };
}
