import type { types } from '@slack/bolt';
import { toInlines } from '../ui/build-view.ts';
import { splitInlines } from '../ui/split-text.ts';
import type { Inline, Words } from '../ui/view.ts';
import { limits } from './limits.ts';

/** Rich text holds words as data, so nothing that people wrote is read as markup. */
export function richText(...elements: types.RichTextBlockElement[]): types.RichTextBlock {
  return { type: 'rich_text', elements };
}

export function section(inlines: readonly Inline[]): types.RichTextSection {
  return { type: 'rich_text_section', elements: inlines.map(toElement) };
}

export function quoted(inlines: readonly Inline[]): types.RichTextQuote {
  return { type: 'rich_text_quote', elements: inlines.map(toElement) };
}

/** Words in blocks of a size Slack takes. */
export function partsOf(words: Words, max: number = limits.blockText): readonly (readonly Inline[])[] {
  return splitInlines(toInlines(words), max);
}

/** Someone without an account of their own is named, not called. */
export function isSlackUser(id: string): boolean {
  return /^[UW][A-Z0-9]+$/.test(id);
}

function toElement(inline: Inline): types.RichTextElement {
  switch (inline.t) {
    case 'text':
      return { type: 'text', text: inline.text };
    case 'strong':
      return { type: 'text', text: inline.text, style: { bold: true } };
    case 'link':
      return { type: 'link', url: inline.url, text: inline.text || inline.url };
    case 'mention':
      return isSlackUser(inline.id)
        ? { type: 'user', user_id: inline.id }
        : { type: 'text', text: inline.name || '–', style: { bold: true } };
    default:
      return inline satisfies never;
  }
}
