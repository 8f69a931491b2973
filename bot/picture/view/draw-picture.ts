import type { Picture } from '../../ui/picture.ts';
import { drawWeeks } from './weeks.ts';

/** On a screen a picture brings its own dark ground, which suits a light client and a dark one; paper is white. */
export type Ground = 'screen' | 'paper';

/** As SVG. */
export function drawPicture(picture: Picture, ground: Ground): string {
  switch (picture.kind) {
    case 'weeks':
      return drawWeeks(picture, ground);
    default:
      return picture.kind satisfies never;
  }
}
