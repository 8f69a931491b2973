import type { Picture, WeekOf } from '../../bot/ui/picture.ts';
import { pictureHeaders } from '../../bot/web/page-and-file-headers.ts';
import type { Signer } from '../../shared/ports/signer.ts';
import { makeOnce } from './make-once.ts';
import { clock, ports } from './ports.ts';
import { signerFor } from './signers.ts';

const painter = makeOnce(async () => {
  const { createPainter } = await import('../../bot/picture/paint.ts');
  return createPainter(async () => (await import('./paint-box.ts')).paintBox);
});

interface Parts {
  readonly now: () => Date;
  readonly signer: () => Promise<Signer | undefined>;
  readonly paint: (picture: Picture) => Promise<Uint8Array>;
  /** Of a unit as it is now. */
  readonly week: (of: WeekOf) => Promise<Picture | undefined>;
}

const parts: Parts = {
  now: () => clock.now(),
  signer: () => signerFor('picture'),
  paint: async (picture) => (await painter())(picture),
  week: async (of) => {
    const { drawnWeek } = await import('../../bot/activity/week-for-picture.ts');
    return drawnWeek(await ports(), of);
  },
};

/**
 * Answers with the picture behind a signed link. Who has the link sees a week's plan, the day of a meeting, or a
 * text of the library.
 */
export async function answerPicture(
  _request: Request,
  { token = '' }: Readonly<Record<string, string>>,
  { now, signer, paint, week }: Parts = parts,
): Promise<Response> {
  const { readPictureToken } = await import('../../bot/picture/picture-link.ts');
  const known = await signer();
  const linked = known && readPictureToken(token.replace(/\.png$/i, ''), now(), known);
  const picture = linked?.kind === 'week' ? await week(linked.of) : linked;
  if (!picture) return new Response('', { status: 404, headers: { 'cache-control': 'no-store' } });
  return new Response(Uint8Array.from(await paint(picture)), {
    headers: pictureHeaders(picture.kind === 'week'),
  });
}
