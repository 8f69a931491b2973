import type { types } from '@slack/bolt';
import type { Inline, Words } from '../ui/view.ts';
import { escapeText, readsAsMarkup } from './escape.ts';
import { limits } from './limits.ts';
import { isSlackUser, partsOf, richText, section } from './rich-text.ts';

/**
 * Slack's small print takes plain text or mrkdwn, no rich text. Words alone are plain text. With links or mentions
 * they are mrkdwn, unless a character such as `*` would be read as markup: then they stand in normal size as rich
 * text. Nothing is bold in small print, because mrkdwn's stars do not work beside letters.
 */
export function renderNote(words: Words): types.KnownBlock[] {
  return partsOf(words, limits.noteText).map((part) => {
    const element = toContextElement(part);
    return element ? { type: 'context', elements: [element] } : richText(section(part));
  });
}

function toContextElement(part: readonly Inline[]): types.ContextBlockElement | undefined {
  if (part.every(({ t }) => t === 'text' || t === 'strong')) {
    return { type: 'plain_text', text: part.map((inline) => shownText(inline)).join(''), emoji: false };
  }
  if (part.some((inline) => readsAsMarkup(shownText(inline)))) return undefined;
  const text = part.map(toMrkdwn).join('');
  return text.length > limits.blockText ? undefined : { type: 'mrkdwn', text, verbatim: true };
}

function shownText(inline: Inline): string {
  return inline.t === 'mention' ? inline.name : inline.text;
}

function toMrkdwn(inline: Inline): string {
  switch (inline.t) {
    case 'text':
    case 'strong':
      return escapeText(inline.text);
    case 'link':
      return `<${escapeText(inline.url).replaceAll('|', '%7C')}|${escapeText(inline.text || inline.url)}>`;
    case 'mention':
      return isSlackUser(inline.id) ? `<@${inline.id}>` : escapeText(inline.name);
    default:
      return inline satisfies never;
  }
}
