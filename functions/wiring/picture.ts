import type { Picture } from '../../bot/ui/picture.ts';
import type { Signer } from '../../shared/ports/signer.ts';
import { once } from './once.ts';
import { clock } from './ports.ts';
import { signerFor } from './signers.ts';

const dayInSeconds = 86_400;

const painter = once(async () => {
  const { createPainter } = await import('../../bot/picture/paint.ts');
  return createPainter(async () => (await import('./paint-box.ts')).paintBox);
});

interface Parts {
  readonly now: () => Date;
  readonly signer: () => Promise<Signer | undefined>;
  readonly paint: (picture: Picture) => Promise<Uint8Array>;
}

const parts: Parts = {
  now: () => clock.now(),
  signer: () => signerFor('picture'),
  paint: async (picture) => (await painter())(picture),
};

/** A picture behind a signed link. Whoever has the link sees no more in it than the week and the day of a meeting, or a text of the library. */
export async function answerPicture(
  _request: Request,
  { token = '' }: Readonly<Record<string, string>>,
  { now, signer, paint }: Parts = parts,
): Promise<Response> {
  const { readPictureToken } = await import('../../bot/picture/picture-link.ts');
  const known = await signer();
  const picture = known && readPictureToken(token.replace(/\.png$/i, ''), now(), known);
  if (!picture) return new Response('', { status: 404, headers: { 'cache-control': 'no-store' } });
  return new Response(Uint8Array.from(await paint(picture)), {
    headers: {
      'content-type': 'image/png',
      'cache-control': `public, max-age=${dayInSeconds}`,
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    },
  });
}
