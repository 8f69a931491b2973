import type { Button } from '../ui/view.ts';
import type { CardAction, CardElement } from './adaptive-card.ts';
import { limits } from './limits.ts';

/** Where forms are shown: in a dialog; or, for clients without dialogs, as a card among the messages. */
export type FormPlace = 'dialog' | 'inline';

export function renderButtons(
  buttons: readonly Button[],
  forms: FormPlace,
  more: readonly CardAction[] = [],
): readonly CardElement[] {
  const actions = [...buttons.map((button) => renderButton(button, forms)), ...more];
  return Array.from({ length: Math.ceil(actions.length / limits.actionsPerSet) }, (_, index) => ({
    type: 'ActionSet',
    spacing: index === 0 ? 'Medium' : 'Small',
    actions: actions.slice(index * limits.actionsPerSet, (index + 1) * limits.actionsPerSet),
  }));
}

function renderButton(button: Button, forms: FormPlace): CardAction {
  const title = button.label;
  if ('url' in button) return { type: 'Action.OpenUrl', title, url: button.url };
  const style = button.style && ({ primary: 'positive', danger: 'destructive' } as const)[button.style];
  const base = { title, ...(style && { style }) };
  const data = { action: button.action, data: button.data ?? {} };
  return button.opensForm && forms === 'dialog'
    ? { type: 'Action.Submit', ...base, data: { ...data, msteams: { type: 'task/fetch' } } }
    : { type: 'Action.Execute', ...base, verb: button.action, data };
}
