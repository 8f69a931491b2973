import type { Where } from '../turn/intent.ts';
import type { Form } from '../ui/form.ts';

/** Slack does not tell where a form was opened from, so the form carries it. */
const placeKey = '_where';

export function withWhere(form: Form, { kind, conversation, thread, name }: Where): Form {
  const place = JSON.stringify({ kind, conversation, thread, name });
  return { ...form, context: { ...form.context, [placeKey]: place } };
}

export function takeWhere(carried: Form['context']): { where?: Where; context: Form['context'] } {
  const { [placeKey]: place, ...context } = carried;
  const where = place === undefined ? undefined : readWhere(place);
  return where ? { where, context } : { context };
}

function readWhere(json: string): Where | undefined {
  const { kind, conversation, thread, name } = JSON.parse(json) as Partial<Where>;
  if ((kind !== 'channel' && kind !== 'personal') || !conversation) return undefined;
  return { kind, conversation, ...(thread && { thread }), ...(name && { name }) };
}
