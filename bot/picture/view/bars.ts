import type { BarsPicture } from '../../ui/picture.ts';
import { family, words } from './draw-words.ts';
import type { Ground } from './ground.ts';

const width = 720;
const row = 46;
const margin = 16;
const label = { width: 300, height: 26 };
const bar = { left: 320, height: 28, longest: 320 };

/** Colours are only for looks: a bar's length tells how much, and the number stands beside it. */
const inks = {
  screen: { ground: '#173f43', bar: '#ffd166', words: '#ffffff' },
  paper: { ground: 'none', bar: '#555555', words: '#000000' },
} as const satisfies Record<Ground, object>;

export function drawBars({ bars }: BarsPicture, ground: Ground): string {
  const ink = inks[ground];
  const height = bars.length * row + 2 * margin;
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="${family}">`,
    `<rect width="${width}" height="${height}" rx="20" fill="${ink.ground}"/>`,
    ...bars.map(({ label: name, count }, index) => {
      const y = margin + index * row;
      const long = Math.round((count / most) * bar.longest);
      const place = { y: y + row / 2 + 9, fill: ink.words };
      return [
        words(name, { ...place, x: label.width, weight: 400, anchor: 'end' }, label.height),
        `<rect x="${bar.left}" y="${y + (row - bar.height) / 2}" width="${long}" height="${bar.height}" rx="4" fill="${ink.bar}"/>`,
        words(
          String(count),
          { ...place, x: bar.left + long + 10, weight: 700, anchor: 'start' },
          label.height,
        ),
      ].join('');
    }),
    '</svg>',
  ].join('');
}
