import type { Chat } from '../../shared/ports/chat.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Ids } from '../../shared/ports/ids.ts';
import type { Links } from '../../shared/ports/links.ts';
import type { Log } from '../../shared/ports/log.ts';
import type { Queue } from '../../shared/ports/queue.ts';
import type { Signer } from '../../shared/ports/signer.ts';
import type { Store } from '../../shared/ports/store.ts';
import type { View } from '../ui/view.ts';

export interface Ports {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly store: Store;
  readonly queue: Queue;
  readonly chat: Chat<View>;
  readonly links: Links;
  /** Missing until whoever runs the bot has set its secret. */
  readonly signer?: Signer | undefined;
  readonly log: Log;
}
