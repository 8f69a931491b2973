import { strong, toInlines } from './build-view.ts';
import type { View, ViewNode, Words } from './view.ts';

/** What every platform takes as one message. Slack takes the least, and counts what it wraps around the words. */
const mostBlocks = 50;
const mostCharacters = 12_000;
/** A longer text is divided over several blocks. */
const mostOfBlock = 2500;
/** What is wrapped around a block, a line of it, a run of words in that line, and a button. */
const around = { block: 100, line: 44, words: 20, marked: 24, button: 110 };

/**
 * Never true of what Slack would divide. A message whose place another takes later has to be one: of several only the
 * last would be replaced.
 */
export function fitsOneMessage({ nodes }: View): boolean {
  const sizes = nodes.map(sizeOf);
  const blocks = sizes.reduce((sum, size) => sum + Math.ceil(size / mostOfBlock), 0);
  const characters = sizes.reduce((sum, size) => sum + size, blocks * around.block);
  return blocks <= mostBlocks && characters <= mostCharacters;
}

function sizeOf(node: ViewNode): number {
  switch (node.node) {
    case 'paragraph':
    case 'quote':
    case 'note':
      return lineSize(node.words);
    case 'list':
      return node.items.reduce((sum, item) => sum + lineSize(item), 0);
    case 'facts':
      return node.rows.reduce(
        (sum, { label, words }) => sum + lineSize([strong(`${label}: `), ...toInlines(words), '\n']),
        0,
      );
    case 'buttons':
      return node.buttons.reduce((sum, one) => sum + around.button + JSON.stringify(one).length, 0);
    default:
      return lineSize(JSON.stringify(node));
  }
}

function lineSize(words: Words): number {
  return toInlines(words).reduce(
    (sum, { t, ...run }) =>
      sum + JSON.stringify(run).length + around.words + (t === 'text' ? 0 : around.marked),
    around.line,
  );
}
