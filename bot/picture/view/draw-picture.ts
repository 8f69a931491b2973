import type { Picture } from '../../ui/picture.ts';
import { drawBars } from './bars.ts';
import { drawCard } from './card.ts';
import type { Ground } from './ground.ts';
import { drawLadder } from './ladder.ts';
import { drawWeek } from './week.ts';
import { drawWeeks } from './weeks.ts';

/** As SVG. */
export function drawPicture(picture: Picture, ground: Ground): string {
  switch (picture.kind) {
    case 'weeks':
      return drawWeeks(picture, ground);
    case 'card':
      return drawCard(picture, ground);
    case 'ladder':
      return drawLadder(picture, ground);
    case 'bars':
      return drawBars(picture, ground);
    case 'week':
      return drawWeek(picture);
    default:
      return picture satisfies never;
  }
}
