import type { Picture } from '../ui/picture.ts';
import type { View, ViewNode } from '../ui/view.ts';

/** Replaces each picture by an image at our address. Without addresses (no secret is set) `instead` stands there. */
export function withPictures(view: View, addressOf: ((picture: Picture) => string) | undefined): View {
  const linked = (nodes: readonly ViewNode[]): readonly ViewNode[] =>
    nodes.flatMap((node): readonly ViewNode[] => {
      if (node.node === 'more') return [{ ...node, nodes: linked(node.nodes) }];
      if (node.node !== 'picture') return [node];
      if (!addressOf) return node.instead ?? [];
      return [{ node: 'image', url: addressOf(node.picture), alt: node.alt }];
    });
  return { ...view, nodes: linked(view.nodes) };
}
