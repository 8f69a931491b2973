import type { SendKind, SendKinds } from '../../shared/domain/posts/send.ts';
import type { Saying } from '../turn/ports.ts';
import type { View } from '../ui/view.ts';

type Said = View | undefined | Promise<View | undefined>;

/** Something that is sent: its kind, and its words as things are when it goes out; nothing when it is needless. */
export interface Message {
  readonly kind: SendKind;
  readonly view: (say: Saying) => Said;
  /** The bot's own idea, so that nobody waits for it: what could not be sent by day comes the next morning. */
  readonly waits?: boolean;
}

export function message<K extends keyof SendKinds & string>(
  kind: K,
  view: (say: Saying<K>) => Said,
  { waits = false } = {},
): Message {
  return { kind, view: (say) => view(say as Saying<K>), waits };
}
