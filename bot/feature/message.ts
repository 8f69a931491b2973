import type { SendKind, SendKinds } from '../../shared/domain/posts/send.ts';
import type { Saying } from '../turn/ports.ts';
import type { View } from '../ui/view.ts';

type Said = View | undefined | Promise<View | undefined>;

/**
 * One kind of message that is sent. Its words are made when it goes out, from what is true then; undefined means
 * that there is nothing left to say.
 */
export interface MessageFeature {
  readonly kind: SendKind;
  readonly view: (say: Saying) => Said;
  /** True for what nobody is waiting for: what could not be sent by day then comes the next morning. */
  readonly waits?: boolean;
}

export function message<K extends keyof SendKinds & string>(
  kind: K,
  view: (say: Saying<K>) => Said,
  { waits = false } = {},
): MessageFeature {
  return { kind, view: (say) => view(say as Saying<K>), waits };
}
