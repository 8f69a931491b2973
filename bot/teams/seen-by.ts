import type { Activity } from 'botbuilder';
import type { AdaptiveCard } from './adaptive-card.ts';
import { isRecord } from './teams-activity.ts';

/**
 * The mark on buttons of a message that one person alone can see. Such a message is replaced by another call than
 * one for all.
 */
const seen = 'you';

/** Marks every button of a message, so that a press tells that only this person can see it. */
export function forOne(message: Partial<Activity>): Partial<Activity> {
  const { attachments = [] } = message;
  return {
    ...message,
    ...(attachments.length > 0 && {
      attachments: attachments.map((one) => ({ ...one, content: cardForOne(one.content) })),
    }),
  };
}

export function cardForOne(card: AdaptiveCard): AdaptiveCard {
  return withData(card, { seen });
}

/** A dialog knows nothing of the message that it was opened from, so its buttons carry that message's id. */
export function cardOpenedFrom(card: AdaptiveCard, from: string): AdaptiveCard {
  return withData(card, { from });
}

function withData(card: AdaptiveCard, more: Readonly<Record<string, string>>): AdaptiveCard {
  return withDataIn(card, more) as AdaptiveCard;
}

function withDataIn(part: unknown, more: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(part)) return part.map((one) => withDataIn(one, more));
  if (!isRecord(part)) return part;
  const made = Object.fromEntries(Object.entries(part).map(([name, one]) => [name, withDataIn(one, more)]));
  const isPress = part.type === 'Action.Execute' || part.type === 'Action.Submit';
  return isPress && isRecord(made.data) ? { ...made, data: { ...made.data, ...more } } : made;
}

export function openedFrom(data: unknown): string | undefined {
  return isRecord(data) && typeof data.from === 'string' ? data.from : undefined;
}

export function isForOne(data: unknown): boolean {
  return isRecord(data) && data.seen === seen;
}
