import { readSignedToken, type Signer, signedToken } from '../../shared/ports/signer.ts';
import type { Picture, WeekOf, WeekPicture } from '../ui/picture.ts';

/** As long as a course and its pause: so long the message that shows it may be looked up again. */
const daysValid = 42;
/** It shows which group is where, as it is when somebody looks. */
const daysOfWeek = 14;
const dayMs = 86_400_000;

/** What a link is worth: a picture as it stands in it, or the unit and course whose week it shows. */
export type Linked = Exclude<Picture, WeekPicture> | { readonly kind: 'week'; readonly of: WeekOf };

/**
 * Signed, so that nobody can have us draw anything else, and the same all day, so that one drawing serves everybody who
 * looks. Where the picture holds no names it is all in the link; a week is named by ids alone, and drawn from its rows.
 */
export function pictureToken(picture: Picture, now: Date, signer: Signer): string {
  const days = picture.kind === 'week' ? daysOfWeek : daysValid;
  const until = Math.ceil(now.getTime() / dayMs) + days;
  return signedToken(JSON.stringify([2, until, linkedTo(picture)]), signer);
}

function linkedTo(picture: Picture): Linked {
  return picture.kind === 'week' ? { kind: picture.kind, of: picture.of } : picture;
}

/** Nothing unless the link is ours and still good. */
export function readPictureToken(token: string, now: Date, signer: Signer): Linked | undefined {
  const text = readSignedToken(token, signer);
  if (text === undefined) return undefined;
  const [version, until, linked] = JSON.parse(text) as [number, number, Linked];
  return version === 2 && until * dayMs > now.getTime() ? linked : undefined;
}
