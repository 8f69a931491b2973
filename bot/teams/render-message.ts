import type { Activity } from 'botbuilder';
import type { View } from '../ui/view.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import { renderView } from './render-view.ts';

export interface CardAttachment {
  readonly contentType: 'application/vnd.microsoft.card.adaptive';
  readonly content: AdaptiveCard;
}

export function toAttachment(content: AdaptiveCard): CardAttachment {
  return { contentType: 'application/vnd.microsoft.card.adaptive', content };
}

/** A view as messages, one for each card. The summary is the text of the notification. */
export function toMessages(view: View, forms: 'dialog' | 'inline'): Partial<Activity>[] {
  return renderView(view, { forms }).map((card) => toMessage(card, view.summary));
}

export function toMessage(card: AdaptiveCard, summary: string): Partial<Activity> {
  return { type: 'message', summary, attachments: [toAttachment(card)] };
}

export function toLine(text: string): Partial<Activity> {
  return { type: 'message', text, textFormat: 'plain' };
}
