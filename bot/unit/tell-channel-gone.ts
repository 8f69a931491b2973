import { message } from '../feature/message.ts';
import { channelGoneView } from './view/onboarding-views.ts';

declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    'channel-gone': Record<never, string>;
  }
}

/** Tells the leader, once, that the bot can no longer write in the unit’s channel. */
export const channelGone = message('channel-gone', ({ unit }) => channelGoneView(unit));
