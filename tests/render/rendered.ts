import { renderView as toSlack } from '../../bot/slack/render-view.ts';
import { renderView as toTeams } from '../../bot/teams/render-view.ts';
import { viewToText } from '../../bot/ui/plain-text.ts';
import type { View, ViewNode } from '../../bot/ui/view.ts';

export const viewOf = (...nodes: readonly ViewNode[]): View => ({ summary: 'Kort sagt', nodes });

/** One node as all three show it. */
export function rendered(node: ViewNode) {
  const view = viewOf(node);
  return {
    text: viewToText(view),
    slack: toSlack(view).flatMap(({ blocks }) => blocks),
    teams: toTeams(view, { forms: 'dialog' }).flatMap(({ body }) => body),
  };
}

/** Everything shown by a rendered tree, in order: the strings under the keys that carry words. */
export function shownIn(tree: unknown, keys: readonly string[] = ['text']): string {
  if (Array.isArray(tree)) return tree.map((one) => shownIn(one, keys)).join('');
  if (typeof tree !== 'object' || tree === null) return '';
  return Object.entries(tree)
    .map(([key, value]) => (keys.includes(key) && typeof value === 'string' ? value : shownIn(value, keys)))
    .join('');
}
