import { toInlines } from '../ui/build-view.ts';
import { splitInlines } from '../ui/split-text.ts';
import type { Inline, Words } from '../ui/view.ts';
import type { CardElement, RichTextBlock, TextBlock, TextRun } from './adaptive-card.ts';
import { escapeMarkdown, withoutMacros } from './escape.ts';
import { limits } from './limits.ts';

export type TextLook = Pick<TextRun, 'size' | 'weight' | 'color' | 'isSubtle'>;

/** A person's name as their mention spells it; undefined for those who cannot be called. */
export type CallName = (id: string) => string | undefined;

/**
 * One block for each line, because Teams' clients do not agree on line breaks inside a block. A RichTextBlock shows
 * words as they stand; only lines with a mention need a TextBlock, which reads Markdown.
 */
export function renderWords(words: Words, callName: CallName, look: TextLook = {}): readonly CardElement[] {
  return linesOf(toInlines(words))
    .flatMap((line) => splitInlines(line, limits.blockText))
    .map((line, index) => {
      const block = line.some((inline) => inline.t === 'mention' && callName(inline.id))
        ? textBlock(line, callName, look)
        : richTextBlock(line, look);
      return index === 0 ? block : { ...block, spacing: 'Small' };
    });
}

function linesOf(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.t === 'mention') {
      lines.at(-1)?.push(inline);
      continue;
    }
    const text = inline.text || (inline.t === 'link' ? inline.url : '');
    for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
      if (index > 0) lines.push([]);
      if (line !== '') lines.at(-1)?.push({ ...inline, text: line });
    }
  }
  return lines.filter((line) => line.length > 0);
}

function richTextBlock(line: readonly Inline[], look: TextLook): RichTextBlock {
  return { type: 'RichTextBlock', inlines: line.map((inline) => textRun(inline, look)) };
}

function textRun(inline: Inline, look: TextLook): TextRun {
  switch (inline.t) {
    case 'text':
      return { type: 'TextRun', text: withoutMacros(inline.text), ...look };
    case 'strong':
      return { type: 'TextRun', text: withoutMacros(inline.text), ...look, weight: 'Bolder' };
    case 'link':
      return {
        type: 'TextRun',
        text: withoutMacros(inline.text),
        ...look,
        underline: true,
        selectAction: { type: 'Action.OpenUrl', url: inline.url },
      };
    case 'mention':
      return { type: 'TextRun', text: withoutMacros(inline.name || '–'), ...look, weight: 'Bolder' };
    default:
      return inline satisfies never;
  }
}

function textBlock(line: readonly Inline[], callName: CallName, look: TextLook): TextBlock {
  return {
    type: 'TextBlock',
    text: line.map((inline) => toMarkdown(inline, callName)).join(''),
    wrap: true,
    ...look,
  };
}

function toMarkdown(inline: Inline, callName: CallName): string {
  switch (inline.t) {
    case 'text':
      return escapeMarkdown(inline.text);
    case 'strong': {
      // Spaces go outside the stars: `** word**` is not read as bold.
      const [, before = '', word = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(inline.text) ?? [];
      return word ? `${before}**${escapeMarkdown(word)}**${after}` : inline.text;
    }
    case 'link':
      return `[${escapeMarkdown(inline.text)}](${inline.url.replace(/[()\s<>]/g, encodeURIComponent)})`;
    case 'mention': {
      const name = callName(inline.id);
      return name ? `<at>${name}</at>` : `**${escapeMarkdown(inline.name || '–')}**`;
    }
    default:
      return inline satisfies never;
  }
}
