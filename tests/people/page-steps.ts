import type { Reply } from '../../bot/turn/reply.ts';
import { answerPrint } from '../../functions/wiring/print.ts';
import type { World } from './world.ts';

/** The addresses behind the buttons of an answer. */
export function urlsOf(reply: Reply): readonly URL[] {
  if (reply.kind !== 'show') throw new Error('nothing shown');
  return reply.view.nodes
    .flatMap((node) => (node.node === 'buttons' ? node.buttons : []))
    .flatMap((button) => ('url' in button ? [new URL(button.url)] : []));
}

/** Opens such an address as a browser would. */
export function openPage(world: World, url: URL): Promise<Response> {
  const [, , , kind = '', unit = ''] = url.pathname.split('/');
  return answerPrint(new Request(url), { kind, unit }, async () => world.ports);
}
