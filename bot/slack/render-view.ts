import type { types } from '@slack/bolt';
import { strong, toInlines } from '../ui/build-view.ts';
import { pack } from '../ui/divide.ts';
import { within } from '../ui/over-limit.ts';
import { wordsToText } from '../ui/plain-text.ts';
import type { Button, Inline, View, ViewNode, Words } from '../ui/view.ts';
import { escapeText, toSafeJson } from './escape.ts';
import { limits } from './limits.ts';
import { renderNote } from './render-note.ts';
import { partsOf, quoted, richText, section } from './rich-text.ts';

export interface SlackMessage {
  /** The text of the notification. */
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

/** The action of a button that only opens a page: Slack tells us of the press all the same. */
export const linkAction = 'link';

/** Renders a view as one message, or as several where it exceeds Slack's limits. It is split between blocks. */
export function renderView(view: View): readonly SlackMessage[] {
  const text = escapeText(view.summary);
  const leading = new Set<types.KnownBlock>();
  const blocks = withFolds(view.nodes).flatMap((node) => {
    const rendered = renderNode(node);
    if (opens(node)) for (const block of rendered) leading.add(block);
    return rendered;
  });
  const groups = pack(blocks, {
    items: limits.blocksPerMessage,
    size: limits.messageJson,
    sizeOf: (block) => JSON.stringify(block).length,
    leads: (block) => leading.has(block),
    // A note tells of what stands above it, and so do the buttons below it.
    follows: (block) => block.type === 'actions' || block.type === 'context',
  });
  if (groups.length === 0) return [{ text, blocks: [] }];
  return groups.map((group) => ({ text, blocks: group.map(numberActions()) }));
}

/** What tells of the things below it: alone at the end of a message it would lead to nothing. */
function opens(node: ViewNode): boolean {
  if (node.node === 'paragraph') return wordsToText(node.words).trimEnd().endsWith(':');
  return node.node === 'heading' || node.node === 'divider';
}

/** Slack cannot fold. In place of folded nodes, the row of buttons above gets one more button, *Mere*. */
function withFolds(nodes: readonly ViewNode[]): readonly ViewNode[] {
  const shown: ViewNode[] = [];
  for (const node of nodes) {
    if (node.node !== 'more') {
      shown.push(node);
      continue;
    }
    const above = shown.at(-1);
    const beside = above?.node === 'buttons' ? above.buttons : [];
    if (above?.node === 'buttons') shown.pop();
    shown.push({ node: 'buttons', buttons: [...beside, node.show] });
  }
  return shown;
}

/** The button's own action, without the number that makes it unique in its message. */
export function actionName(actionId: string): string {
  return actionId.replace(/:\d+$/, '');
}

function renderNode(node: ViewNode): types.KnownBlock[] {
  switch (node.node) {
    case 'heading':
      return renderHeading(node.text, node.level);
    case 'paragraph':
      return partsOf(node.words).map((part) => richText(section(part)));
    case 'quote':
      return partsOf(node.words).map((part) => richText(quoted(part)));
    case 'list':
      return renderList(node.items, node.ordered ?? false);
    case 'facts':
      return renderFacts(node.rows);
    case 'note':
      return renderNote(node.words);
    case 'divider':
      return [{ type: 'divider' }];
    case 'image':
      within('slack image url', node.url.length, limits.url);
      within('slack image text', node.alt.length, limits.imageAlt);
      return [{ type: 'image', image_url: node.url, alt_text: node.alt }];
    // A picture without an address: its words stand in its place.
    case 'picture':
      return node.instead?.flatMap(renderNode) ?? [];
    case 'more':
      return withFolds([node]).flatMap(renderNode);
    case 'buttons':
      return chunked(node.buttons, limits.actionsPerBlock).map((some) => ({
        type: 'actions',
        elements: some.map(renderButton),
      }));
    default:
      return node satisfies never;
  }
}

function renderHeading(text: string, level: 1 | 2): types.KnownBlock[] {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return [];
  if (level === 1 && line.length <= limits.header) return [{ type: 'header', text: plain(line) }];
  return partsOf([strong(line)]).map((part) => richText(section(part)));
}

function renderList(items: readonly Words[], ordered: boolean): types.KnownBlock[] {
  const blocks: types.KnownBlock[] = [];
  const style = ordered ? 'ordered' : 'bullet';
  let open: types.RichTextList | undefined;
  let size = 0;
  for (const [offset, item] of items.entries()) {
    const [first = toInlines('–'), ...more] = partsOf(item);
    const length = JSON.stringify(first).length;
    if (!open || size + length > limits.blockText) {
      open = { type: 'rich_text_list', style, ...(offset > 0 && ordered && { offset }), elements: [] };
      size = 0;
      blocks.push(richText(open));
    }
    open.elements.push(section(first));
    size += length;
    if (more.length === 0) continue;
    blocks.push(...more.map((part) => richText(section(part))));
    open = undefined;
  }
  return blocks;
}

/** One line each, so that a phone shows them as well as a wide screen. */
function renderFacts(rows: Extract<ViewNode, { node: 'facts' }>['rows']): types.KnownBlock[] {
  const lines = rows.map(({ label, words }, index): Inline[] => [
    strong(`${label}: `),
    ...toInlines(words),
    ...(index < rows.length - 1 ? toInlines('\n') : []),
  ]);
  return partsOf(lines.flat()).map((part) => richText(section(part)));
}

function renderButton(button: Button): types.Button {
  within('slack button label', button.label.length, limits.buttonLabel);
  const base = { type: 'button', text: plain(button.label) } as const;
  if ('url' in button) {
    within('slack button url', button.url.length, limits.url);
    return { ...base, action_id: linkAction, url: button.url };
  }
  const value = toSafeJson(button.data ?? {});
  within('slack button value', value.length, limits.buttonValue);
  return { ...base, action_id: button.action, value, ...(button.style && { style: button.style }) };
}

/** Slack wants each action id once in a message. */
function numberActions(): (block: types.KnownBlock) => types.KnownBlock {
  let next = 0;
  return (block) => {
    if (block.type !== 'actions') return block;
    const elements = block.elements.map((element) => {
      const action_id = `${element.action_id}:${next++}`;
      within('slack action id', action_id.length, limits.actionId);
      return { ...element, action_id };
    });
    return { ...block, elements };
  };
}

function plain(text: string): types.PlainTextElement {
  return { type: 'plain_text', text, emoji: false };
}

function chunked<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
