import { daysOfWeekValid, daysValid } from '../../shared/domain/picture/limits.ts';
import { readSignedToken, signedToken } from '../../shared/ports/signed-token.ts';
import type { Signer } from '../../shared/ports/signer.ts';
import type { Picture, WeekOf, WeekPicture } from '../ui/picture.ts';

const dayMs = 86_400_000;

/** What a link holds: the whole picture; of a week only its unit and course. */
export type Linked = Exclude<Picture, WeekPicture> | { readonly kind: 'week'; readonly of: WeekOf };

/**
 * The link is signed, so that nobody can have us draw anything else. It is the same all day, so that one drawing
 * serves everybody. A picture without names travels in the link; a week's has names in it, so its link holds ids and
 * the picture is drawn from the rows.
 */
export function pictureToken(picture: Picture, now: Date, signer: Signer): string {
  const days = picture.kind === 'week' ? daysOfWeekValid : daysValid;
  const until = Math.ceil(now.getTime() / dayMs) + days;
  return signedToken(JSON.stringify([2, until, linkedTo(picture)]), signer);
}

function linkedTo(picture: Picture): Linked {
  return picture.kind === 'week' ? { kind: picture.kind, of: picture.of } : picture;
}

/** Undefined unless we signed the link and it has not expired. */
export function readPictureToken(token: string, now: Date, signer: Signer): Linked | undefined {
  const text = readSignedToken(token, signer);
  if (text === undefined) return undefined;
  const [version, until, linked] = JSON.parse(text) as [number, number, Linked];
  return version === 2 && until * dayMs > now.getTime() ? linked : undefined;
}
