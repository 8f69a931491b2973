import { pack } from '../ui/divide.ts';
import { splitText } from '../ui/split-text.ts';
import type { Button, View, ViewNode } from '../ui/view.ts';
import { type AdaptiveCard, type CardElement, type ToggleVisibility, widthIn } from './adaptive-card.ts';
import { escapeMarkdown } from './escape.ts';
import { bytesOf, limits } from './limits.ts';
import { callNamesOf, entityOf } from './mention-names.ts';
import { type FormPlace, renderButtons } from './render-buttons.ts';
import { boxed, labelWidth, rows } from './render-rows.ts';
import { type CallName, renderWords } from './render-words.ts';

interface Asked {
  readonly forms: FormPlace;
  readonly callName: CallName;
}

/** Renders a view as one card, or as several where it exceeds Teams' size limit. It is split between elements. */
export function renderView(view: View, { forms }: { readonly forms: FormPlace }): readonly AdaptiveCard[] {
  const names = callNamesOf(view);
  const entities = [...names].map(([id, name]) => entityOf(id, name));
  const asked: Asked = { forms, callName: (id) => names.get(id) };
  const elements = drawLines(renderNodes(view.nodes, asked));
  const frame = cardOf([], view.summary, entities, forms);
  const groups = pack(elements, {
    items: Number.POSITIVE_INFINITY,
    size: limits.cardBytes - bytesOf(frame),
    sizeOf: (element) => bytesOf(element) + 2,
    leads: (element) => element.type === 'TextBlock' && element.style === 'heading',
    // A note tells of what stands above it, and so do the buttons below it.
    follows: (element) => element.type === 'ActionSet' || isNote(element),
  });
  if (groups.length === 0) return [frame];
  return groups.map((body) => cardOf(body, view.summary, entities, forms));
}

function cardOf(
  body: readonly CardElement[],
  summary: string,
  entities: readonly ReturnType<typeof entityOf>[],
  forms: FormPlace,
): AdaptiveCard {
  const text = JSON.stringify(body);
  const called = entities.filter((entity) => text.includes(entity.text));
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body,
    fallbackText: summary,
    msteams: { ...widthIn(forms), ...(called.length > 0 && { entities: called }) },
  };
}

/**
 * A fold is opened by a button in the row above it, so both are put in one container: a card must not end between
 * them.
 */
function renderNodes(
  nodes: readonly ViewNode[],
  asked: Asked,
): readonly (readonly CardElement[] | 'divider')[] {
  return nodes.map((node, index) => {
    const next = nodes[index + 1];
    if (node.node === 'buttons' && next?.node === 'more') return renderFold(next, index, asked, node.buttons);
    if (node.node !== 'more') return renderNode(node, asked);
    return nodes[index - 1]?.node === 'buttons' ? [] : renderFold(node, index, asked);
  });
}

function renderFold(
  { label, show, nodes }: Extract<ViewNode, { node: 'more' }>,
  index: number,
  asked: Asked,
  beside: readonly Button[] = [],
): readonly CardElement[] {
  const id = `more-${index}`;
  const items = drawLines(renderNodes(nodes, asked));
  // Too large to lie folded in the card, as all of `hjælp` would: it is sent for when somebody asks.
  if (bytesOf(items) > limits.boxBytes) return renderButtons([...beside, show], asked.forms);
  const toggle: ToggleVisibility = { type: 'Action.ToggleVisibility', title: label, targetElements: [id] };
  return [
    {
      type: 'Container',
      items: [
        ...renderButtons(beside, asked.forms, [toggle]),
        { type: 'Container', id, isVisible: false, spacing: 'Medium', separator: true, items },
      ],
    },
  ];
}

/** Adaptive Cards draw a line as a property (`separator`) of the element below it. */
function drawLines(nodes: readonly (readonly CardElement[] | 'divider')[]): readonly CardElement[] {
  const drawn: CardElement[] = [];
  let line = false;
  for (const node of nodes) {
    if (node === 'divider') line = drawn.length > 0;
    else if (node.length > 0) {
      const [first, ...rest] = node;
      if (first) drawn.push(line ? { ...first, separator: true, spacing: 'Large' } : first, ...rest);
      line = false;
    }
  }
  return drawn;
}

function renderNode(node: ViewNode, { forms, callName }: Asked): readonly CardElement[] | 'divider' {
  switch (node.node) {
    case 'heading':
      return renderHeading(node.text, node.level);
    case 'paragraph':
      return renderWords(node.words, callName);
    case 'note':
      return renderWords(node.words, callName, { size: 'Small', isSubtle: true });
    case 'quote':
      return renderQuote(renderWords(node.words, callName));
    case 'list':
      return rows(
        node.items.map((item, index) => ({
          width: node.ordered ? '24px' : 'auto',
          label: renderWords(node.ordered ? `${index + 1}.` : '•', callName),
          words: renderWords(item, callName),
        })),
      );
    case 'facts':
      return rows(
        node.rows.map(({ label, words }) => ({
          width: labelWidth(node.rows),
          label: renderWords(label, callName, { isSubtle: true }),
          words: renderWords(words, callName),
        })),
      );
    case 'divider':
      return 'divider';
    case 'image':
      return [{ type: 'Image', url: node.url, altText: node.alt, size: 'Stretch' }];
    // A picture without an address: its words stand in its place.
    case 'picture':
      return drawLines(renderNodes(node.instead ?? [], { forms, callName }));
    case 'more':
      return renderFold(node, 0, { forms, callName });
    case 'buttons':
      return renderButtons(node.buttons, forms);
    default:
      return node satisfies never;
  }
}

function renderHeading(text: string, level: 1 | 2): readonly CardElement[] {
  const size = level === 1 ? 'Large' : 'Medium';
  return splitText(text.replace(/\s+/g, ' ').trim(), limits.blockText)
    .filter((part) => part !== '')
    .map((part) => ({
      type: 'TextBlock',
      text: escapeMarkdown(part),
      wrap: true,
      size,
      weight: 'Bolder',
      style: 'heading',
      ...(level === 2 && { spacing: 'Medium' }),
    }));
}

function renderQuote(lines: readonly CardElement[]): readonly CardElement[] {
  return boxed(lines).map((items) => ({ type: 'Container', style: 'emphasis', items }));
}

function isNote(element: CardElement): boolean {
  if (element.type === 'TextBlock') return element.isSubtle === true;
  return element.type === 'RichTextBlock' && element.inlines.every(({ isSubtle }) => isSubtle === true);
}
