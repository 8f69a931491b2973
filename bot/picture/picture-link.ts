import type { Signer } from '../../shared/ports/signer.ts';
import type { Picture, WeekOf, WeeksPicture } from '../ui/picture.ts';

/** As long as a course and its pause: so long the message that shows it may be looked up again. */
const daysValid = 42;
const dayMs = 86_400_000;

/** What a link is worth: a picture as it stands in it, or the unit and course whose week it shows. */
export type Linked = WeeksPicture | { readonly kind: 'week'; readonly of: WeekOf };

/**
 * Signed, so that nobody can have us draw anything else, and the same all day, so that one drawing serves everybody who
 * looks. Where the picture holds no names it is all in the link; a week is named by ids alone, and drawn from its rows.
 */
export function pictureToken(picture: Picture, now: Date, signer: Signer): string {
  const until = Math.ceil(now.getTime() / dayMs) + daysValid;
  const text = JSON.stringify([1, until, picture.kind, ...partsOf(picture)]);
  return `${Buffer.from(text).toString('base64url')}.${signer.sign(text)}`;
}

function partsOf(picture: Picture): readonly unknown[] {
  switch (picture.kind) {
    case 'weeks':
      return [picture.at, picture.now, picture.meeting ?? ''];
    case 'week':
      return [picture.of.unit, picture.of.course, picture.of.changed];
    default:
      return picture satisfies never;
  }
}

/** Nothing unless the link is ours and still good. */
export function readPictureToken(token: string, now: Date, signer: Signer): Linked | undefined {
  const [payload = '', signature = ''] = token.split('.');
  const text = Buffer.from(payload, 'base64url').toString();
  if (!signer.isSigned(text, signature)) return undefined;
  const [version, until, kind, first, second, third] = JSON.parse(text) as readonly unknown[];
  if (version !== 1 || Number(until) * dayMs <= now.getTime()) return undefined;
  if (kind === 'week')
    return { kind, of: { unit: String(first), course: Number(second), changed: String(third) } };
  if (kind !== 'weeks') return undefined;
  return { kind, at: Number(first), now: String(second), ...(third !== '' && { meeting: String(third) }) };
}
