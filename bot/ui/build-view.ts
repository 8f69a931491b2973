import type { Picture } from './picture.ts';
import type { Act, Button, Inline, View, ViewNode, Words } from './view.ts';

type Part = Words | Inline;

export const strong = (text: string): Inline => ({ t: 'strong', text });
export const link = (text: string, url: string): Inline => ({ t: 'link', text, url });
export const mention = (id: string, name: string): Inline => ({ t: 'mention', id, name });

export const heading = (text: string, level: 1 | 2 = 1): ViewNode => ({ node: 'heading', text, level });
export const paragraph = (...parts: readonly Part[]): ViewNode => ({
  node: 'paragraph',
  words: wordsOf(parts),
});
export const quote = (...parts: readonly Part[]): ViewNode => ({ node: 'quote', words: wordsOf(parts) });
export const note = (...parts: readonly Part[]): ViewNode => ({ node: 'note', words: wordsOf(parts) });
export const divider = (): ViewNode => ({ node: 'divider' });
export const image = (url: string, alt: string): ViewNode => ({ node: 'image', url, alt });
export const picture = (of: Picture, alt: string, ...instead: readonly ViewNode[]): ViewNode => ({
  node: 'picture',
  picture: of,
  alt,
  ...(instead.length > 0 && { instead }),
});
export const more = (show: Act, ...nodes: readonly ViewNode[]): ViewNode => ({
  node: 'more',
  label: show.label,
  nodes,
  show,
});
export const buttons = (...all: readonly Button[]): ViewNode => ({ node: 'buttons', buttons: all });

export function list(items: readonly Words[], { ordered = false } = {}): ViewNode {
  return { node: 'list', items, ordered };
}

export function facts(rows: readonly { readonly label: string; readonly words: Words }[]): ViewNode {
  return { node: 'facts', rows };
}

/** A view of one sentence. */
export function sentence(words: string): View {
  return { summary: words, nodes: [paragraph(words)] };
}

/** All nodes, with what is folded put where it would unfold. */
export function allNodes(nodes: readonly ViewNode[]): readonly ViewNode[] {
  return nodes.flatMap((node) => (node.node === 'more' ? [node, ...allNodes(node.nodes)] : [node]));
}

/** One message has one button that is to be pressed first: the first of those that want to be. */
export function withOneFirst(nodes: readonly ViewNode[]): readonly ViewNode[] {
  let isFound = false;
  const among = (all: readonly ViewNode[]): readonly ViewNode[] =>
    all.map((node) => {
      if (node.node === 'more') return { ...node, nodes: among(node.nodes) };
      return node.node === 'buttons' ? { ...node, buttons: node.buttons.map(once) } : node;
    });
  const once = (button: Button): Button => {
    if (!('style' in button) || button.style !== 'primary') return button;
    const { style: _, ...plain } = button;
    const kept = isFound ? plain : button;
    isFound = true;
    return kept;
  };
  return among(nodes);
}

/** Empty texts are dropped: no platform wants them. */
export function toInlines(words: Words): readonly Inline[] {
  return (typeof words === 'string' ? [words] : words)
    .map((part): Inline => (typeof part === 'string' ? { t: 'text', text: part } : part))
    .filter((inline) => inline.t === 'mention' || inline.t === 'link' || inline.text !== '');
}

function wordsOf(parts: readonly Part[]): Words {
  const [only] = parts;
  if (parts.length === 1 && typeof only === 'string') return only;
  return parts.flatMap((part) => (typeof part === 'string' || 't' in part ? [part] : part));
}
