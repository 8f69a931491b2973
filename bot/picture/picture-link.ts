import type { Signer } from '../../shared/ports/signer.ts';
import type { Picture } from '../ui/picture.ts';

/** As long as a course and its pause: so long the message that shows it may be looked up again. */
const daysValid = 42;
const dayMs = 86_400_000;

/**
 * The whole picture, signed: nothing has to be stored to draw it again, and nobody can have us draw anything else.
 * The same all day, so that one drawing serves everybody who looks.
 */
export function pictureToken(picture: Picture, now: Date, signer: Signer): string {
  const until = Math.ceil(now.getTime() / dayMs) + daysValid;
  const text = JSON.stringify([2, until, picture]);
  return `${Buffer.from(text).toString('base64url')}.${signer.sign(text)}`;
}

/** Nothing unless the link is ours and still good. */
export function readPictureToken(token: string, now: Date, signer: Signer): Picture | undefined {
  const [payload = '', signature = ''] = token.split('.');
  const text = Buffer.from(payload, 'base64url').toString();
  if (!signer.isSigned(text, signature)) return undefined;
  const [version, until, picture] = JSON.parse(text) as [number, number, Picture];
  return version === 2 && until * dayMs > now.getTime() ? picture : undefined;
}
