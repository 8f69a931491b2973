import type { types } from '@slack/bolt';
import type { View } from '../ui/view.ts';
import { type Bot, type Incoming, string, whereIs, whoIs } from './incoming.ts';
import { limits } from './limits.ts';
import { renderView } from './render-view.ts';
import type { Turn } from './say.ts';

/** Somebody opened the app's Home tab. */
export function fromHome(event: Readonly<Record<string, unknown>>, bot: Bot): Incoming | undefined {
  const user = string(event.user);
  if (event.type !== 'app_home_opened' || event.tab !== 'home' || !user) return undefined;
  return {
    via: 'home',
    intent: {
      who: whoIs(user, bot),
      where: { ...whereIs(user), kind: 'personal' },
      what: { kind: 'button', action: 'home.show', data: {} },
    },
  };
}

export async function publishHome(view: View, { client, incoming }: Turn): Promise<void> {
  const blocks = renderView(view)
    .flatMap(({ blocks: some }, part) => some.map(inPart(part)))
    .slice(0, limits.modalBlocks);
  await client.views.publish({ user_id: incoming.intent.who.id, view: { type: 'home', blocks } });
}

/** Numbers the action ids by part: all parts of a long view stand in one tab, and no id may occur twice. */
function inPart(part: number): (block: types.KnownBlock) => types.KnownBlock {
  return (block) => {
    if (block.type !== 'actions') return block;
    const elements = block.elements.map((element) => ({
      ...element,
      action_id: `${element.action_id ?? ''}`.replace(/:(\d+)$/, (_, nth) => `:${part * 100 + Number(nth)}`),
    }));
    return { ...block, elements };
  };
}
