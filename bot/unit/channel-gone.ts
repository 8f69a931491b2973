import { message } from '../feature/message.ts';
import { channelGoneView } from './view/onboarding-views.ts';

declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    'channel-gone': Record<never, string>;
  }
}

/** To the leader, once, when a post found the channel closed. */
export const channelGone = message('channel-gone', ({ unit }) => channelGoneView(unit));
