import { pictureToken } from '../../bot/picture/picture-link.ts';
import { withPictures } from '../../bot/picture/with-pictures.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import type { View } from '../../bot/ui/view.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import { publicUrl } from './settings.ts';
import { signerFor } from './signers.ts';

/** Gives a view that goes out the addresses of its pictures. A picture is drawn only when somebody opens it. */
export async function picturedView(view: View, { now }: Clock): Promise<View> {
  const signer = await signerFor('picture');
  return withPictures(
    view,
    signer && ((picture) => `${publicUrl()}/api/picture/${pictureToken(picture, now(), signer)}.png`),
  );
}

export async function picturedReply(reply: Reply, clock: Clock): Promise<Reply> {
  return reply.kind === 'show' ? { ...reply, view: await picturedView(reply.view, clock) } : reply;
}
