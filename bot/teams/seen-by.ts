import type { Activity } from 'botbuilder';
import { isRecord } from './activity.ts';
import type { AdaptiveCard } from './adaptive-card.ts';

/** A card that one person sees in the midst of a channel has to be changed in another way than one for all. */
const seen = 'you';

/** Marks every button of a message, so that when one is pressed we know that only this person sees it. */
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
  return JSON.parse(JSON.stringify(card), (_, part: unknown) =>
    isRecord(part) && (part.type === 'Action.Execute' || part.type === 'Action.Submit') && isRecord(part.data)
      ? { ...part, data: { ...part.data, seen } }
      : part,
  ) as AdaptiveCard;
}

export function isForOne(data: unknown): boolean {
  return isRecord(data) && data.seen === seen;
}
