import type { Picture } from '../../ui/picture.ts';
import type { Ground } from './ground.ts';
import { drawWeeks } from './weeks.ts';

/** As SVG. */
export function drawPicture(picture: Picture, ground: Ground): string {
  switch (picture.kind) {
    case 'weeks':
      return drawWeeks(picture, ground);
    default:
      return picture.kind satisfies never;
  }
}
